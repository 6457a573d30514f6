import assert from 'node:assert/strict';
import {
  parseConfigFile,
  PRESET_NAMES,
  resolveConfig,
  RULES,
  type ConfigFile,
} from '../../server/src/service/service.ts';
import { mark, unmark } from '../support/marks.ts';

/** Problems of a config, each with the place it is reported at; lists of known keys are left out. */
function problemsIn(text: string, within: readonly string[] = [], locale: 'zh-CN' | 'en' = 'zh-CN') {
  return parseConfigFile(text, locale, within)?.problems.map(
    ({ message, range }) => `${mark(text, [range])} ${message.replace(/(?:可用的键：|Known keys: ).*/, '…')}`,
  );
}

/** A config whose value or key in marks has the problem `message`. */
function assertProblem(marked: string, message: string): void {
  const { text } = unmark(marked);
  assert.deepEqual(problemsIn(text), [`${marked} ${message}`]);
}

describe('config file', () => {
  const expected: ConfigFile = {
    extends: 'strict',
    variant: 'hant-tw',
    homeRegion: '江西省',
    rules: { 'pinyin-gloss': 'off' },
    overrides: [{ files: ['*.md'], rules: { 'pinyin-gloss': ['info', {}] } }],
    ignore: ['旧稿/'],
    dictionary: ['青山'],
  };

  it('YAML', () =>
    assert.deepEqual(
      parseConfigFile(`extends: strict
variant: hant-tw
homeRegion: 江西省 # 本省
rules:
  pinyin-gloss: off
overrides:
  - files: ['*.md']
    rules: { pinyin-gloss: [info, {}] }
ignore: [旧稿/]
dictionary:
  - 青山
`),
      { config: expected, problems: [] },
    ));

  it('JSON, with a BOM and tabs', () =>
    assert.deepEqual(parseConfigFile(`\ufeff${JSON.stringify(expected, undefined, '\t')}`), {
      config: expected,
      problems: [],
    }));

  it('$schema is welcome', () =>
    assert.deepEqual(problemsIn('{"$schema": "https://example.cn/config.schema.json"}'), []));

  it('a key of package.json', () =>
    assert.deepEqual(
      parseConfigFile('{"name": "a", "gaojian": {"extends": "strict"}}', 'zh-CN', ['gaojian']),
      {
        config: { extends: 'strict' },
        problems: [],
      },
    ));

  it('package.json without the key has no config', () => {
    assert.equal(parseConfigFile('{"name": "a"}', 'zh-CN', ['gaojian']), undefined);
    assert.equal(parseConfigFile('{broken', 'zh-CN', ['gaojian']), undefined);
  });

  it('empty, or comments only, is an empty config', () => {
    for (const text of ['', '\n', '# 稍后再写\n', '{}', 'null'])
      assert.deepEqual(parseConfigFile(text), { config: {}, problems: [] });
  });

  describe('problems, each at its place', () => {
    it('unknown key', () =>
      assertProblem('⟦rule⟧:\n  pinyin-gloss: off', '没有“rule”这个键，是不是 rules？'));
    it('unknown key in JSON', () =>
      assertProblem('{"extends": "strict",\n ⟦"rule"⟧: {}}', '没有“rule”这个键，是不是 rules？'));
    it('unknown rule', () =>
      assertProblem('rules:\n  ⟦pinyin⟧: off', '没有“pinyin”这条规则；全部规则见 gaojian rules'));
    it('unknown key of an override', () =>
      assertProblem('overrides:\n  - files: []\n    rules: {}\n    ⟦level⟧: off', '没有“level”这个键'));
    it('unknown option', () =>
      assertProblem('rules: { pinyin-gloss: [error, { ⟦most⟧: 1 }] }', '没有“most”这个键'));
    it('names that every object has', () => {
      assertProblem('⟦constructor⟧: 1', '没有“constructor”这个键。…');
      assertProblem('{⟦"__proto__"⟧: {}}', '没有“__proto__”这个键。…');
    });
    it('wrong level', () =>
      assertProblem(
        'rules:\n  pinyin-gloss: ⟦fatal⟧',
        '“rules.pinyin-gloss”的值 "fatal" 不对，应为 off、info、warning、error',
      ));
    it('wrong level before options', () =>
      assertProblem(
        'rules: { pinyin-gloss: [⟦2⟧, {}] }',
        '“rules.pinyin-gloss.0”的值 2 不对，应为 off、info、warning、error',
      ));
    it('options that are none', () =>
      assertProblem(
        'rules: { pinyin-gloss: [error, ⟦[]⟧] }',
        '“rules.pinyin-gloss.1”的值（列表）不对，应为一组键和值',
      ));
    it('a level without options in a list', () =>
      assertProblem(
        'rules: { pinyin-gloss: ⟦[error]⟧ }',
        '“rules.pinyin-gloss.1”的值（空）不对，应为一组键和值',
      ));
    it('too many entries beside a level', () =>
      assertProblem(
        'rules: { pinyin-gloss: [error, {}, ⟦1⟧] }',
        '“rules.pinyin-gloss.2”的值 1 不对，应为级别加选项，别无他项',
      ));
    it('wrong value', () =>
      assertProblem('variant: ⟦hant⟧', '“variant”的值 "hant" 不对，应为 auto、hans、hant-tw、hant-hk'));
    it('text for a list', () => assertProblem("ignore: ⟦'*.txt'⟧", '“ignore”的值 "*.txt" 不对，应为列表'));
    it('a number for a word', () =>
      assertProblem('dictionary: [青山, ⟦1⟧]', '“dictionary.1”的值 1 不对，应为文字'));
    it('a list for rules', () => assertProblem('rules: ⟦[]⟧', '“rules”的值（列表）不对，应为一组键和值'));
    it('nothing for rules', () =>
      assertProblem('rules:⟦⟧\nextends: strict', '“rules”的值（空）不对，应为一组键和值'));
    it('a pattern that is no RE2 expression', () =>
      assertProblem(
        "spam: [扫码下载, ⟦'/扫码(?=下载)/'⟧]",
        '“/扫码(?=下载)/”不是 RE2 写法（不支持断言和反向引用）：invalid or unsupported Perl syntax: `(?=`',
      ));
    it('a pattern that matches nothing, everywhere', () =>
      assertProblem(
        'spam:\n  - match: ⟦/(扫码)*/⟧\n    kind: advert',
        '“/(扫码)*/”连空处也匹配，会牵连正文',
      ));
    it('a pattern that would take long', () =>
      assertProblem(
        'spam: [⟦"/(扫.{0,90}){9}码/"⟧]',
        '“/(扫.{0,90}){9}码/”太复杂，会拖慢检查，请减少重复次数',
      ));
    it('a pattern of one character', () =>
      assertProblem('spam: [⟦网⟧]', '“网”太短，会牵连正文，至少要 2 个字'));
    it('a kind that is none', () =>
      assert.match(
        problemsIn('spam: [{ match: 扫码下载, kind: ads }]')![0]!,
        /⟦ads⟧.*“spam.0.kind”的值 "ads" 不对/,
      ));
    it('a home that is no place, in either script', () => {
      assertProblem('homeRegion: ⟦火星省⟧', '不认得“火星省”这个地方；写一个省、市、县的名字，如 浙江省');
      for (const region of ['浙江', '臺北市', '义乌市', "''"])
        assert.deepEqual(parseConfigFile(`homeRegion: ${region}`)?.problems, []);
    });
    it('a number for a pattern', () => assertProblem('spam: [⟦1⟧]', '“spam.0”的值 1 不对，应为文字'));
    it('wrong patterns and keys do not count, the others do', () =>
      assert.deepEqual(parseConfigFile("spam: [甲乙, '/(/', { match: 丙丁, kin: seo }, 戊己]")?.config, {
        spam: ['甲乙', { match: '丙丁' }, '戊己'],
      }));
    it('missing key', () => assertProblem('overrides: [⟦{ files: [a] }⟧]', '缺少“rules”'));
    it('aliases that would fill the memory', () => {
      const lists = ['a', 'b', 'c', 'd', 'e'].map((name, i, names) =>
        i === 0
          ? `${name}: &${name} [1,1,1,1,1,1,1,1,1]`
          : `${name}: &${name} [${`*${names[i - 1]!},`.repeat(9)}]`,
      );
      assert.match(problemsIn(lists.join('\n'))![0]!, /第 2 行的引用（\*）层层相套/);
    });
    it('no object at all', () => {
      for (const text of ['- a', '[]', 'strict', '3'])
        assert.deepEqual(problemsIn(text), [`⟦⟧${text} 配置应是一组键和值`]);
    });
    it('in package.json', () =>
      assert.deepEqual(problemsIn('{"gaojian": {"variant": "tw"}}', ['gaojian']), [
        '{"gaojian": {"variant": ⟦"tw"⟧}} “variant”的值 "tw" 不对，应为 auto、hans、hant-tw、hant-hk',
      ]));
    it('in English', () =>
      assert.deepEqual(problemsIn('variant: tw\nrule: {}\nrules: 1', [], 'en'), [
        'variant: ⟦tw⟧\nrule: {}\nrules: 1 Value "tw" of "variant" is wrong, expected auto, hans, hant-tw, hant-hk',
        'variant: tw\n⟦rule⟧: {}\nrules: 1 Unknown key "rule", is it rules?',
        'variant: tw\nrule: {}\nrules: ⟦1⟧ Value 1 of "rules" is wrong, expected an object',
      ]));
  });

  describe('with several problems', () => {
    const text =
      'one: 1\ntwo: 2\nextends: strict\nvariant: tw\nrules: { a: off, b: off, pinyin-gloss: info }';

    it('tells every one', () =>
      assert.deepEqual(
        parseConfigFile(text)!
          .problems.map(({ range }) => text.slice(range.start, range.end))
          .sort(),
        ['a', 'b', 'one', 'tw', 'two'],
      ));

    it('holds what is right', () =>
      assert.deepEqual(parseConfigFile(text)!.config, {
        extends: 'strict',
        rules: { 'pinyin-gloss': 'info' },
      }));
  });

  it('a problem names the rules there are', () =>
    assert.equal(
      parseConfigFile('rules: { pinyin: off }')?.problems[0]?.message,
      '没有“pinyin”这条规则；全部规则见 gaojian rules',
    ));
});

