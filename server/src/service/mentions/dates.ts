import type { Article } from '../text/article.ts';
import { isBlank } from '../text/lines.ts';

const FULL_DATE = /(?<!\d)(20\d\d)(?:年(\d{1,2})月(\d{1,2})日|[-/.](\d{1,2})[-/.](\d{1,2}))(?!\d)/;
/** A date in a longer line is what the article speaks of, not when it was written. */
const LONGEST_LINE = 60;
const HEAD_LINES = 12;
const FOOT_LINES = 6;

/** The draft's own date: from its front matter, else from a short line at its head or foot. */
export function dateOf(article: Article): string | undefined {
  const { frontMatter } = article.markup;
  const inFrontMatter = frontMatter && /^date[ \t]*:(.*)$/m.exec(article.slice(frontMatter))?.[1];
  const fromFrontMatter = inFrontMatter && dateIn(inFrontMatter);
  if (fromFrontMatter) return fromFrontMatter;
  const lines = article.lines.filter((line) => !isBlank(line));
  for (const { content } of [...lines.slice(0, HEAD_LINES), ...lines.slice(HEAD_LINES).slice(-FOOT_LINES)]) {
    if (content.end - content.start > LONGEST_LINE) continue;
    const date = dateIn(article.slice(content));
    if (date) return date;
  }
  return undefined;
}

function dateIn(text: string): string | undefined {
  const [, year, ...parts] = FULL_DATE.exec(text) ?? [];
  const [month = 0, day = 0] = parts.filter(Boolean).map(Number);
  if (!year || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
