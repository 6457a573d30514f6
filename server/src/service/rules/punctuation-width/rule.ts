import * as v from 'valibot';
import { defineRule } from '../../engine/rule.ts';
import { CharClass } from '../../text/charClass.ts';
import { halfWidthBracketsOf, unlikeBracketsOf } from './brackets.ts';
import { foreignMarksOf } from './foreign.ts';
import { fullWidthOf } from './fullWidth.ts';
import { MarkContext } from './context.ts';
import { halfWidthMarksOf } from './halfWidthMarks.ts';
import { straightQuotesOf } from './quotes.ts';

/** So many quotations with straight marks, and none with others, are the habit of the draft: no more than a hint. */
const HABIT = 4;
const HAN_NUMERAL = /^[〇一二三四五六七八九]+$/;

export const punctuationWidth = defineRule({
  meta: {
    id: 'punctuation-width',
    name: { 'zh-CN': '全角半角', en: 'Width of marks' },
    family: 'script',
    severity: 'warning',
    counts: 'mark',
    triggers: {
      classes: [CharClass.HalfMark, CharClass.FullLatin, CharClass.FullDigit],
      // Full-width marks in what is quoted in another language.
      characters: 'abcdefghijklmnopqrstuvwxyz',
    },
    fixable: 'safe',
    description: {
      'zh-CN': '中文句子里的半角标点，全角的字母和数字',
      en: 'Half-width marks in Chinese sentences, full-width letters and digits',
    },
    messages: {
      half: {
        'zh-CN': '中文句子里的半角“{text}”应为“{replacement}”',
        en: 'Half-width {text} in a Chinese sentence: use {replacement}',
      },
      doubled: {
        'zh-CN': '标点重复：全角标点旁又有半角“{text}”，应删去一个',
        en: 'Half-width {text} beside a full-width mark: keep one of them',
      },
      full: {
        'zh-CN': '全角的字母、数字“{text}”应为半角 {replacement}',
        en: 'Full-width {text}: use {replacement}',
      },
      numeral: {
        'zh-CN': '汉字数字里的全角“{text}”应为“{replacement}”',
        en: 'A full-width {text} in a number written in 汉字: use {replacement}',
      },
      quote: {
        'zh-CN': '中文句子里的直引号应为{replacement}',
        en: 'Straight quotation marks in a Chinese sentence: use {replacement}',
      },
      unlike: {
        'zh-CN': '括号一边全角、一边半角，“{text}”应为“{replacement}”',
        en: 'One bracket of the pair is half-width: use {replacement} for {text}',
      },
      foreign: {
        'zh-CN': '外文句子里的全角“{text}”应为半角“{replacement}”',
        en: 'Full-width {text} in a sentence of another language: use {replacement}',
      },
      bracket: {
        'zh-CN': '中文句子里的半角括号应为全角（）',
        en: 'Half-width brackets in a Chinese sentence: use （）',
      },
    },
    labels: {
      replace: { 'zh-CN': '“{found}”改为“{replacement}”', en: 'Replace {found} with {replacement}' },
      delete: { 'zh-CN': '删去 {text}', en: 'Delete {text}' },
    },
    options: v.object({
      brackets: v.optional(
        v.pipe(
          v.boolean(),
          v.description(
            '半角括号（青山(东湖)站）按规则的级别报，缺省只作提示。\n\nHalf-width brackets with Chinese inside are reported at the level of the rule, and not as a hint.',
          ),
        ),
        false,
      ),
    }),
  },

  *check({ article, options, target }) {
    const context = new MarkContext(article);
    const quotes = [...straightQuotesOf(article, context, target === 'hant')];
    const isHabit = quotes.length >= HABIT && !/[“「]/.test(article.text);
    for (const { range, edits, safety } of quotes) {
      const replacement = edits.map(({ text }) => text).join('');
      yield {
        messageId: 'quote',
        range,
        data: { replacement },
        ...(isHabit && { atMost: 'info' }),
        fix: { labelId: 'replace', safety, edits },
      };
    }
    for (const range of unlikeBracketsOf(article)) {
      const text = article.slice(range);
      const replacement = text === '(' ? '（' : '）';
      yield {
        messageId: 'unlike',
        range,
        data: { text, replacement },
        fix: { labelId: 'replace', safety: 'safe', edits: [{ range, text: replacement }] },
      };
    }
    for (const { kind, range, replacement, edited, safety } of halfWidthMarksOf(article, context)) {
      yield {
        messageId: kind,
        range,
        data: { text: article.slice(range), replacement },
        fix: {
          labelId: kind === 'doubled' ? 'delete' : 'replace',
          safety,
          edits: [{ range: edited, text: replacement }],
        },
      };
    }
    for (const { start, end, replacement, safety } of fullWidthOf(article)) {
      const range = { start, end };
      const text = article.slice(range);
      yield {
        messageId: HAN_NUMERAL.test(replacement) ? 'numeral' : 'full',
        range,
        data: { text, replacement },
        fix: { labelId: 'replace', safety, edits: [{ range, text: replacement }] },
      };
    }
    for (const { range, replacement } of foreignMarksOf(article)) {
      yield {
        messageId: 'foreign',
        range,
        atMost: 'info',
        data: { text: article.slice(range), replacement: replacement.trim() },
        fix: { labelId: 'replace', safety: 'review', edits: [{ range, text: replacement }] },
      };
    }
    for (const { start, end } of halfWidthBracketsOf(article)) {
      yield {
        messageId: 'bracket',
        range: { start, end },
        // Whole sites write so: no more than a hint, unless the newsroom asks for it.
        ...(!options.brackets && { atMost: 'info' }),
        data: { replacement: '（）' },
        fix: {
          labelId: 'replace',
          safety: 'safe',
          edits: [
            { range: { start, end: start + 1 }, text: '（' },
            { range: { start: end - 1, end }, text: '）' },
          ],
        },
      };
    }
  },
});
