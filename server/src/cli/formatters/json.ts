import { toJson } from '../printable.ts';
import type { Formatter } from './index.ts';

export const json: Formatter = (results) => `${toJson(results)}\n`;
