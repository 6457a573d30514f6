import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createArchive, type Archive, Article, draftFactsOf } from '../../server/src/service/service.ts';

/** There are 120 of them, and each is asked for a hundred times. */
const factsOf = new Map<string, ReturnType<typeof draftFactsOf>>();

const draft = fc
  .record({
    post: fc.constantFrom(
      '青山市市长',
      '青山市副市长',
      '东湖市市长',
      '嘉兴市委书记',
      '湖州市市长',
      '湖州市副市长',
      '新任湖州市市长',
      '原青山市市长',
    ),
    name: fc.constantFrom('陈伟', '李卫东', '李伟东'),
    day: fc.constantFrom('', '2024-05-10', '2024-05-30', '2024-06-25', '2024-12-31'),
  })
  .map(({ post, name, day }) => {
    const text = `${day}\n\n${post}${name}说。`;
    const facts = factsOf.get(text) ?? draftFactsOf(new Article({ text }));
    factsOf.set(text, facts);
    return facts;
  });
const drafts = fc.array(draft, { minLength: 2, maxLength: 12 });

const indexOf = (facts: readonly ReturnType<typeof draftFactsOf>[], order: readonly number[]): Archive => {
  const index = createArchive();
  for (const i of order) index.set(`${i}`, `file:///${i}`, facts[i]!);
  return index;
};
const answers = (index: Archive, count: number): unknown =>
  Array.from({ length: count }, (_, i) => index.against(`${i}`));

describe('across drafts', () => {
  it('the order in which drafts come, and what they said before, is nothing to it', () =>
    fc.assert(
      fc.property(drafts, drafts, (facts, before) => {
        const order = facts.map((_, i) => i);
        const index = indexOf(before, [...before.keys()]);
        for (const i of before.keys()) index.delete(`${i}`);
        for (const i of order.toReversed()) index.set(`${i}`, `file:///${i}`, facts[i]!);
        assert.deepEqual(answers(index, facts.length), answers(indexOf(facts, order), facts.length));
      }),
    ));

  it('two drafts contradict each other, or neither does', () =>
    fc.assert(
      fc.property(draft, draft, (a, b) => {
        const index = indexOf([a, b], [0, 1]);
        assert.equal(index.against('0').length > 0, index.against('1').length > 0);
      }),
    ));

  it('a draft never contradicts itself, nor one that says the same', () =>
    fc.assert(
      fc.property(draft, (facts) => {
        assert.deepEqual(indexOf([facts, facts], [0, 1]).against('0'), []);
      }),
    ));
});
