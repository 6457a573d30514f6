import assert from 'node:assert/strict';
import { takenOf, type Proposal } from '../../client/src/clean/taken.ts';
import { unmark } from '../support/marks.ts';

/** Each mark of the draft is proposed to become the text of the same number. */
function draft(marked: string, ...texts: string[]): { before: string; proposals: Proposal[] } {
  const { text, ranges } = unmark(marked);
  return { before: text, proposals: ranges.map((range, i) => ({ ...range, text: texts[i]! })) };
}

const apply = (before: string, proposals: readonly Proposal[], taken: readonly boolean[]): string =>
  proposals.reduceRight(
    (text, { start, end, text: words }, i) =>
      taken[i] ? text.slice(0, start) + words + text.slice(end) : text,
    before,
  );

describe('which changes of a preview were taken', () => {
  const { before, proposals } = draft('青山⟦市市⟧长⟦、⟧李川⟦李川⟧说', '市', '', '');

  for (const taken of [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => [1, 2, 4].map((bit) => (bits & bit) > 0)))
    it(taken.map((one) => (one ? '取' : '舍')).join(''), () =>
      assert.deepEqual(takenOf(before, apply(before, proposals, taken), proposals), taken),
    );

  it('none can be told where something else was changed', () =>
    assert.equal(takenOf(before, '别的稿子', proposals), undefined));

  it('a text that comes of two choices is one of them', () => {
    const twice = draft('天气⟦晴⟧⟦晴⟧', '', '');
    const taken = takenOf(twice.before, '天气晴', twice.proposals)!;
    assert.equal(apply(twice.before, twice.proposals, taken), '天气晴');
  });

  it('is told in a blink of thousands of changes', () => {
    const many = draft('⟦,⟧山'.repeat(5000), ...Array.from({ length: 5000 }, () => '，'));
    const taken = many.proposals.map((_, i) => i % 3 > 0);
    assert.deepEqual(takenOf(many.before, apply(many.before, many.proposals, taken), many.proposals), taken);
  });
});
