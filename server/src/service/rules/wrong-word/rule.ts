import { nameRangesOf } from '../../article/mentions.ts';
import { lazy } from '../../base/lazy.ts';
import { defineRule } from '../../engine/rule.ts';
import { likelyNamesIn } from '../../names/likelyNames.ts';
import { BySentence } from '../../text/bySentence.ts';
import { quotationIn } from '../../text/quotations.ts';
import { overlaps, type OffsetRange } from '../../text/range.ts';
import { Spotter } from '../../words/spotter.ts';
import { commonSlips } from './commonSlips.ts';
import { listedWords } from './gates.made.ts';
import { isRepeated, judge, type Judged } from './judge.ts';
import { twoSidedWords } from './twoSided.ts';
import { variantWords } from './variants.ts';

export const wrongWord = defineRule({
  meta: {
    id: 'wrong-word',
    name: { 'zh-CN': '别字', en: 'Wrong word' },
    family: 'script',
    severity: 'error',
    counts: 'character',
    fixable: 'review',
    description: {
      'zh-CN': '固定的词、成语里的别字：谈笑风声（谈笑风生）、坐阵（坐镇）、截止目前（截至目前）',
      en: 'Wrong characters in fixed words and idioms: 谈笑风声 for 谈笑风生, 坐阵 for 坐镇',
    },
    messages: {
      idiom: {
        'zh-CN': '别字：这个成语写作“{replacement}”，“{text}”不成话',
        en: 'Wrong character: the idiom is {replacement}, {text} means nothing',
      },
      word: {
        'zh-CN': '别字：“{text}”似应为“{replacement}”，请核对',
        en: 'Wrong character: {replacement} seems to be meant by {text}',
      },
      slip: {
        'zh-CN': '别字：应为“{replacement}”，“{text}”是常见的错写',
        en: 'Wrong character: {replacement} is meant, {text} is a common slip',
      },
      usage: {
        'zh-CN': '用字：这里似应为“{replacement}”，“{text}”用在别处，请核对',
        en: 'Usage: {replacement} seems to be meant here; {text} belongs elsewhere',
      },
      variant: {
        'zh-CN': '异形词：《第一批异形词整理表》推荐写作“{replacement}”，不用“{text}”',
        en: 'Variant form: the norm recommends {replacement}, not {text}',
      },
    },
    labels: { replace: { 'zh-CN': '改为“{replacement}”', en: 'Replace with {replacement}' } },
  },

  *check({ article, target }) {
    // Traditional copy has its own norm: 部份, 份子, 帳號 are right in it, and so are many forms of idioms.
    if (target === 'hant') return;
    const { reading } = article;
    const names = lazy(() => nameRangesOf(article.mentions));
    const likelyNameAt = lazy(() => likelyNamesIn(article, names()));
    const quotationAt = quotationIn(article);
    let covered: OffsetRange = { start: -1, end: -1 };
    for (const found of wrongWordsIn(reading.text)) {
      const { start, form, meant, others, messageId } = found;
      const range = reading.rangeOf(start, start + form.length);
      if (overlaps(range, covered)) continue;
      if (names().some((name) => overlaps(name, range))) continue;
      // 蓝雅歌说: nobody has called it a typical slip, so a name is likelier.
      if (found.isDerived && isInName(likelyNameAt(), range)) continue;
      const quotation = quotationAt(range.start);
      if (quotation && isOwnWording(article.text, quotation)) continue;
      covered = range;
      const atMost = quotation && found.atMost === undefined ? 'warning' : found.atMost;
      yield {
        messageId,
        range,
        data: { text: form, replacement: meant },
        ...(atMost && { atMost }),
        // 众创 was taken for 重创: what no dictionary settles is a person's to change, one by one.
        ...(messageId !== 'word' && {
          fix: { labelId: 'replace', safety: 'review', edits: [{ range, text: meant }] },
        }),
        suggestions: (messageId === 'word' ? [meant, ...others] : others).map((other) => ({
          labelId: 'replace',
          data: { replacement: other },
          safety: 'review',
          edits: [{ range, text: other }],
        })),
      };
    }
  },
});

const isInName = (nameAt: (at: number) => OffsetRange | undefined, { start, end }: OffsetRange): boolean =>
  nameAt(start) !== undefined || nameAt(end - 1) !== undefined;

/** What is quoted in so few characters is a title, a slogan or a play on words: “骑”乐无穷, “衣”见钟情. */
const SHORT_QUOTATION = 10;

/** Whether a quotation is somebody's own way of writing: a title, or a short one in quotation marks. */
const isOwnWording = (text: string, { start, end }: OffsetRange): boolean =>
  '《〈'.includes(text[start]!) || end - start <= SHORT_QUOTATION;

/** Of two that overlap the earlier; of two at one place the longer, then the surer. */
const bySentence = new BySentence((sentence) =>
  [...judge(sentence), ...listedWordsIn(sentence)].sort(
    (a, b) =>
      a.start - b.start ||
      b.form.length - a.form.length ||
      LEVELS.indexOf(a.atMost) - LEVELS.indexOf(b.atMost),
  ),
);

/** The words of all lists are looked for in one pass. */
const spotter = new Spotter(listedWords, () => [...commonSlips(), ...twoSidedWords(), ...variantWords()]);

const listedWordsIn = (text: string): Judged[] =>
  spotter
    .matchesIn(text)
    .map(({ start, entry: judge }) => judge(text, start))
    .filter((judged) => judged !== undefined);

const wrongWordsIn = (text: string): Judged[] =>
  bySentence.in(text).filter(({ isDerived, form }) => !isDerived || !isRepeated(text, form));

const LEVELS: readonly Judged['atMost'][] = [undefined, 'error', 'warning', 'info'];
