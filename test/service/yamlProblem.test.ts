import assert from 'node:assert/strict';
import { parseConfigFile, readYaml } from '../../server/src/service/service.ts';
import { mark, unmark } from '../support/marks.ts';

/** Slips of people who have never heard of YAML: where they have to look, and what they are told. */
const SLIPS: readonly (readonly [marked: string, message: string])[] = [
  [
    'rules:\n  pinyin-gloss: off\n⟦   mixed-script: off⟧\n',
    '第 3 行缩进不对：比上面多空了 1 格；同一组的键左边要对齐',
  ],
  ['rules:\n  pinyin-gloss: off\n⟦ mixed-script: off⟧\n', '第 3 行缩进不对：同一组的键左边要对齐'],
  [
    'people:\n  - name: 李川\n⟦       posts:⟧\n          - post: 青山市市长\n',
    '第 3 行缩进不对：比上面多空了 3 格；同一组的键左边要对齐',
  ],
  ['people:\n  - name: 李川\n⟦   posts:⟧\n', '第 3 行缩进不对：同一组的键左边要对齐'],
  [
    'rules: ⟦pinyin-gloss: off⟧\n',
    '第 1 行有两个冒号：后面的键要另起一行、多缩进两格；若是文字，用引号括起来',
  ],
  ['⟦extends:strict⟧\nrules: {}\n', '第 1 行不是“键: 值”的样子：冒号用半角，后面空一格'],
  [
    'rules:\n  ⟦pinyin-gloss:off⟧\n  mixed-script: off\n',
    '第 2 行不是“键: 值”的样子：冒号用半角，后面空一格',
  ],
  ['⟦extends：strict⟧\nrules: {}\n', '第 1 行的冒号“：”是全角的：改用半角“:”，后面空一格'],
  ['rules:\n⟦\t⟧pinyin-gloss: off\n', '第 2 行用制表符（Tab）缩进：改用空格'],
  ['homeRegion: ⟦"江川省⟧\nvariant: hans\n', '第 1 行的引号没有另一半'],
  ["extends: strict\nhomeRegion: ⟦'江川省⟧\n", '第 2 行的引号没有另一半'],
  ['{"extends": ⟦"strict}⟧', '第 1 行的引号没有另一半'],
  ['dictionary: ⟦[青山, 江川⟧\nvariant: hans\n', '第 1 行的括号“[”没有另一半'],
  ['rules: ⟦{ pinyin-gloss: off⟧\nvariant: hans\n', '第 1 行的括号“{”没有另一半'],
  ['dictionary: [青山]⟦]⟧\n', '第 1 行的“]”多余，或前面少了逗号、引号'],
  ['homeRegion: "江川省"⟦一带⟧\n', '第 1 行的“一带”多余，或前面少了逗号、引号'],
  ['extends: strict\n⟦extends⟧: scraped\n', '第 2 行的“extends”前面已经有了：同一组里一个键只写一次'],
  ['ignore: ⟦*.log⟧\n', '第 1 行的“*.log”要用引号括起来：开头的“*”在 YAML 里另有用处'],
  ['ignore:\n  - ⟦!留底.txt⟧\n', '第 2 行的“!留底.txt”要用引号括起来：开头的“!”在 YAML 里另有用处'],
  ['dictionary: [青山, ⟦@江川]⟧\n', '第 1 行的“@江川]”要用引号括起来：开头的“@”在 YAML 里另有用处'],
  ['spam: "扫码⟦\\d⟧+"\n', '第 1 行：双引号里的“\\”要写成“\\\\”，或者改用单引号'],
  ['extends: strict\n⟦---⟧\nvariant: hans\n', '第 2 行的“---”把文件分成了两份，只能有一份：删去这一行'],
];

describe('YAML that cannot be read', () => {
  for (const [marked, message] of SLIPS)
    it(message, () => {
      const { text } = unmark(marked);
      const { broken } = readYaml(text, 'zh-CN')!;
      assert.deepEqual(broken && [mark(text, [broken.range]), broken.message], [marked, message]);
    });

  it('is told in English too', () =>
    assert.equal(
      readYaml('rules:\n\ta: off\n', 'en')!.broken?.message,
      'Line 2 is indented with a tab: use spaces',
    ));
});

describe('a word that was probably meant', () => {
  for (const [config, instead] of [
    ['rules: { punct-width: off }', 'punctuation-width'],
    ['rules: { pinyingloss: off }', 'pinyin-gloss'],
    ['rules: { mixed_script: off }', 'mixed-script'],
    ['rules: { 职务矛盾: off }', 'title-conflict'],
    ['rules: { pinyin: off }', undefined],
    ['rules: { 错别字: off }', undefined],
    ['rules: { pinyin-gloss: warn }', 'warning'],
    ['rules: { pinyin-gloss: waring }', 'warning'],
    ['rules: { pinyin-gloss: 不查 }', 'off'],
    ['extend: strict', 'extends'],
    ['extends: recomended', 'recommended'],
    ['variant: hant', undefined],
    ['dictionry: [青山]', 'dictionary'],
    ['名册: roster.yaml', undefined],
  ] as const)
    it(config, () => assert.equal(parseConfigFile(config)!.problems[0]?.instead, instead));
});
