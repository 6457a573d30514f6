import { Parser } from 'htmlparser2';
import type { OffsetRange } from '../range.ts';
import type { Element, FormatMarkup, Heading } from './parts.ts';

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
/** Elements within a line of text; all others begin a line of their own, and so does `br`. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i img input ins kbd label mark q ruby rb rp rt s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const VOID = new Set(['br', 'hr', 'img', 'embed', 'input', 'wbr']);
const HEADING = /^h([1-6])$/;
/** Elements that may be open one in the other, as in browsers; every closing tag is looked for among them. */
const DEEPEST = 512;

/** Masks everything in `within` that HTML does not show as running text; entities count as tags. */
export function htmlMarkup(text: string, within: OffsetRange): FormatMarkup {
  const masked: OffsetRange[] = [];
  const headings: Heading[] = [];
  const blocks: OffsetRange[] = [];
  const comments: OffsetRange[] = [];
  const elements: Element[] = [];
  const tags: OffsetRange[] = [];
  const breaks: number[] = [];
  // Not balanced: something in it was opened and not closed, so that cutting it out could unbalance the rest.
  const open: { name: string; start: number; isBalanced: boolean }[] = [];
  let hidden = 0;
  let shownUpTo = within.start;
  let wordsUpTo = within.start;
  /** where the parser began, and where another has to go on */
  let from = within.start;
  let next: number;
  const newParser = (): Parser =>
    new Parser({
      onopentagname(name) {
        const start = from + parser.startIndex;
        if (open.length === DEEPEST) {
          next = start;
          parser.pause();
          return;
        }
        if (NOT_PROSE.has(name)) hidden++;
        if (!INLINE.has(name)) breaks.push(start);
        open.push({ name, start, isBalanced: true });
      },
      onclosetag(name, isImplied) {
        if (NOT_PROSE.has(name)) hidden = Math.max(0, hidden - 1);
        const element = open.pop();
        if (element?.name !== name) return;
        const start = from + parser.startIndex;
        if (!INLINE.has(name) && !isImplied) breaks.push(start);
        const range = { start: element.start, end: from + parser.endIndex + 1 };
        const isWhole = element.isBalanced && (!isImplied || VOID.has(name));
        if (isWhole) elements.push({ name, ...range });
        else if (open.length > 0) open.at(-1)!.isBalanced = false;
        const level = HEADING.exec(name)?.[1];
        if (level) headings.push({ ...range, level: Number(level) });
        else if (BLOCKS.has(name)) blocks.push(range);
      },
      ontext(data) {
        const start = from + parser.startIndex;
        const end = from + parser.endIndex + 1;
        const isEntity = text.charCodeAt(start) === 0x26 && data.length !== end - start;
        if (hidden > 0 || (isEntity && data.trim() === '')) return;
        if (start > wordsUpTo) tags.push({ start: wordsUpTo, end: start });
        wordsUpTo = Math.max(wordsUpTo, end);
        if (isEntity) return;
        if (start > shownUpTo) masked.push({ start: shownUpTo, end: start });
        shownUpTo = Math.max(shownUpTo, end);
      },
      oncomment() {
        const comment = { start: from + parser.startIndex, end: from + parser.endIndex + 1 };
        if (text.startsWith('<!--', comment.start) && text.startsWith('-->', comment.end - 3))
          comments.push(comment);
      },
    });
  let parser = newParser();
  for (;;) {
    next = within.end;
    parser.end(text.slice(from, within.end));
    if (next === within.end) break;
    // Elements that are never closed are dropped.
    open.length = 0;
    hidden = 0;
    from = next;
    parser = newParser();
  }
  if (within.end > shownUpTo) masked.push({ start: shownUpTo, end: within.end });
  if (within.end > wordsUpTo) tags.push({ start: wordsUpTo, end: within.end });
  return {
    masked,
    comments,
    headings: headings.sort((a, b) => a.start - b.start),
    blocks,
    elements: elements.sort((a, b) => a.start - b.start || b.end - a.end),
    tags,
    breaks,
    isWhole: true,
  };
}
