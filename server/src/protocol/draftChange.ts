/** A place that fixes change, for the list of changes (改动清单). */
export interface DraftChange {
  /** in the text that came, counted from 1 */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** why: ids of rules, and what editors call them */
  readonly rules: readonly string[];
  readonly names: readonly string[];
  /** 有把握; else 待定 */
  readonly isCertain: boolean;
}
