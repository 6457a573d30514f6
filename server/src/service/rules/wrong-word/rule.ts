import { nameRangesOf } from '../../article/mentions.ts';
import { lazy } from '../../base/lazy.ts';
import { defineRule } from '../../engine/rule.ts';
import { quotationIn } from '../../text/quotations.ts';
import { isInside } from '../../text/range.ts';
import { likelihoodAsWritten } from '../../words/likelihood.ts';
import { isRareWord, wrongFormsIn, type WrongForm } from '../../words/fixedWords.ts';

export const wrongWord = defineRule({
  meta: {
    id: 'wrong-word',
    family: 'script',
    severity: 'error',
    fixable: 'review',
    description: {
      'zh-CN': '固定的词、成语里的别字：谈笑风声（谈笑风生）、坐阵（坐镇）、截止目前（截至目前）',
      en: 'Wrong characters in fixed words and idioms: 谈笑风声 for 谈笑风生, 坐阵 for 坐镇',
    },
    messages: {
      idiom: {
        'zh-CN': '别字：“{text}”应为“{replacement}”',
        en: 'Wrong character: {text} has to be {replacement}',
      },
      word: {
        'zh-CN': '别字：“{text}”应为“{replacement}”',
        en: 'Wrong character: {text} has to be {replacement}',
      },
    },
    labels: { replace: { 'zh-CN': '改为“{replacement}”', en: 'Replace with {replacement}' } },
  },

  *check({ article, target }) {
    if (target === 'hant') return;
    const { reading, noise } = article;
    const names = lazy(() => nameRangesOf(article.mentions));
    const quotationAt = quotationIn(article);
    for (const found of wrongFormsIn(reading.text)) {
      const judged = judge(reading.text, found);
      if (!judged) continue;
      const range = reading.rangeOf(found.start, found.start + found.form.length);
      if (isInside(noise, range.start) || isInside(names(), range.start) || isInside(names(), range.end - 1)) continue;
      const q = quotationAt(range.start);
      yield {
        messageId: found.kind === 'idiom' ? 'idiom' : 'word',
        range,
        data: { text: found.form, replacement: judged.meant, gain: judged.gain.toFixed(1), kind: found.kind, q: String(q !== undefined && q.end-q.start < 12) },
        fix: { labelId: 'replace', safety: 'review', edits: [{ range, text: judged.meant }] },
      };
    }
  },
});

const REACH = 6;
const LEAST = { idiom: 4, typical: 6, derived: 9 };
function judge(text: string, { start, form, meant, kind }: WrongForm): { meant: string; gain: number } | undefined {
  const end = start + form.length;
  if (kind !== 'idiom' && (isRareWord(text.slice(start - 1, start + 1)) || isRareWord(text.slice(end - 1, end + 1)))) return undefined;
  let from = start;
  while (from > 0 && start - from < REACH && isHan(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < REACH && isHan(text.charCodeAt(to))) to++;
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const asIs = likelihoodAsWritten(before + form + after);
  let best: { meant: string; gain: number } | undefined;
  for (const word of meant) {
    const gain = likelihoodAsWritten(before + word + after) - asIs;
    if (!best || gain > best.gain) best = { meant: word, gain };
  }
  return best!.gain >= LEAST[kind] ? best : undefined;
}
const isHan = (code: number): boolean => code >= 0x4e00 && code < 0xa000;
