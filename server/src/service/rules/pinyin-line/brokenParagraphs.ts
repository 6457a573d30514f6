import type { PinyinLine } from '../../pinyin/pinyinLines.ts';
import type { Article } from '../../article/article.ts';
import { isHan } from '../../text/charClass.ts';
import type { Line } from '../../text/lines.ts';
import type { OffsetRange } from '../../text/range.ts';

/** One sentence with its mark, and nothing else. */
const SENTENCE = /^[^。！？!?]+[。！？!?]+[”’」』）》]*$/;
/** 甲：, 1. and the like begin a line on purpose. */
const LINE_HEAD = /^(?:[^，。：:]{1,6}[：:]|[\d一二三四五六七八九十]{1,3}[.、)）]|[-–—•·*#>(（a-z])/i;
/** Lines of verse and of dialogue are shorter. */
const LEAST = 12;

/**
 * A page that sets the reading above or below each sentence cuts its paragraphs for that. Where sentence and reading alternate
 * line by line, what is between two sentences goes as a whole, line ends included; by line of pinyin.
 */
export function brokenParagraphs(
  article: Article,
  found: readonly PinyinLine[],
): ReadonlyMap<PinyinLine, OffsetRange> {
  const transcribed = new Set(found.filter(({ isWhole }) => isWhole).map(({ chinese }) => chinese));
  const between = new Map<PinyinLine, OffsetRange>();
  for (const pinyin of found) {
    const before = article.lines[pinyin.line.index - 1];
    const after = article.lines[pinyin.line.index + 1];
    if (!before || !after || !transcribed.has(before) || !transcribed.has(after)) continue;
    if (isCut(article, before, after)) {
      between.set(pinyin, { start: before.content.end, end: after.content.start });
    }
  }
  return between;
}

/** Whether two lines are sentences of one paragraph, as far as their looks tell. */
function isCut(article: Article, before: Line, after: Line): boolean {
  const isIndented = after.content.start > after.start;
  const lengths = [before, after].map((line) => hanIn(article, line));
  // Verses are of one length.
  if (isIndented || lengths[0] === lengths[1] || lengths.some((length) => length < LEAST)) return false;
  return (
    [before, after].every((line) => SENTENCE.test(article.slice(line.content))) &&
    !LINE_HEAD.test(article.slice(after.content))
  );
}

function hanIn(
  {
    page: {
      scan: { classes },
    },
  }: Article,
  { content }: Line,
): number {
  let count = 0;
  for (let at = content.start; at < content.end; at++) if (isHan(classes[at]!)) count++;
  return count;
}
