import assert from 'node:assert/strict';
import { isTooLarge, LARGEST } from '../../server/src/workspace/drafts/largest.ts';

describe('the largest draft', () => {
  const filled = (character: string): string =>
    character.repeat(LARGEST / Buffer.byteLength(character)) +
    'a'.repeat(LARGEST % Buffer.byteLength(character));

  for (const character of ['a', 'é', '稿', '𠮷'])
    it(`has 16 MiB as UTF-8, be it of ${character}`, () => {
      assert.equal(isTooLarge(filled(character)), false);
      assert.equal(isTooLarge(filled(character) + 'a'), true);
    });
});
