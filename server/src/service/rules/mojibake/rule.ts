import type { Damage } from '../../encoding/damage.ts';
import { QUESTION_MARKS } from '../../encoding/lost.ts';
import type { Article } from '../../text/article.ts';
import { defineRule, type FixReport, type Report } from '../rule.ts';

type MojibakeReport = Report<Damage['kind'], 'repair'>;

export const mojibake = defineRule({
  meta: {
    id: 'mojibake',
    family: 'script',
    severity: 'error',
    fixable: 'safe',
    description: {
      'zh-CN': '乱码：编码读错、字节错位、丢字',
      en: 'Mojibake: text decoded wrongly, bytes out of step, lost characters',
    },
    messages: {
      misaligned: {
        'zh-CN': '乱码“{text}”：汉字编码错开了一个字节{guess}',
        en: 'Mojibake "{text}": GBK bytes out of step by one{guess}',
      },
      misread: {
        'zh-CN': '乱码“{text}”：用错了编码来读{guess}',
        en: 'Mojibake "{text}": read in the wrong encoding{guess}',
      },
      lost: {
        'zh-CN': '乱码“{text}”：原来的字已经丢失，请对照原文补上',
        en: 'Mojibake "{text}": the characters are lost, restore them from the source',
      },
      question: {
        'zh-CN': '“{text}”处丢了字，请对照原文补上',
        en: 'Characters are lost at "{text}": restore them from the source',
      },
      private: {
        'zh-CN': '自造字 {text} 别人的字体里没有，请换成通行的字',
        en: 'Private-use character {text}: other fonts have none, use a standard one',
      },
    },
    labels: { repair: { 'zh-CN': '改为“{repair}”', en: 'Replace with {repair}' } },
  },

  *check({ article }) {
    for (const damage of article.damage) yield reportOf(article, damage);
  },
});

/** Longer text is cut in messages. */
const LONGEST = 24;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function reportOf(article: Article, { kind, start, end, repairs, isCertain }: Damage): MojibakeReport {
  const range = { start, end };
  const [best, ...others] = repairs;
  const fix = (repair: string, safety: 'safe' | 'review'): FixReport<'repair'> => ({
    labelId: 'repair',
    data: { repair: short(repair) },
    safety,
    edits: [{ range, text: repair }],
  });
  return {
    messageId: kind,
    range,
    // One or two question marks may be a question.
    ...(kind === 'question' && end - start < QUESTION_MARKS && { atMost: 'info' }),
    data: { text: short(article.slice(range)), guess: best === undefined ? '' : `，应为“${short(best)}”` },
    ...(best !== undefined && { fix: fix(best, isCertain ? 'safe' : 'review') }),
    suggestions: others.map((other) => fix(other, 'review')),
  };
}
