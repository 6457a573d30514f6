/** A row of real text. */
export interface Row {
  readonly id: string;
  readonly text: string;
}

/** Clean news items, rich in titles and places. */
export const NEWS = 'clean/xwlb-2024.jsonl';

/** Clean drafts whose lines are paragraphs. */
export const CLEAN: readonly string[] = [
  NEWS,
  'clean/official-sites.jsonl',
  'clean/cnews.jsonl',
  'traditional/official-sites-hant.jsonl',
];
