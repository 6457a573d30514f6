import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assertProperty } from '../support/arbitraries.ts';
import { PackedMap } from '../../server/src/service/lexicon/packedMap.ts';

describe('a packed map', () => {
  const map = new PackedMap('发 發|理发 理髮|理发师 理髮師|𠮷 吉|发 髮');

  it('finds the form of a word, of two equal ones the later', () => {
    assert.equal(map.get('理发'), '理髮');
    assert.equal(map.get('理发师'), '理髮師');
    assert.equal(map.get('发'), '髮');
    assert.equal(map.get('𠮷'), '吉');
  });

  it('knows nothing else', () => {
    for (const word of ['', '理', '发师', '理发师傅', '理髮', '一二三四五六七八九十一二三四五六七八']) {
      assert.equal(map.get(word), undefined, word);
      assert.equal(map.has(word), false, word);
    }
    assert.deepEqual([...new PackedMap('')], []);
    assert.equal(new PackedMap('').longestAt('发', 0), undefined);
  });

  it('finds the longest word at a place', () => {
    assert.deepEqual(map.longestAt('去理发师', 1), { end: 4, entry: '理髮師' });
    assert.deepEqual(map.longestAt('去理发', 1), { end: 3, entry: '理髮' });
    assert.deepEqual(map.longestAt('发', 0), { end: 1, entry: '髮' });
    assert.equal(map.longestAt('理', 0), undefined);
    assert.equal(map.longestAt('发', 1), undefined);
  });

  it('refuses what is no dictionary', () => {
    assert.throws(() => new PackedMap('发發'));
    assert.throws(() => new PackedMap('一二三四五六七八九十一二三四五六七八 x'));
  });

  it('says what a Map says', () => {
    const word = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), minLength: 1, maxLength: 5 });
    assertProperty(
      fc.property(fc.array(fc.tuple(word, word)), fc.array(word), (entries, texts) => {
        const plain = new Map(entries);
        const packed = new PackedMap(entries.map((entry) => entry.join(' ')).join('|'));
        assert.deepEqual(new Map(packed), plain);
        for (const text of texts) {
          assert.equal(packed.get(text), plain.get(text));
          const ends = Array.from(text, (_, i) => i + 1).filter((end) => plain.has(text.slice(0, end)));
          assert.equal(packed.longestAt(text, 0)?.end, ends.at(-1));
        }
      }),
    );
  });
});
