import type { Article } from '../article/article.ts';
import type { Section } from '../article/sections.ts';
import { floorRange, type OffsetRange } from '../text/range.ts';
import { CLOSING, closing, inClass, marks } from '../text/marks.ts';

/** One of the articles that a draft holds, such as a newspaper page. */
export interface ArticleOfDraft {
  /** its headline; of the rest of an article that began elsewhere its mark: （上接第一版） */
  readonly title: string;
  readonly author?: string;
  readonly place?: string;
  /** all of it, as it stands in the draft */
  readonly text: string;
  /** it begins in the middle of a sentence, or with a mark that its beginning is elsewhere */
  readonly beginsCut: boolean;
  /** the same for its end */
  readonly endsCut: boolean;
}

/**
 * The articles of a draft, one after the other: together they are the whole draft, nothing is lost. The rest of an
 * article that goes on below (下转第二版) is put where it belongs. One alone: there is nothing to split. HTML stays whole, since
 * its elements reach over articles.
 */
export function splitDraft(article: Article): readonly ArticleOfDraft[] {
  const { text, languageId } = article;
  const heads = languageId === 'html' ? [] : article.sections.filter(({ level }) => level === 1);
  if (heads.length < 2)
    return [toArticle(article, heads[0] ?? article.sections[0], [{ start: 0, end: text.length }])];
  const starts = heads.map(({ headStart }, i) => (i === 0 ? 0 : headStart));
  const pieces = heads.map((_, i) => ({ start: starts[i]!, end: starts[i + 1] ?? text.length }));
  const rangesOf = new Map<Section, OffsetRange[]>();
  heads.forEach((head, i) => {
    const beginning =
      head.continues && heads.find(({ titleRange }) => titleRange === head.continues!.titleRange);
    const owner = beginning ?? head;
    rangesOf.set(owner, [...(rangesOf.get(owner) ?? []), pieces[i]!]);
  });
  return [...rangesOf].map(([head, ranges]) => toArticle(article, head, ranges));
}

function toArticle(
  article: Article,
  head: Section | undefined,
  ranges: readonly OffsetRange[],
): ArticleOfDraft {
  const lineEnd = article.text.includes('\r\n') ? '\r\n' : '\n';
  const pieces = ranges.map((range) => withoutBlankEnds(article.text.slice(range.start, range.end)));
  return {
    title: head?.title ?? '',
    ...head?.byline,
    text: `${pieces.join(`${lineEnd}${lineEnd}`)}${lineEnd}`,
    beginsCut: beginsCut(article, head, ranges[0]!),
    endsCut: endsCut(article, ranges.at(-1)!),
  };
}

/** An indent before the first line stays. */
const withoutBlankEnds = (text: string): string => text.replace(/^(?:[^\S\r\n]*[\r\n]+)+/, '').trimEnd();

/** Marks that no sentence begins with. */
const MIDDLE = new RegExp(`^[${inClass(marks('stop', 'semicolon', 'pause'))}）)${closing('quote')}]`);
const END = new RegExp(`[${inClass(`${marks('stop', 'semicolon', 'ellipsis')}：:>${CLOSING}`)}]$`);

/** Text of a paragraph, however it ends; a title is shorter or has no comma. */
const FLOWING = /^(?=.{20}).*[，。,]/su;

/** Lines of the article that read as running text. */
const proseOf = (article: Article, { start, end }: OffsetRange): readonly string[] =>
  article.lines
    .filter(({ content }) => content.start >= start && content.end <= end)
    .filter(({ index }) => !article.furniture.byLine.has(index))
    .map(({ content }) => article.slice(content).trim())
    .filter((words) => FLOWING.test(words));

function beginsCut(article: Article, head: Section | undefined, range: OffsetRange): boolean {
  const mark = head && article.jumps[floorRange(article.jumps, head.start)];
  if (mark?.start === head?.start && mark?.direction === 'from') return true;
  return MIDDLE.test(proseOf(article, range)[0] ?? '');
}

function endsCut(article: Article, range: OffsetRange): boolean {
  const leaves = article.jumps.some(
    ({ start, direction }) => direction === 'to' && start >= range.start && start < range.end,
  );
  const last = proseOf(article, range).at(-1);
  return leaves || (last !== undefined && !END.test(last));
}
