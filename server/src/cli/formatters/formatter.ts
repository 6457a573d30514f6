import type { Locale, Rule } from '../../service/service.ts';
import type { Say } from '../words/messages.ts';
import type { FileResult } from '../run/results.ts';

export interface FormatContext {
  readonly say: Say;
  readonly locale: Locale;
  readonly useColor: boolean;
  readonly cwd: string;
  /** the rules that findings can come from: reports name and describe them */
  readonly rules: readonly Rule[];
}

/** A report that grows draft by draft, so that a run over an archive keeps none of them in memory. */
export interface RunReport {
  /** the next piece of output; `text` is what the messages' ranges refer to */
  readonly file: (result: FileResult, text: string) => string;
  /**
   * what comes after the last draft, also where there was none
   *
   * @param isWhole every draft was read and checked under a sound config
   */
  readonly end: (isWhole: boolean) => string;
}

/** Creates a report; formatters are pure, one per file. */
export type Formatter = (context: FormatContext) => RunReport;
