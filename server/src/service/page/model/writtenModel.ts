/** As it is written down: a character a weight, for each feature and each state but the body, whose weights are 0. */
export interface WrittenModel {
  /** the largest weight */
  readonly most: number;
  readonly start: readonly number[];
  readonly next: readonly number[];
  readonly weights: string;
}
