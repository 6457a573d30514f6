import { isPinyin } from '../../pinyin/transcription.ts';
import { isCommon } from '../../script/characters.ts';
import type { Article } from '../../text/article.ts';
import { CharClass, isHan } from '../../text/charClass.ts';
import { isInside, type OffsetRange } from '../../text/range.ts';
import { defineRule, type Report } from '../rule.ts';
import type { Gloss } from '../../pinyin/glosses.ts';

type GlossReport = Report<'gloss' | 'mismatch' | 'note', 'delete'>;

/** From this many on, glosses are damage of the page and not an editor's notes. */
const MASS = 3;

export const pinyinGloss = defineRule({
  meta: {
    id: 'pinyin-gloss',
    family: 'pinyin',
    severity: 'error',
    fixable: 'safe',
    description: {
      'zh-CN': '正文里残留的注音：党政(dǎngzhèng)、發(fā)展',
      en: 'Pinyin glosses left in the text: 党政(dǎngzhèng)',
    },
    messages: {
      gloss: {
        'zh-CN': '“{base}”后残留注音 {gloss}，应删去',
        en: 'Leftover pinyin gloss {gloss} after “{base}”: delete it',
      },
      mismatch: {
        'zh-CN': '{gloss} 像是注音，但不是“{base}”的读音，请核对原文',
        en: '{gloss} looks like a pinyin gloss but is no reading of “{base}”: check the source',
      },
      note: {
        'zh-CN': '“{base}”带注音 {gloss}；是有意为生僻字或账号名所加则可保留',
        en: '“{base}” has the reading {gloss}; keep it if it was added on purpose',
      },
    },
    labels: {
      delete: { 'zh-CN': '删去注音 {gloss}', en: 'Delete the gloss {gloss}' },
    },
  },

  *check({ article }) {
    const glosses = article.glosses.filter(({ range }) => !isInside(article.damage, range.start));
    const isMass = glosses.filter((gloss) => gloss.isReading).length >= MASS;
    for (const gloss of glosses) {
      const report = gloss.isReading ? reading(article, gloss, isMass) : mismatch(article, gloss);
      if (report) yield report;
    }
  },
});

/** A gloss that is a reading of the characters before it. */
function reading(article: Article, gloss: Gloss, isMass: boolean): GlossReport | undefined {
  // Once or twice it may be meant: 众（众）志成城 of a typesetter's note.
  if (!gloss.transcription) return isMass ? describe(article, gloss, 'gloss', 'safe') : undefined;
  const { tones, hasCapitals } = gloss.transcription;
  // 北京(Beijing) is a romanised name, (HE) an abbreviation.
  if (hasCapitals && tones === 'none') return undefined;
  const mayBeNote = !isMass && (tones === 'none' || ![...article.slice(gloss.base)].every(isCommon));
  return mayBeNote
    ? { ...describe(article, gloss, 'note', 'review'), atMost: 'info' }
    : describe(article, gloss, 'gloss', 'safe');
}

/** Pinyin with tone marks that does not fit: the characters before it are damaged, or it is a foreign word. */
function mismatch(article: Article, gloss: Gloss): GlossReport | undefined {
  if (!gloss.transcription) return undefined;
  const { tones, letters } = gloss.transcription;
  if (tones !== 'marks' || !isPinyin(letters)) return undefined;
  return { ...describe(article, gloss, 'mismatch', 'review'), atMost: 'warning' };
}

function describe(
  article: Article,
  gloss: Gloss,
  messageId: GlossReport['messageId'],
  safety: 'safe' | 'review',
): GlossReport {
  return {
    messageId,
    range: gloss.range,
    data: { base: article.slice(gloss.base), gloss: article.slice(gloss.range) },
    fix: { labelId: 'delete', safety, edits: [{ range: withSpaces(article, gloss), text: '' }] },
  };
}

/** The gloss with the spaces that were put in with it: 央 (yāng) 视. */
function withSpaces({ scan: { classes } }: Article, { spacedStart, range }: Gloss): OffsetRange {
  if (spacedStart === range.start) return range;
  let end = range.end;
  while (classes[end] === CharClass.Space) end++;
  const next = classes[end];
  const joins = next !== undefined && (isHan(next) || next === CharClass.HanMark);
  return { start: spacedStart, end: joins ? end : range.end };
}
