import assert from 'node:assert/strict';
import { Article, lint, type Config, type OffsetRange, type Rule } from '../../server/src/service/service.ts';
import { mark } from '../support/marks.ts';
import { configFor, ruleAgainst, ruleForMarks, ruleThat } from '../support/rules.ts';

const run = (text: string, rules: readonly Rule[], config: Config = configFor(rules)) =>
  lint(new Article({ text }), config, rules);

const found = (text: string, rules: readonly Rule[], config?: Config): string =>
  mark(
    text,
    run(text, rules, config).findings.map((finding) => finding.range),
  );

/** What goes wrong when a rule makes this report on 𠮷甲\r\n乙. */
function failureOf(
  report: Parameters<typeof ruleThat>[1] extends (text: string) => Iterable<infer R> ? R : never,
) {
  const { findings, failures } = run('𠮷甲\r\n乙', [ruleThat('broken', () => [report])]);
  assert.deepEqual(findings, []);
  return failures.map(({ ruleId, error }) => [ruleId, (error as Error).message]);
}

describe('lint', () => {
  it('makes a finding of a report', () => {
    const rule = ruleThat('a-rule', () => [
      {
        range: { start: 0, end: 1 },
        data: { word: '甲' },
        fix: {
          labelId: 'change',
          data: { to: '丙' },
          safety: 'safe',
          edits: [{ range: { start: 0, end: 1 }, text: '丙' }],
        },
        suggestions: [
          {
            labelId: 'change',
            data: { to: '丁' },
            safety: 'review',
            edits: [{ range: { start: 0, end: 1 }, text: '丁' }],
          },
        ],
        related: [{ range: { start: 1, end: 2 }, labelId: 'see', data: { word: '乙' } }],
      },
    ]);
    assert.deepEqual(run('甲乙', [rule]), {
      findings: [
        {
          ruleId: 'a-rule',
          messageId: 'found',
          message: '甲有误',
          severity: 'error',
          range: { start: 0, end: 1 },
          data: { word: '甲' },
          fix: { title: '改成丙', safety: 'safe', edits: [{ range: { start: 0, end: 1 }, text: '丙' }] },
          suggestions: [
            { title: '改成丁', safety: 'review', edits: [{ range: { start: 0, end: 1 }, text: '丁' }] },
          ],
          related: [{ range: { start: 1, end: 2 }, message: '见乙' }],
        },
      ],
      failures: [],
    });
  });

  it('speaks the language of the config', () => {
    const rules = [ruleAgainst('甲')];
    const { findings } = run('甲', rules, configFor(rules, 'error', { locale: 'en' }));
    assert.deepEqual(
      findings.map((finding) => finding.message),
      ['甲 is wrong'],
    );
  });

  describe('level', () => {
    const severities = (
      level: 'error' | 'warning' | 'info' | 'off',
      atMost?: 'error' | 'warning' | 'info',
    ) => {
      const rules = [ruleThat('a', () => [{ range: { start: 0, end: 1 }, ...(atMost && { atMost }) }])];
      return run('甲', rules, configFor(rules, level)).findings.map((finding) => finding.severity);
    };
    it('is the config’s', () => assert.deepEqual(severities('warning'), ['warning']));
    it('off runs nothing', () => assert.deepEqual(severities('off'), []));
    it('is lowered by atMost', () => assert.deepEqual(severities('error', 'info'), ['info']));
    it('is not raised by atMost', () => assert.deepEqual(severities('info', 'error'), ['info']));
    it('a rule that the config does not know does not run', () =>
      assert.deepEqual(run('甲', [ruleAgainst('甲')], configFor([])), { findings: [], failures: [] }));
  });

  describe('a rule that fails', () => {
    const error = new Error('broken');
    const broken = ruleThat('broken', function* (): Generator<{ range: OffsetRange }> {
      yield { range: { start: 0, end: 1 } };
      throw error;
    });

    it('is reported, and the others run', () => {
      const { findings, failures } = run('甲乙', [broken, ruleAgainst('乙')]);
      assert.deepEqual(failures, [{ ruleId: 'broken', error }]);
      assert.deepEqual(
        findings.map((finding) => finding.ruleId),
        ['against-word'],
      );
    });

    it('gives none of its findings', () => {
      const half = ruleThat('half', () => [{ range: { start: 0, end: 1 } }, { range: { start: 5, end: 9 } }]);
      const { findings, failures } = run('甲乙', [half]);
      assert.deepEqual([findings.length, failures.length], [0, 1]);
    });
  });

  describe('refuses what cannot be', () => {
    const impossible: Record<string, OffsetRange> = {
      'before the text': { start: -1, end: 1 },
      'behind the text': { start: 0, end: 7 },
      reversed: { start: 3, end: 2 },
      'no whole number': { start: 0, end: 2.5 },
      'no number': { start: 0, end: NaN },
      'a start in a surrogate pair': { start: 1, end: 2 },
      'an end in a surrogate pair': { start: 0, end: 1 },
      'a start in a CRLF': { start: 4, end: 5 },
      'an end in a CRLF': { start: 2, end: 4 },
    };
    const okay = { start: 2, end: 3 };
    for (const [name, range] of Object.entries(impossible)) {
      const expected = [['broken', `broken: impossible range ${range.start}-${range.end} in a text of 6`]];
      it(`a range: ${name}`, () => assert.deepEqual(failureOf({ range }), expected));
      it(`an edit: ${name}`, () =>
        assert.deepEqual(
          failureOf({
            range: okay,
            fix: { labelId: 'change', safety: 'safe', edits: [{ range, text: '' }] },
          }),
          expected,
        ));
    }
    it('a related range', () =>
      assert.deepEqual(
        failureOf({ range: okay, related: [{ range: { start: 0, end: 9 }, labelId: 'see' }] }),
        [['broken', 'broken: impossible range 0-9 in a text of 6']],
      ));
    it('a suggestion', () =>
      assert.deepEqual(
        failureOf({ range: okay, suggestions: [{ labelId: 'change', safety: 'review', edits: [] }] }),
        [['broken', 'broken: a fix without edits']],
      ));
    it('edits of one fix that overlap', () => {
      const edits = [
        { range: { start: 0, end: 3 }, text: '' },
        { range: okay, text: '' },
      ];
      assert.deepEqual(failureOf({ range: okay, fix: { labelId: 'change', safety: 'safe', edits } }), [
        ['broken', 'broken: edits of one fix overlap or are not ascending'],
      ]);
    });
    it('edits of one fix that are not ascending', () => {
      const edits = [
        { range: okay, text: '' },
        { range: { start: 0, end: 2 }, text: '' },
      ];
      assert.deepEqual(failureOf({ range: okay, fix: { labelId: 'change', safety: 'safe', edits } }), [
        ['broken', 'broken: edits of one fix overlap or are not ascending'],
      ]);
    });
    it('a message or a title that the rule does not have', () => {
      assert.deepEqual(failureOf({ range: okay, messageId: 'other' }), [['broken', 'no text other']]);
      assert.deepEqual(
        failureOf({
          range: okay,
          fix: { labelId: 'other', safety: 'safe', edits: [{ range: okay, text: '' }] },
        }),
        [['broken', 'no text other']],
      );
    });
    it('but not an empty range, and not the ends of the text', () => {
      assert.equal(found('𠮷甲', [ruleForMarks('a', '⟦⟧⟦𠮷⟧甲⟦⟧')]), '⟦⟧⟦𠮷⟧甲⟦⟧');
      assert.equal(found('', [ruleForMarks('a', '⟦⟧')]), '⟦⟧');
    });
  });

  it('sorts by start, end, rule and message', () => {
    const at = (start: number, end: number, word: string) => ({ range: { start, end }, data: { word } });
    const rules = [
      ruleThat('b', () => [at(1, 2, '一'), at(0, 2, '一'), at(0, 1, '二'), at(0, 1, '一')]),
      ruleThat('a', () => [at(0, 1, '三')]),
    ];
    assert.deepEqual(
      run('甲乙', rules).findings.map(
        ({ range, ruleId, message }) => `${range.start}-${range.end} ${ruleId} ${message}`,
      ),
      ['0-1 a 三有误', '0-1 b 一有误', '0-1 b 二有误', '0-2 b 一有误', '1-2 b 一有误'],
    );
  });

  it('says the same of one place once', () => {
    const rule = ruleThat('a', () => [{ range: { start: 0, end: 1 } }, { range: { start: 0, end: 1 } }]);
    assert.equal(run('甲', [rule]).findings.length, 1);
  });

  describe('dictionary', () => {
    const rules = [ruleAgainst('乙')];
    const withWords = (...dictionary: string[]) => configFor(rules, 'error', { dictionary });

    it('a finding within a word is not reported, wherever the word stands', () =>
      assert.equal(found('甲乙丙乙，甲乙丙', rules, withWords('甲乙丙')), '甲乙丙⟦乙⟧，甲乙丙'));
    it('a finding that goes beyond the word is', () =>
      assert.equal(
        found(
          '甲乙丙',
          [ruleForMarks('a', '甲⟦乙丙⟧')],
          configFor([ruleForMarks('a', '')], 'error', { dictionary: ['甲乙'] }),
        ),
        '甲⟦乙丙⟧',
      ));
    it('the word itself', () => assert.equal(found('甲乙', rules, withWords('乙')), '甲乙'));
    it('words that overlap', () =>
      assert.equal(found('甲乙丙丁', rules, withWords('乙丙丁', '甲乙')), '甲乙丙丁'));
    it('an empty word, and one that is not there', () =>
      assert.equal(found('甲乙', rules, withWords('', '丁')), '甲⟦乙⟧'));
  });

  describe('target script', () => {
    const targetOf = (text: string, variant: Config['variant']) => {
      const targets: unknown[] = [];
      const rule: Rule = {
        ...ruleThat('a', () => []),
        *check({ target }) {
          targets.push(target);
        },
      };
      run(text, [rule], configFor([rule], 'error', { variant }));
      return targets;
    };
    it('is the draft’s own', () => {
      assert.deepEqual(targetOf('国际会议', 'auto'), ['hans']);
      assert.deepEqual(targetOf('國際會議', 'auto'), ['hant']);
    });
    it('is the config’s', () => {
      assert.deepEqual(targetOf('國際會議', 'hans'), ['hans']);
      assert.deepEqual(targetOf('国际会议', 'hant-tw'), ['hant']);
      assert.deepEqual(targetOf('国际会议', 'hant-hk'), ['hant']);
    });
    it('is none when it cannot be told', () => {
      assert.deepEqual(targetOf('青山', 'auto'), [undefined]);
      assert.deepEqual(targetOf('国际國際', 'auto'), [undefined]);
    });
  });
});
