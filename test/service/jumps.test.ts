import assert from 'node:assert/strict';
import { Article, lint, resolveConfig } from '../../server/src/service/service.ts';

const paragraph = '青山市今年抓住产业转型的机会，新建了三个园区，引进企业二十家，全年产值预计增长一成以上。';
const jumpsIn = (text: string): (string | undefined)[][] => {
  const article = new Article({ text });
  return article.jumps.map((jump) => [
    jump.direction,
    article.slice(jump),
    jump.partner && article.slice(jump.partner),
  ]);
};

describe('jumps', () => {
  it('as many marks of either kind belong together in their order', () => {
    assert.deepEqual(
      jumpsIn(
        `${paragraph}（下转第二版）\n${paragraph}（下转第三版）\n（上接第一版）\n${paragraph}\n(上接第一版)\n`,
      ),
      [
        ['to', '（下转第二版）', '（上接第一版）'],
        ['to', '（下转第三版）', '(上接第一版)'],
        ['from', '（上接第一版）', '（下转第二版）'],
        ['from', '(上接第一版)', '（下转第三版）'],
      ],
    );
  });

  it('a mark without its other end, and one that only refers', () => {
    assert.deepEqual(jumpsIn(`（上接第一版）\n${paragraph}（下转第二版）\n${paragraph}（全文见第三版）`), [
      ['from', '（上接第一版）', undefined],
      ['to', '（下转第二版）', undefined],
    ]);
  });

  it('a finding on one end points at the other', () => {
    const text = `${paragraph}（下转第二版）\n\n${paragraph}\n\n（上接第一版）\n\n${paragraph}`;
    const { findings } = lint(new Article({ text }), resolveConfig([]));
    const marks = findings.filter(({ messageId }) => messageId === 'jump-line');
    assert.deepEqual(
      marks.map(({ range, related }) => [
        text.slice(range.start, range.end),
        ...related.map((end) => text.slice(end.range.start, end.range.end)),
      ]),
      [
        ['（下转第二版）', '（上接第一版）'],
        ['（上接第一版）', '（下转第二版）'],
      ],
    );
  });
});
