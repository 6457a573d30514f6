import type { OffsetRange } from '../range.ts';

const FENCE = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSE = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/g;
/** More than this between the fences is no front matter but two rules with an article in between. */
const LONGEST = 20_000;

/** YAML front matter at the head of a draft, fences included; a BOM may stand before it. */
export function frontMatterOf(text: string): OffsetRange | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return undefined;
  const head = text.slice(start, start + LONGEST);
  const open = FENCE.exec(head);
  if (!open) return undefined;
  CLOSE.lastIndex = open[0].length - 1;
  const close = CLOSE.exec(head);
  if (!close) return undefined;
  const body = head.slice(open[0].length, close.index);
  return /^[\p{L}\w-]+[ \t]*:/mu.test(body) ? { start, end: start + CLOSE.lastIndex } : undefined;
}
