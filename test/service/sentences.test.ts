import assert from 'node:assert/strict';
import { Article } from '../../server/src/service/service.ts';
import { sentenceAt } from '../../server/src/service/text/sentences.ts';
import { mark } from '../support/marks.ts';

const sentences = (text: string, languageId = 'plaintext'): string =>
  mark(text, new Article({ text, languageId }).sentences);

describe('sentences', () => {
  it('end at 。！？；and their half-width forms', () =>
    assert.equal(
      sentences('青山开工。江川呢？好！一、路;二、桥；三'),
      '⟦青山开工。⟧⟦江川呢？⟧⟦好！⟧⟦一、路;⟧⟦二、桥；⟧⟦三⟧',
    ));

  it('take the closing quotes and brackets with them', () =>
    assert.equal(
      sentences('他说：“开工了。”（笑声。）《青山！》之后'),
      '⟦他说：“开工了。”⟧⟦（笑声。）⟧⟦《青山！》⟧⟦之后⟧',
    ));

  it('keep several marks together', () =>
    assert.equal(sentences('真的？！”“好。。。”'), '⟦真的？！”⟧⟦“好。。。”⟧'));

  it('never cross a line, and leave out its indent', () =>
    assert.equal(sentences('　　青山市\r\n　　开工\n\n。'), '　　⟦青山市⟧\r\n　　⟦开工⟧\n\n⟦。⟧'));

  it('do not end inside a web address', () =>
    assert.equal(sentences('见https://example.cn/?id=1;p=2。完'), '⟦见https://example.cn/?id=1;p=2。⟧⟦完⟧'));

  it('do not end at the semicolon of an entity', () =>
    assert.equal(
      sentences('<p>科技&nbsp;创新&amp;发展。完</p>', 'html'),
      '⟦<p>科技&nbsp;创新&amp;发展。⟧⟦完</p>⟧',
    ));

  it('do not cut a surrogate pair', () => assert.equal(sentences('𠮷！😀。𠮷'), '⟦𠮷！⟧⟦😀。⟧⟦𠮷⟧'));

  it('are found by an offset', () => {
    const article = new Article({ text: '青山。江川。\n　东湖' });
    const at = (offset: number) => {
      const sentence = sentenceAt(article.sentences, offset);
      return sentence && article.slice(sentence);
    };
    assert.deepEqual([0, 2, 3, 6, 7, 8, 10].map(at), [
      '青山。',
      '青山。',
      '江川。',
      undefined,
      undefined,
      '东湖',
      undefined,
    ]);
  });
});
