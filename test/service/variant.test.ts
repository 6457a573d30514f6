import assert from 'node:assert/strict';
import { Article } from '../../server/src/service/service.ts';

const variant = (text: string, languageId = 'plaintext') => new Article({ text, languageId }).variant;

describe('variant', () => {
  it('counts the characters that exist in one script only', () =>
    assert.deepEqual(variant('青山市国际会议发布'), { script: 'hans', simplified: 5, traditional: 0 }));

  it('traditional', () =>
    assert.deepEqual(variant('青山市國際會議'), { script: 'hant', simplified: 0, traditional: 4 }));

  it('goes by the majority where the minority is small', () =>
    assert.deepEqual(variant('国际会议与發'), { script: 'hans', simplified: 5, traditional: 1 }));

  it('mixed when neither is small', () =>
    assert.deepEqual(variant('国际国会際會'), { script: 'mixed', simplified: 4, traditional: 2 }));

  it('says where it is one word against one, and nothing else tells', () => {
    assert.equal(variant('公司的仪表顧問到校。').isThin, true);
    assert.equal(variant('位于一條河的东岸').isThin, undefined);
  });

  it('unknown when no character tells', () => {
    const expected = { script: 'unknown', simplified: 0, traditional: 0 };
    for (const text of ['', '青山', 'GDP 5%', '𠮷😀']) assert.deepEqual(variant(text), expected);
  });

  it('does not look at what is not prose', () =>
    assert.deepEqual(variant('国际`會議發展`', 'markdown'), {
      script: 'hans',
      simplified: 2,
      traditional: 0,
    }));

  it('goes by what stands outside quotations, however long they are', () => {
    assert.equal(variant('记者写道：“這裡的風景讓我們難忘，謝謝鄉親們。”').script, 'hans');
    assert.equal(variant('記者寫道：「这里的风景让我们难忘，谢谢乡亲们。」').script, 'hant');
    assert.equal(variant('《亂世備忘錄》发布').script, 'hans');
    assert.equal(variant('记者写道：\n> 這裡的風景讓我們難忘', 'markdown').script, 'hans');
    assert.equal(variant('他这样写：\n“這裡的風景讓我們難忘，\n“謝謝鄉親們。”').script, 'hans');
  });

  it('goes by the words of a short draft, not by the names in it', () => {
    assert.equal(variant('院士馮國璋、教授沈漢卿出席了奠基仪式。').script, 'hans');
    assert.equal(variant('院長林国清、主任陳书航表示歡迎。').script, 'hant');
  });

  it('goes by quotations where nothing else tells', () =>
    assert.equal(variant('「这里的风景让我们难忘」').script, 'hans'));
});
