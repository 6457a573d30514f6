import { parser as commonmark, Strikethrough, Table, TaskList } from '@lezer/markdown';
import type { OffsetRange } from '../range.ts';
import { htmlMarkup } from './html.ts';
import type { Element, FormatMarkup, Heading } from './markup.ts';

// No Autolink: GFM lets a bare URL run on into the Chinese text behind it. text/markup/urls.ts finds those.
const parser = commonmark.configure([Table, TaskList, Strikethrough]);

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

/** Masks everything from `bodyStart` on that Markdown does not render as running text. */
export function markdownMarkup(text: string, bodyStart: number): FormatMarkup {
  const masked: OffsetRange[] = [];
  const headings: Heading[] = [];
  const blocks: OffsetRange[] = [];
  const comments: OffsetRange[] = [];
  const elements: Element[] = [];
  const tags: OffsetRange[] = [];
  parser.parse(text.slice(bodyStart)).iterate({
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
  return { masked, comments, headings, blocks, elements, tags, breaks: [] };
}
