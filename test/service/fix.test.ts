import assert from 'node:assert/strict';
import {
  applyEdits,
  applyFixes,
  Article,
  asOneEdit,
  fixText,
  MAX_PASSES,
  MAX_PASSES_IN_ALL,
  selectFixes,
  type Edit,
  type Finding,
  type Safety,
} from '../../server/src/service/service.ts';
import { wholeLinesWithBlanks } from '../../server/src/service/text/lines.ts';
import { change, findingWith, insert } from '../support/fixes.ts';
import { mark } from '../support/marks.ts';

const TEXT = '甲乙丙丁';
const to = (before: string, after: string): Edit => change(TEXT, before, after);

/** The text after one pass of one fix an entry, and how many had to wait. */
function fixed(...fixes: (Edit | readonly Edit[])[]): [text: string, deferred: number] {
  const findings = fixes.map((edits) => findingWith('range' in edits ? [edits] : edits));
  const { text, applied, deferred } = applyFixes(TEXT, findings, 'safe');
  assert.equal(applied.length + deferred.length, findings.length);
  return [text, deferred.length];
}

describe('fixes', () => {
  describe('conflict', () => {
    it('of edits that overlap: the earlier finding wins', () => {
      assert.deepEqual(fixed(to('甲乙', 'A'), to('乙丙', 'B')), ['A丙丁', 1]);
      assert.deepEqual(fixed(to('乙丙', 'B'), to('甲乙', 'A')), ['甲B丁', 1]);
    });
    it('of an edit inside another', () => {
      assert.deepEqual(fixed(to('甲乙丙', 'A'), to('乙', 'B')), ['A丁', 1]);
      assert.deepEqual(fixed(to('乙', 'B'), to('甲乙丙', 'A')), ['甲B丙丁', 1]);
    });
    it('of the same edit twice', () => assert.deepEqual(fixed(to('乙', 'B'), to('乙', 'B')), ['甲B丙丁', 1]));
    it('of edits that start or end together', () => {
      assert.deepEqual(fixed(to('乙', 'B'), to('乙丙', 'C')), ['甲B丙丁', 1]);
      assert.deepEqual(fixed(to('乙丙', 'C'), to('乙', 'B')), ['甲C丁', 1]);
      assert.deepEqual(fixed(to('丙', 'B'), to('乙丙', 'C')), ['甲乙B丁', 1]);
      assert.deepEqual(fixed(to('乙丙', 'C'), to('丙', 'B')), ['甲C丁', 1]);
    });
    it('of two inserts at one offset', () =>
      assert.deepEqual(fixed(insert(2, 'A'), insert(2, 'B')), ['甲乙A丙丁', 1]));
    it('of an insert inside an edit', () => {
      assert.deepEqual(fixed(insert(2, 'A'), to('乙丙', 'B')), ['甲乙A丙丁', 1]);
      assert.deepEqual(fixed(to('乙丙', 'B'), insert(2, 'A')), ['甲B丁', 1]);
    });
    it('of one of several edits: all of them wait', () =>
      assert.deepEqual(fixed(to('丙', 'C'), [to('甲', 'A'), to('丙丁', 'D')], to('乙', 'B')), ['甲BC丁', 1]));
  });

  describe('no conflict', () => {
    it('of edits that touch', () => {
      assert.deepEqual(fixed(to('甲乙', 'A'), to('丙丁', 'B')), ['AB', 0]);
      assert.deepEqual(fixed(to('丙丁', 'B'), to('甲乙', 'A')), ['AB', 0]);
    });
    it('of an insert at the edge of an edit, whichever comes first', () => {
      assert.deepEqual(fixed(insert(1, 'A'), to('乙', 'B')), ['甲AB丙丁', 0]);
      assert.deepEqual(fixed(to('乙', 'B'), insert(1, 'A')), ['甲AB丙丁', 0]);
      assert.deepEqual(fixed(insert(2, 'A'), to('乙', 'B')), ['甲BA丙丁', 0]);
      assert.deepEqual(fixed(to('乙', 'B'), insert(2, 'A')), ['甲BA丙丁', 0]);
    });
    it('of an insert between two edits that touch', () =>
      assert.deepEqual(fixed(to('乙', 'B'), to('丙', 'C'), insert(2, 'A')), ['甲BAC丁', 0]));
    it('of inserts at the ends of the text', () =>
      assert.deepEqual(fixed(insert(0, 'A'), insert(4, 'B')), ['A甲乙丙丁B', 0]));
    it('of several edits that stand between those of another fix', () =>
      assert.deepEqual(fixed([to('甲', 'A'), to('丙', 'C')], [to('乙', 'B'), to('丁', 'D')]), ['ABCD', 0]));
  });

  it('of a safe fix and one for review, the safe one wins wherever it stands', () => {
    const safe = findingWith([to('乙丙', 'B')], 'safe');
    const review = findingWith([to('甲乙', 'A')], 'review');
    assert.deepEqual(applyFixes(TEXT, [review, safe], 'all'), {
      text: '甲B丁',
      applied: [safe],
      deferred: [review],
    });
  });

  describe('whole lines that go', () => {
    /** The draft after all lines that `isGone` says go in one pass, in either order. */
    const without = (text: string, isGone: (line: string) => boolean): string => {
      const { lines } = new Article({ text });
      const findings = lines
        .filter((line) => isGone(text.slice(line.start, line.end)))
        .map((line) => findingWith([{ range: wholeLinesWithBlanks(text, lines, line, line), text: '' }]));
      const [one, other] = [findings, findings.toReversed()].map((all) => {
        const { text: fixed, deferred } = applyFixes(text, all, 'safe');
        assert.deepEqual(deferred, []);
        return fixed;
      });
      assert.equal(one, other);
      return one!;
    };
    const spam = (line: string): boolean => line.startsWith('广告');

    it('neighbours at the end of the draft, of which both claim the line break between', () => {
      assert.equal(without('正文\n广告一\n广告二', spam), '正文');
      assert.equal(without('正文\n广告一\n广告二\n', spam), '正文\n');
      assert.equal(without('正文\r\n广告一\r\n广告二\r\n广告三', spam), '正文');
    });
    it('and with the blank lines that set them off', () => {
      assert.equal(without('正文\n\n广告一\n\n广告二', spam), '正文');
      assert.equal(without('正文\n\n广告一\n\n广告二\n\n广告三\n', spam), '正文\n');
    });
    it('neighbours at the start and in the middle', () => {
      assert.equal(without('广告一\n\n广告二\n\n正文', spam), '正文');
      assert.equal(without('正文\n\n广告一\n\n广告二\n\n正文', spam), '正文\n\n正文');
    });
    it('all of them', () => assert.equal(without('广告一\n广告二', spam), ''));
    it('but no deletion shares words with another, nor the break that joins two lines', () => {
      assert.deepEqual(fixed(to('甲乙', ''), to('乙丙', '')), ['丙丁', 1]);
      const text = '甲\n乙\n丙';
      const join = findingWith([change(text, '\n丙', '丙')]);
      const line = findingWith([change(text, '\n丙', '')]);
      assert.equal(applyFixes(text, [join, line], 'safe').deferred.length, 1);
    });
  });

  it('safe leaves the fixes for review, all takes both', () => {
    const safe = findingWith([to('甲', 'A')], 'safe');
    const review = findingWith([to('乙', 'B')], 'review');
    const without = findingWith([]);
    assert.deepEqual(applyFixes(TEXT, [safe, review, without], 'safe'), {
      text: 'A乙丙丁',
      applied: [safe],
      deferred: [],
    });
    assert.deepEqual(applyFixes(TEXT, [safe, review, without], 'all'), {
      text: 'AB丙丁',
      applied: [safe, review],
      deferred: [],
    });
  });

  it('accepted edits are ascending', () =>
    assert.deepEqual(
      selectFixes(
        TEXT,
        [findingWith([to('丙', 'C')]), findingWith([to('甲', ''), to('丁', 'D')])],
        'safe',
      ).changes.map(({ range, text }) => ({ range, text })),
      [to('甲', ''), to('丙', 'C'), to('丁', 'D')],
    ));

  it('no edits change nothing', () => assert.equal(applyEdits(TEXT, []), TEXT));

  describe('fixText', () => {
    /** Finds the first 「before」 and wants 「after」. */
    const step =
      (before: string, after: string) =>
      ({ text }: Article) =>
        text.includes(before) ? [findingWith([{ range: rangeOf(text, before), text: after }])] : [];
    const fix = (text: string, check: (draft: Article) => readonly Finding[]) => {
      const fixed = fixText(new Article({ text }), 'safe', check);
      assert.equal(applyEdits(text, fixed.changes), fixed.text);
      return { text: fixed.text, passes: fixed.passes, converged: fixed.converged };
    };
    const rangeOf = (text: string, part: string) => ({
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
    });

    it('checks again until nothing is left', () =>
      assert.deepEqual(fix('甲甲甲', step('甲', '乙')), {
        text: '乙乙乙',
        passes: 3,
        converged: true,
      }));

    it('a text without findings is as it was', () =>
      assert.deepEqual(fix('乙', step('甲', '乙')), { text: '乙', passes: 0, converged: true }));

    it('a deferred fix is applied in the next pass', () =>
      assert.deepEqual(
        fix('甲乙', (draft) =>
          draft.text === '甲乙'
            ? [findingWith([change('甲乙', '甲', '丙')]), findingWith([change('甲乙', '甲乙', '丁')])]
            : step('丙乙', '丁')(draft),
        ),
        { text: '丁', passes: 2, converged: true },
      ));

    describe('its changes', () => {
      /** What the text of each pass is to become, and the changes that come of all passes. */
      const changesOf = (...texts: readonly (readonly [before: string, after: string][])[]) => {
        let pass = 0;
        const { changes } = fixText(new Article({ text: START }), 'all', ({ text }) =>
          (texts[pass++] ?? []).map(([before, after]) => findingWith([change(text, before, after)])),
        );
        return changes.map(({ range, text }) => `${mark(START, [range])}→${text}`);
      };
      const START = '甲乙丙丁戊己';

      it('stay apart where they have nothing to do with each other', () =>
        assert.deepEqual(
          changesOf(
            [['丙', '']],
            [
              ['甲', 'A'],
              ['己', 'F'],
            ],
          ),
          ['⟦甲⟧乙丙丁戊己→A', '甲乙⟦丙⟧丁戊己→', '甲乙丙丁戊⟦己⟧→F'],
        ));
      it('are one where a later pass changes what an earlier one has put', () =>
        assert.deepEqual(changesOf([['丙', 'CD']], [['D', 'X']]), ['甲乙⟦丙⟧丁戊己→CX']));
      it('are one with what lies around', () =>
        assert.deepEqual(
          changesOf(
            [
              ['丙', 'C'],
              ['戊', 'E'],
            ],
            [['乙C丁E', 'Y']],
          ),
          ['甲⟦乙丙丁戊⟧己→Y'],
        ));
      it('touch where they touch', () =>
        assert.deepEqual(
          changesOf(
            [['丙', 'C']],
            [
              ['丁', ''],
              ['乙', 'B'],
            ],
          ),
          ['甲⟦乙⟧丙丁戊己→B', '甲乙⟦丙⟧丁戊己→C', '甲乙丙⟦丁⟧戊己→'],
        ));
      it('leave an earlier deletion be inside a later one, for who wants only the first', () =>
        assert.deepEqual(changesOf([['丙', '']], [['乙丁戊', '']]), [
          '甲⟦乙⟧丙丁戊己→',
          '甲乙⟦丙⟧丁戊己→',
          '甲乙丙⟦丁戊⟧己→',
        ]));
    });

    it('repairs what comes first in a pass of its own', () => {
      const seen: string[] = [];
      const { text } = fixText(new Article({ text: '甲乙' }), 'safe', ({ text: current }) => {
        seen.push(current);
        const first = findingWith([change('甲乙', '乙', 'B')]);
        return current === '甲乙'
          ? [
              findingWith([change(current, '甲', 'A')]),
              { ...first, fix: { ...first.fix!, comesFirst: true } },
            ]
          : step('甲', 'A')(new Article({ text: current }));
      });
      assert.equal(text, 'AB');
      assert.deepEqual(seen, ['甲乙', '甲B', 'AB']);
    });

    it('goes by way of the safe fixes, and holds the script that the draft was in', () => {
      const scripts: (string | undefined)[] = [];
      fixText(new Article({ text: '国国國' }), 'all', (draft) => {
        scripts.push(draft.variant.script);
        const { text } = draft;
        const at = (safety: Safety, put: string) =>
          findingWith([{ range: { start: 0, end: 1 }, text: put }], safety);
        return text === '国国國'
          ? [at('review', 'X'), at('safe', '國')]
          : text === '國国國'
            ? [at('review', '')]
            : [];
      });
      assert.deepEqual(scripts, ['hans', 'hans', 'hans']);
    });

    it(`ends after ${MAX_PASSES} passes and says so`, () =>
      assert.deepEqual(fix('甲', step('甲', '甲乙')), {
        text: `甲${'乙'.repeat(MAX_PASSES)}`,
        passes: MAX_PASSES,
        converged: false,
      }));

    it('the last pass may be the one that is needed', () =>
      assert.deepEqual(fix('甲'.repeat(MAX_PASSES), step('甲', '乙')), {
        text: '乙'.repeat(MAX_PASSES),
        passes: MAX_PASSES,
        converged: true,
      }));

    it('writing starts anew where something has been taken out', () => {
      const blocks = MAX_PASSES + 2;
      const inTurn = (draft: Article): readonly Finding[] =>
        draft.text.includes('乙') ? step('乙', '')(draft) : step('甲', '乙')(draft);
      assert.deepEqual(fix('甲'.repeat(blocks), inTurn), { text: '', passes: blocks * 2, converged: true });
    });

    it('what only takes out may go on, but not for ever', () => {
      const few = MAX_PASSES * 2;
      assert.deepEqual(fix('甲'.repeat(few), step('甲', '')), { text: '', passes: few, converged: true });
      assert.deepEqual(fix('甲'.repeat(MAX_PASSES_IN_ALL + 1), step('甲', '')), {
        text: '甲',
        passes: MAX_PASSES_IN_ALL,
        converged: false,
      });
    });
  });

  describe('asOneEdit', () => {
    it('holds several edits and what lies between', () =>
      assert.deepEqual(asOneEdit(TEXT, [to('甲', 'A'), insert(2, 'B'), to('丙', '')]), to('甲乙丙', 'A乙B')));
    it('one edit stays as it is', () => assert.deepEqual(asOneEdit(TEXT, [to('乙', 'B')]), to('乙', 'B')));
    it('an insert stays an insert', () =>
      assert.deepEqual(asOneEdit(TEXT, [insert(4, 'A')]), insert(4, 'A')));
  });
});
