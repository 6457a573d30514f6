import { parser as commonmark, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { lazy } from '../../base/lazy.ts';
import type { OffsetRange } from '../range.ts';
import { htmlMarkup } from './html.ts';
import type { Element, FormatMarkup, Heading } from './parts.ts';

// No Autolink: GFM lets a bare URL run on into the Chinese text behind it. text/markup/urls.ts finds those.
const parser = lazy(() => commonmark.configure([Table, TaskList, Strikethrough]));

const MASKED = new Set([
  'InlineCode',
  'FencedCode',
  'CodeBlock',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'ProcessingInstructionBlock',
  'LinkReference',
  'URL',
  'LinkTitle',
  'LinkLabel',
  'LinkMark',
  'Autolink',
  'HeaderMark',
  'EmphasisMark',
  'StrikethroughMark',
  'ListMark',
  'QuoteMark',
  'TaskMarker',
  'TableDelimiter',
  'HorizontalRule',
  'HardBreak',
  'Entity',
]);
/** A comment block takes in what stands behind the comment in its last line, and that is shown. */
const HTML_BLOCKS = new Set(['HTMLBlock', 'CommentBlock']);
const BLOCKS = new Set(['BulletList', 'OrderedList', 'Table', 'Blockquote']);
/** What shows nothing of its own, of the masked. */
const TAGS = new Set([...MASKED].filter((name) => name !== 'Entity' && name !== 'Autolink'));
const ELEMENTS = new Set([
  'Emphasis',
  'StrongEmphasis',
  'Strikethrough',
  'Link',
  'Image',
  'ListItem',
  'BulletList',
  'OrderedList',
  'Blockquote',
  'Table',
]);
const HEADING = /^(?:ATX|Setext)Heading([1-6])$/;

/**
 * What the parser may look at for the marks of one paragraph, in characters: each bracket, tag and star is tried against
 * the whole of it.
 */
const MOST_LOOKS = 50_000_000;
const MARKS = /[[<*_]/g;
/** Where a line is no part of the paragraph before it: a blank one, a heading, an item of a list. */
const PARAGRAPH_END = /^(?: {0,3}>)* {0,3}(?:$|#{1,6}[\t ]|[-*+][\t ]+\S|1[.)][\t ]+\S)/gm;

/** The text for the parser. Of marks beyond all measure, and of those only, it makes letters: nobody has written them. */
function withoutExcess(text: string): { readonly text: string; readonly isWhole: boolean } {
  if (text.length ** 2 <= MOST_LOOKS) return { text, isWhole: true };
  const ends = [...text.matchAll(PARAGRAPH_END)].map(({ index }) => index);
  let start = 0;
  let isWhole = true;
  const pieces = [...ends, text.length].map((end) => {
    const paragraph = text.slice(start, end);
    start = end;
    const most = MOST_LOOKS / paragraph.length;
    if (paragraph.length <= most) return paragraph;
    let count = 0;
    return paragraph.replace(MARKS, (mark) => {
      if (++count <= most) return mark;
      isWhole = false;
      return 'x';
    });
  });
  return { text: pieces.join(''), isWhole };
}

/** Masks everything from `bodyStart` on that Markdown does not render as running text. */
export function markdownMarkup(text: string, bodyStart: number): FormatMarkup {
  const masked: OffsetRange[] = [];
  const headings: Heading[] = [];
  const blocks: OffsetRange[] = [];
  const comments: OffsetRange[] = [];
  const elements: Element[] = [];
  const tags: OffsetRange[] = [];
  const body = withoutExcess(text.slice(bodyStart));
  parser()
    .parse(body.text)
    .iterate({
      enter(node) {
        const range = { start: bodyStart + node.from, end: bodyStart + node.to };
        if (HTML_BLOCKS.has(node.name)) {
          const html = htmlMarkup(text, range);
          // Not push(...): a page can have more tags than a call can have arguments.
          for (const tag of html.masked) masked.push(tag);
          for (const comment of html.comments) comments.push(comment);
          for (const element of html.elements) elements.push(element);
          for (const tag of html.tags) tags.push(tag);
          return false;
        }
        if (ELEMENTS.has(node.name) || HEADING.test(node.name)) elements.push({ name: node.name, ...range });
        if (TAGS.has(node.name)) tags.push(range);
        if (node.name === 'Comment') comments.push(range);
        if (node.name === 'Escape') {
          masked.push({ start: range.start, end: range.start + 1 });
        } else if (MASKED.has(node.name)) {
          masked.push(range);
          return false;
        }
        const level = HEADING.exec(node.name)?.[1];
        if (level) headings.push({ ...range, level: Number(level) });
        else if (BLOCKS.has(node.name)) blocks.push(range);
        return undefined;
      },
    });
  return { masked, comments, headings, blocks, elements, tags, breaks: [], isWhole: body.isWhole };
}
