import fc from 'fast-check';
import type { Edit, Finding } from '../../server/src/service/service.ts';
import { findingWith } from './fixes.ts';

/**
 * One seed, so that a green run stays green, and few runs, so that the suite stays fast. To look further:
 * PROPERTY_RUNS=100000 PROPERTY_SEED=7 npm run test:unit -- -g property
 */
const { PROPERTY_SEED = '20260801', PROPERTY_RUNS = '300' } = process.env;

/** Asserts a property; a failure names the seed and the least draft that shows it. */
export function assertProperty<T>(property: fc.IProperty<T>): void {
  fc.assert(property, { seed: Number(PROPERTY_SEED), numRuns: Number(PROPERTY_RUNS) });
}

/** Damage as rules look for it, so that most drafts have something to find. */
const DAMAGED = [
  '\n江川省党政代表团赴青山市考察学习先进经验。\n',
  '青山市委书记李川',
  '青山市市长李川',
  '日本首相',
  '首页 > 新闻 > 正文\n',
  '党政(dǎngzhèng)',
  '發(fā)展',
  '国 (guó) ',
  '国（guó）',
  '𠮷(jí)',
  '代表团(dai4biao3tuan2)',
  '心(xī(🍦)n )',
  '发(fa)',
  '鹬(yù)蚌',
  '企业 and 群众',
  '国际會議',
  '這個國际',
  '锟斤拷',
  'æˆ‘ä»¬',
  '增长5％,达到ＧＤＰ',
  '青山;江川',
  '责任编辑：李川',
  '相关阅读：',
  '各地釆取措施',
  '⾼新区',
  'Сhina',
  '约翰•史密斯',
  '他说"可以"了',
  '今天(9月1日）',
  '很久...还是',
  '产业--半导体',
  '结束，，回到',
  '推动高 质量发展',
  '共有 12 人',
];

const FRAGMENTS = [
  '青山市',
  '发展',
  '發展',
  '国际',
  '國際',
  '党政',
  '代表团',
  '𠮷',
  '了',
  '𠮷野',
  '(dǎngzhèng)',
  '（fā）',
  '(fā )',
  ' (zhǎn)',
  '[guó]',
  '［jì］',
  '(fā',
  'fā)',
  '(fa1)',
  '(hángzhǎng)',
  '()',
  '((fā))',
  'da\u030cng',
  '\u030c',
  '\u0301',
  'ǎ',
  'ɡ',
  'GDP',
  'ＧＤＰ',
  '５％',
  '12.5%',
  ' ',
  '　',
  '\t',
  '\u00a0',
  '，',
  '。',
  ',',
  '.',
  '；',
  '“',
  '”',
  '"',
  "'",
  '…',
  '-',
  '~',
  '•',
  '、',
  '《',
  '》',
  '(',
  ')',
  '（',
  '）',
  '[',
  ']',
  ':',
  '：',
  '！',
  '?',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\u2028',
  '\u0085',
  '\v',
  '\f',
  '\ufeff',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u00ad',
  '\0',
  '\u001b[31m',
  '\u007f',
  '\ufffd',
  '锟斤拷',
  'æˆ‘',
  '\ue000',
  '😀',
  '👨‍👩‍👧',
  '🇨🇳',
  '🍦',
  '\ufe0f',
  '\ud842',
  '\udfb7',
  '`发展(fāzhǎn)`',
  '```\n',
  '<b>',
  '</b>',
  '<p>',
  '<script>',
  '</script>',
  '&nbsp;',
  '&amp;',
  '<ruby>发<rt>fā</rt></ruby>',
  '# ',
  '- ',
  '> ',
  '| ',
  '---\n',
  '[青](a.md)',
  '**',
  '\\',
  '<!-- 江 -->',
  '<!--',
  '-->',
  'https://example.cn/a?b=1',
  'www.example.cn',
  'news@example.cn',
  '://',
  '<!-- gaojian-disable-line -->',
  '<!-- gaojian-disable -->',
  '<!-- gaojian-enable -->',
  '企业 and 群众',
  '相关阅读：',
  '责任编辑：李川',
  'ICP备12345678号',
  '李川市长',
  '江川省委书记李川',
];

const LANGUAGE_IDS = ['plaintext', 'markdown', 'html'] as const;

/** Text as newsrooms never write it and scraping makes it: sound and damaged fragments in any order. */
export const draftText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...DAMAGED) },
      { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    {
      maxLength: 30,
      size: 'max',
    },
  )
  .map((fragments) => fragments.join(''));

export const languageId: fc.Arbitrary<string> = fc.constantFrom(...LANGUAGE_IDS);

/** Ascending, disjoint edits of a text of `length`, as one fix holds them. */
const editsIn = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .record({
      offsets: fc.uniqueArray(fc.nat({ max: length }), { minLength: 1, maxLength: 4 }),
      texts: fc.array(fc.constantFrom('', 'A', '甲', '𠮷', '\n'), { minLength: 2, maxLength: 2 }),
    })
    .map(({ offsets, texts }) => {
      const sorted = offsets.sort((a, b) => a - b);
      const edits: Edit[] = [];
      for (let i = 0; i < sorted.length; i += 2) {
        const start = sorted[i]!;
        edits.push({ range: { start, end: sorted[i + 1] ?? start }, text: texts[(i / 2) % 2]! });
      }
      return edits;
    });

/** Findings with fixes for a text of `length`; they overlap, touch and insert at will. */
export const findingsIn = (length: number): fc.Arbitrary<Finding[]> =>
  fc.array(
    fc
      .tuple(editsIn(length), fc.constantFrom('safe' as const, 'review' as const))
      .map(([edits, safety]) => findingWith(edits, safety)),
    { maxLength: 8 },
  );
