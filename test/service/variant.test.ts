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
});
