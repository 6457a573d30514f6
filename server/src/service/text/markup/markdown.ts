import { parser as commonmark, Strikethrough, Table, TaskList } from '@lezer/markdown';
import type { OffsetRange } from '../range.ts';
import { htmlMarkup } from './html.ts';
import type { FormatMarkup, Heading } from './markup.ts';

// No Autolink: GFM lets a bare URL run on into the Chinese text behind it. text/markup/urls.ts finds those.
const parser = commonmark.configure([Table, TaskList, Strikethrough]);

const MASKED = new Set([
  'InlineCode',
  'FencedCode',
  'CodeBlock',
  'HTMLTag',
  'Comment',
  'CommentBlock',
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
const BLOCKS = new Set(['BulletList', 'OrderedList', 'Table', 'Blockquote']);
const HEADING = /^(?:ATX|Setext)Heading([1-6])$/;

/** Masks everything from `bodyStart` on that Markdown does not render as running text. */
export function markdownMarkup(text: string, bodyStart: number): FormatMarkup {
  const masked: OffsetRange[] = [];
  const headings: Heading[] = [];
  const blocks: OffsetRange[] = [];
  parser.parse(text.slice(bodyStart)).iterate({
    enter(node) {
      const range = { start: bodyStart + node.from, end: bodyStart + node.to };
      if (node.name === 'HTMLBlock') {
        // Not push(...): a page can have more tags than a call can have arguments.
        for (const tag of htmlMarkup(text, range).masked) masked.push(tag);
        return false;
      }
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
  return { masked, headings, blocks };
}
