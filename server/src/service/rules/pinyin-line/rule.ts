import type { PinyinLine } from '../../pinyin/pinyinLines.ts';
import type { Article } from '../../article/article.ts';
import { CharClass } from '../../text/charClass.ts';
import { wholeLinesWithBlanks } from '../../text/lines.ts';
import { floorRange, overlaps, type OffsetRange } from '../../text/range.ts';
import { defineRule, type Report } from '../../engine/rule.ts';
import { brokenParagraphs } from './brokenParagraphs.ts';

/** From this many on, the lines are part of how the page was laid out. */
const MASS = 3;
/** Fewer syllables than this may be meant: the reading of a word that the draft is about. */
const SENTENCE = 4;

export const pinyinLine = defineRule({
  meta: {
    id: 'pinyin-line',
    name: { 'zh-CN': '整行拼音', en: 'Line of pinyin' },
    family: 'pinyin',
    severity: 'warning',
    counts: 'none',
    reads: 'page',
    fixable: 'safe',
    fades: true,
    description: {
      'zh-CN': '整行都是拼音',
      en: 'A whole line of pinyin transcription',
    },
    messages: {
      transcription: {
        'zh-CN': '整行是第 {chinese} 行的注音，不是正文，应删去',
        en: 'This line only gives the reading of line {chinese}: delete it',
      },
      pinyin: {
        'zh-CN': '整行是拼音，上下没有与它对得上的汉字，请核对原文后删去',
        en: 'A line of pinyin that reads as no line beside it: check the source, then delete it',
      },
    },
    labels: {
      delete: { 'zh-CN': '删除第 {line} 行', en: 'Delete line {line}' },
      join: {
        'zh-CN': '删除第 {line} 行，接上被它断开的段落',
        en: 'Delete line {line} and join the paragraph',
      },
    },
  },

  *check({ article }) {
    // Damage is repaired first, wherever in the line it is: Huānyíng guÄng lín.
    const found = article.pinyinLines.filter(({ line: { content } }) => {
      const last = article.damage[floorRange(article.damage, content.end - 1)];
      return !last || !overlaps(last, content);
    });
    const isMass = found.filter(({ chinese }) => chinese).length >= MASS;
    const joins = brokenParagraphs(article, found);
    for (const pinyin of found) yield report(article, pinyin, isMass, joins.get(pinyin));
  },
});

function report(
  article: Article,
  { line, reading, chinese }: PinyinLine,
  isMass: boolean,
  join: OffsetRange | undefined,
): Report<'transcription' | 'pinyin', 'delete' | 'join'> {
  const isCertain =
    chinese !== undefined && reading.tones !== 'none' && (isMass || reading.syllables >= SENTENCE);
  const range = join ?? wholeLinesWithBlanks(article.text, article.lines, line, line);
  return {
    messageId: chinese ? 'transcription' : 'pinyin',
    range: article.shown(line.content),
    data: { line: line.index + 1, ...(chinese && { chinese: chinese.index + 1 }) },
    ...(canDelete(article, line.content) && {
      fix: {
        labelId: join ? 'join' : 'delete',
        safety: isCertain ? 'safe' : 'review',
        edits: [{ range, text: '' }],
      },
    }),
  };
}

/** Deleting the line would take tags of HTML along, a span of code, a comment; the mark of a list item may go. */
function canDelete(
  {
    languageId,
    page: {
      scan: { classes },
    },
  }: Article,
  { start, end }: OffsetRange,
): boolean {
  let from = start;
  if (languageId === 'markdown') while (from < end && classes[from] === CharClass.Masked) from++;
  return !classes.subarray(from, end).includes(CharClass.Masked);
}
