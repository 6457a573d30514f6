import assert from 'node:assert/strict';
import { Article } from '../../server/src/service/service.ts';

const readingOf = (text: string, languageId = 'plaintext') => new Article({ text, languageId }).reading;

describe('reading', () => {
  it('is the draft itself where there is nothing to leave out', () => {
    assert.equal(readingOf('青山市党政代表团到访。').text, '青山市党政代表团到访。');
  });

  it('leaves glosses out and leads back to the draft', () => {
    const text = '党政(dǎngzhèng)代表团(dàibiǎotuán)到(dào)访';
    const reading = readingOf(text);
    assert.equal(reading.text, '党政代表团到访');
    const { start, end } = reading.rangeOf(0, 5);
    assert.equal(text.slice(start, end), '党政(dǎngzhèng)代表团');
  });

  it('leaves out readings in ruby and without brackets, with their spaces', () => {
    const text = '<ruby>党<rt>dǎng</rt></ruby><ruby>政<rt>zhèng</rt></ruby>代表团 dàibiǎotuán 到访';
    for (const languageId of ['plaintext', 'markdown', 'html']) {
      const reading = readingOf(text, languageId);
      assert.equal(reading.text, '党政代表团到访');
      const { start, end } = reading.rangeOf(0, 2);
      assert.equal(text.slice(start, end), '党<rt>dǎng</rt></ruby><ruby>政');
    }
  });

  it('goes on across emphasis and stops at code', () => {
    assert.equal(readingOf('省委**书记**李川，见`代码`处', 'markdown').text, '省委书记李川，见\ufffc处');
  });

  it('goes on across inline tags and stops at block tags', () => {
    assert.equal(
      readingOf('<p>省委<b>书记</b>李川</p><p>市长</p>', 'html').text,
      '\ufffc省委书记李川\ufffc市长\ufffc',
    );
  });

  it('has the same length in simplified characters', () => {
    const { text, simplified } = readingOf('湖州市常務副市長𠮷吳東川');
    assert.equal(simplified, '湖州市常务副市长𠮷吴东川');
    assert.equal(simplified.length, text.length);
  });
});