describe('resolved config', () => {
  const levelsOf = (layers: readonly ConfigFile[], matches?: (files: readonly string[]) => boolean) =>
    Object.fromEntries(
      [...resolveConfig(layers, matches && { matches }).rules].map(([id, { level }]) => [id, level]),
    );
  const glossLevel = (...args: Parameters<typeof levelsOf>) => levelsOf(...args)['pinyin-gloss'];

  it('without any file', () => {
    const { rules, ...rest } = resolveConfig();
    assert.deepEqual(rest, {
      variant: 'auto',
      homeRegion: undefined,
      dictionary: [],
      spam: [],
      roster: [],
      glossary: [],
      ignored: [],
      locale: 'zh-CN',
    });
    assert.deepEqual(
      [...rules].map(([id, { level }]) => [id, level]),
      RULES.map(({ meta }) => [meta.id, meta.severity]),
    );
  });

  it('is frozen', () => assert.ok(Object.isFrozen(resolveConfig())));

  it('presets give every rule a level', () => {
    const raised = { off: 'info', info: 'warning', warning: 'error', error: 'error' } as const;
    const damage = new Set(['pinyin', 'script', 'layout']);
    assert.deepEqual(Object.fromEntries(PRESET_NAMES.map((name) => [name, levelsOf([{ extends: name }])])), {
      recommended: Object.fromEntries(RULES.map(({ meta }) => [meta.id, meta.severity])),
      strict: Object.fromEntries(RULES.map(({ meta }) => [meta.id, raised[meta.severity]])),
      scraped: Object.fromEntries(
        RULES.map(({ meta }) => [meta.id, damage.has(meta.family) ? raised[meta.severity] : meta.severity]),
      ),
    });
  });

  it('a later layer wins, dictionaries add up', () =>
    assert.deepEqual(
      (({ rules: _, ...rest }) => rest)(
        resolveConfig(
          [
            { variant: 'hans', homeRegion: '江西省', dictionary: ['甲'] },
            { variant: 'hant-hk', dictionary: ['乙'] },
          ],
          { locale: 'en' },
        ),
      ),
      {
        variant: 'hant-hk',
        homeRegion: '江西省',
        dictionary: ['甲', '乙'],
        spam: [],
        roster: [],
        glossary: [],
        ignored: [],
        locale: 'en',
      },
    ));

  it('rules come after the preset, whichever layer names it', () =>
    assert.equal(glossLevel([{ rules: { 'pinyin-gloss': 'info' } }, { extends: 'strict' }]), 'info'));

  describe('overrides', () => {
    const layers: ConfigFile[] = [
      {
        rules: { 'pinyin-gloss': 'warning' },
        overrides: [
          { files: ['*.md'], rules: { 'pinyin-gloss': 'off' } },
          { files: ['旧稿/'], rules: { 'pinyin-gloss': 'info' } },
        ],
      },
    ];
    it('hold for the drafts they name', () =>
      assert.equal(
        glossLevel(layers, (files) => files.includes('*.md')),
        'off',
      ));
    it('the later of two wins', () =>
      assert.equal(
        glossLevel(layers, () => true),
        'info',
      ));
    it('do not hold for the others', () => {
      assert.equal(
        glossLevel(layers, () => false),
        'warning',
      );
      assert.equal(glossLevel(layers), 'warning');
    });
    it('give way to a later layer', () =>
      assert.equal(
        glossLevel([...layers, { rules: { 'pinyin-gloss': 'error' } }], () => true),
        'error',
      ));
  });

  it('a rule that is not there is left out', () =>
    assert.deepEqual(levelsOf([{ rules: { 'no-such-rule': 'error' } }]), levelsOf([])));
});
