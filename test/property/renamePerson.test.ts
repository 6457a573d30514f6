import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, Article, renamePerson } from '../../server/src/service/service.ts';
import { assertProperty } from '../support/arbitraries.ts';

const names = fc.constantFrom('李川', '周岩', '陈伟', '欧阳立', '王青山', '赵建国');
const sentence = fc.constantFrom(
  (name: string) => `${name}说，要办好。`,
  (name: string) => `${surnameOf(name)}书记看了三处。\r\n`,
  (name: string) => `𠮷日，${name}到访。\n`,
  () => '😀陈列馆开馆，王国的故事讲完了。',
);

const surnameOf = (name: string): string => name.slice(0, name.startsWith('欧阳') ? 2 : 1);

const renamed = (text: string, from: string, to: string): string => {
  const article = new Article({ text });
  const person = article.mentions.people.find(({ name }) => name === from);
  assert.ok(person, `${from} in ${text}`);
  return applyEdits(text, renamePerson(article, person, to));
};

describe('property: rename of a person', () => {
  it('writes the draft that the other name would have made, and back again', () =>
    assertProperty(
      fc.property(names, names, fc.array(sentence, { maxLength: 8 }), (from, to, rest) => {
        const draftOf = (name: string): string =>
          `青山市委书记${name}到访。${rest.map((say) => say(name)).join('')}`;
        const there = renamed(draftOf(from), from, to);
        assert.equal(there, draftOf(to));
        assert.equal(renamed(there, to, from), draftOf(from));
      }),
    ));

  it('writes the given name behind the title, where the title stands within the name', () =>
    assert.equal(
      renamed('行政院游院長志堅致詞，游院長說會努力。', '游志堅', '歐陽家豪'),
      '行政院歐陽院長家豪致詞，歐陽院長說會努力。',
    ));
});
