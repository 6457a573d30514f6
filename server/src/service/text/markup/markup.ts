import { mergeRanges } from '../range.ts';
import { frontMatterOf } from './frontMatter.ts';
import { htmlMarkup } from './html.ts';
import { markdownMarkup } from './markdown.ts';
import { commentsOf } from './comments.ts';
import type { FormatMarkup, Markup } from './parts.ts';
import { urlsOf } from './urls.ts';

function plainMarkup(text: string): FormatMarkup {
  const comments = commentsOf(text);
  return {
    masked: comments,
    comments,
    headings: [],
    blocks: [],
    elements: [],
    tags: comments,
    breaks: [],
    isWhole: true,
  };
}

/** @param languageId LSP language id; anything but `markdown` and `html` is plain text */
export function markupOf(text: string, languageId: string): Markup {
  const frontMatter = frontMatterOf(text);
  const bodyStart = frontMatter?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const format =
    languageId === 'markdown'
      ? markdownMarkup(text, bodyStart)
      : languageId === 'html'
        ? htmlMarkup(text, { start: bodyStart, end: text.length })
        : plainMarkup(text);
  const masked = mergeRanges([...(frontMatter ? [frontMatter] : []), ...format.masked, ...urlsOf(text)]);
  const { comments, headings, blocks, elements, tags, breaks, isWhole } = format;
  return { masked, frontMatter, comments, headings, blocks, elements, tags, breaks, isWhole };
}
