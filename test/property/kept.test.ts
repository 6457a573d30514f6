import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeptByText, withoutKeeping } from '../../server/src/service/base/keptByText.ts';
import { Article, lint, resolveConfig, SAMPLES } from '../../server/src/service/service.ts';
import { BySentence } from '../../server/src/service/text/bySentence.ts';

const piece = fc.constantFrom(
  '谈笑风声',
  '坐阵青山市',
  '截止目前',
  '水份',
  '众创空间',
  '一代一路建设',
  '张家届市',
  '杭州市真海区',
  '青山市副市长李川表示',
  '李穿副市长',
  '本报讯（记者周岩）',
  '会议在北京举行',
  '责任编辑：李川',
  '分享到微信 微博',
  '上一篇：秋粮入库',
  '(gài)',
  '<b>',
  '2024年5月10日',
);
const between = fc.constantFrom('', '', '，', '、', '。', '。”', '\n', '\n\n', '\r\n', '\r', '　');
const draft = fc
  .array(fc.tuple(piece, between), { minLength: 1, maxLength: 24 })
  .map((parts) => parts.flat().join(''));
const config = resolveConfig([{ extends: 'strict' }]);
const said = (text: string): unknown => {
  const article = new Article({ text });
  return { ...lint(article, config), mentions: article.mentions, furniture: article.furniture };
};
const sameAsUnkept = (text: string): void =>
  assert.deepEqual(
    said(text),
    withoutKeeping(() => said(text)),
  );

describe('what is kept by line and sentence', () => {
  it('is what the whole draft says', () => fc.assert(fc.property(draft, sameAsUnkept)));

  it('is what the draft says after each keystroke', () =>
    fc.assert(
      fc.property(draft, fc.array(fc.tuple(fc.nat(), piece), { maxLength: 4 }), (text, edits) => {
        for (const [at, typed] of edits) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + typed + text.slice(place);
          sameAsUnkept(text);
        }
      }),
    ));

  it('is what the samples say', () => SAMPLES.forEach(sameAsUnkept));

  it('is found at its own place in the text', () => {
    const numbers = new BySentence(function* (text) {
      for (const { index, 0: word } of text.matchAll(/\d+/g))
        yield { start: index, end: index + word.length, word };
    });
    const text = '一1。二22\n\n1。333';
    for (let times = 0; times < 2; times++)
      assert.deepEqual(
        numbers.in(text).map(({ start, end }) => text.slice(start, end)),
        ['1', '22', '1', '333'],
      );
  });

  it('is bounded', () => {
    let made = 0;
    const kept = new KeptByText((text) => {
      made++;
      return text.length;
    });
    const texts = Array.from({ length: 1000 }, (_, i) => `${i}`.padStart(1000, '稿'));
    for (const text of texts) kept.of(text);
    kept.of(texts.at(-1)!);
    assert.equal(made, 1000);
    kept.of(texts[0]!);
    assert.equal(made, 1001);
  });
});
