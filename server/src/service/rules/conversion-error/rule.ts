import { traditionalFormsOf } from '../../script/convert.ts';
import { regionOf } from '../../script/region.ts';
import type { Region } from '../../script/opencc.ts';
import { toSimplifiedCharacter } from '../../script/characters.ts';
import { miswrittenIn, type Miswritten } from '../../script/miswritten.ts';
import type { Article } from '../../text/article.ts';
import { clausesOf } from '../../text/clauses.ts';
import { quotationIn } from '../../text/quotations.ts';
import { isInside, type OffsetRange } from '../../text/range.ts';
import { defineRule, type Report } from '../rule.ts';

export const conversionError = defineRule({
  meta: {
    id: 'conversion-error',
    family: 'script',
    severity: 'error',
    fixable: 'safe',
    description: {
      'zh-CN': '繁简转换时对错的字：皇後、理發、制造（製造）、着名',
      en: 'Characters that a conversion got wrong: 皇後 for 皇后, 理發 for 理髮',
    },
    messages: {
      word: {
        'zh-CN': '繁简转换有误：这个词写作“{word}”，“{text}”应为“{replacement}”',
        en: 'Wrong conversion: the word is {word}, so {text} has to be {replacement}',
      },
      alone: {
        'zh-CN': '“{text}”多半是繁简转换之误，这里似应为“{replacement}”，请核对',
        en: '{text} is likely a wrong conversion: {replacement} seems to be meant',
      },
    },
    labels: { convert: { 'zh-CN': '改为“{replacement}”', en: 'Replace with {replacement}' } },
  },

  *check({ article, target, variant }) {
    if (!target) return;
    const { reading, noise } = article;
    const quotationAt = quotationIn(article);
    let names: readonly OffsetRange[] | undefined;
    const isTaiwan = variant === 'hant-tw';
    let region: Region | undefined;
    for (const { text, start } of clausesOf(reading.text)) {
      region ??= target === 'hans' ? 'tw' : regionOf(article.text, variant);
      const around = {
        before: reading.text.charAt(start - 1),
        after: reading.text.charAt(start + text.length),
        isTaiwan,
      };
      for (const found of miswrittenIn(text, around, target, region)) {
        const range = reading.rangeOf(start + found.at, start + found.at + 1);
        names ??= namesIn(article);
        if (isInside(noise, range.start) || isInside(names, range.start)) continue;
        yield report(
          found,
          text[found.at]!,
          range,
          quotationAt(range.start) !== undefined,
          target === 'hant' ? region : undefined,
        );
      }
    }
  },
});

function report(
  { meant, word }: Miswritten,
  text: string,
  range: OffsetRange,
  isQuoted: boolean,
  region: Region | undefined,
): Report<'word' | 'alone', 'convert'> {
  const others = region
    ? traditionalFormsOf(toSimplifiedCharacter(meant), region).filter(
        (form) => form !== meant && form !== text,
      )
    : [];
  return {
    messageId: word === undefined ? 'alone' : 'word',
    range,
    data: { text, replacement: meant, ...(word !== undefined && { word }) },
    ...((word === undefined || isQuoted) && { atMost: 'warning' }),
    fix: {
      labelId: 'convert',
      safety: word !== undefined && !isQuoted ? 'safe' : 'review',
      edits: [{ range, text: meant }],
    },
    suggestions: others.map((other) => ({
      labelId: 'convert',
      data: { replacement: other },
      safety: 'review',
      edits: [{ range, text: other }],
    })),
  };
}

/** Names of people, ascending: their characters are nobody's to convert. */
const namesIn = ({ mentions }: Article): readonly OffsetRange[] =>
  mentions.people
    .flatMap((person) => person.mentions.map(({ nameRange }) => nameRange))
    .sort((a, b) => a.start - b.start);
