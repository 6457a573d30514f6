import type { FileResult } from '../results.ts';
import type { Say } from '../messages.ts';
import { json } from './json.ts';
import { stylish } from './stylish.ts';

export interface FormatContext {
  readonly say: Say;
  readonly useColor: boolean;
  readonly cwd: string;
  /** text of each draft that `results` speak of, by file path */
  readonly texts: ReadonlyMap<string, string>;
}

/** Results of a run as text; pure, one file each. */
export type Formatter = (results: readonly FileResult[], context: FormatContext) => string;

export const FORMATTERS: Readonly<Record<string, Formatter>> = { json, stylish };
