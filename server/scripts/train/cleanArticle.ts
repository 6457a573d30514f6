/** An article without a page around it. */
export interface CleanArticle {
  /** the newsroom: none is both learned from and measured on */
  readonly source: string;
  readonly lines: readonly string[];
}
