import { Parser } from 'htmlparser2';
import type { OffsetRange } from '../range.ts';
import type { FormatMarkup, Heading } from './markup.ts';

const NOT_PROSE = new Set([
  'script',
  'style',
  'code',
  'pre',
  'kbd',
  'samp',
  'textarea',
  'template',
  'svg',
  'math',
]);
const BLOCKS = new Set(['ul', 'ol', 'table', 'blockquote', 'dl']);
const HEADING = /^h([1-6])$/;

/** Masks everything in `within` that HTML does not show as running text; entities count as tags. */
export function htmlMarkup(text: string, within: OffsetRange): FormatMarkup {
  const masked: OffsetRange[] = [];
  const headings: Heading[] = [];
  const blocks: OffsetRange[] = [];
  const comments: OffsetRange[] = [];
  const open: { name: string; start: number }[] = [];
  let hidden = 0;
  let shownUpTo = within.start;
  const parser = new Parser({
    onopentagname(name) {
      if (NOT_PROSE.has(name)) hidden++;
      if (BLOCKS.has(name) || HEADING.test(name))
        open.push({ name, start: within.start + parser.startIndex });
    },
    onclosetag(name) {
      if (NOT_PROSE.has(name)) hidden = Math.max(0, hidden - 1);
      const index = open.findLastIndex((element) => element.name === name);
      if (index === -1) return;
      const [element] = open.splice(index, 1);
      const range = { start: element!.start, end: within.start + parser.endIndex + 1 };
      const level = HEADING.exec(name)?.[1];
      if (level) headings.push({ ...range, level: Number(level) });
      else blocks.push(range);
    },
    ontext(data) {
      const start = within.start + parser.startIndex;
      const end = within.start + parser.endIndex + 1;
      const isEntity = text.charCodeAt(start) === 0x26 && data.length !== end - start;
      if (hidden > 0 || isEntity) return;
      if (start > shownUpTo) masked.push({ start: shownUpTo, end: start });
      shownUpTo = Math.max(shownUpTo, end);
    },
    oncomment() {
      const comment = { start: within.start + parser.startIndex, end: within.start + parser.endIndex + 1 };
      if (text.startsWith('<!--', comment.start) && text.startsWith('-->', comment.end - 3))
        comments.push(comment);
    },
  });
  parser.end(text.slice(within.start, within.end));
  if (within.end > shownUpTo) masked.push({ start: shownUpTo, end: within.end });
  return { masked, comments, headings: headings.sort((a, b) => a.start - b.start), blocks };
}
