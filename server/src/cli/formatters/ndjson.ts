import { toJson } from '../words/printable.ts';
import type { Formatter } from './formatter.ts';

/** The entries of `json`, a line each. */
export const ndjson: Formatter = () => ({ file: (result) => `${toJson(result)}\n`, end: () => '' });
