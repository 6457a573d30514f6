/** As it is written down: a slot for each feature that was kept, four characters a slot. */
export interface WrittenModel {
  /** the largest weight */
  readonly most: number;
  readonly start: readonly number[];
  readonly next: readonly number[];
  /** a print of the feature that has the slot, and its weight in each state but the body, whose weights are 0 */
  readonly slots: string;
}
