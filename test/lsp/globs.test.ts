import assert from 'node:assert/strict';
import fc from 'fast-check';
import ignore from 'ignore';
import { Globs } from '../../server/src/workspace/globs/globs.ts';

const piece = fc.constantFrom(
  'a',
  'b',
  'ab',
  '*',
  '?',
  '[ab]',
  '[!a]',
  '[^b]',
  '\\*',
  '\\a',
  ' ',
  'B',
  '.',
  '(',
);
const segment = fc.oneof(
  fc.constantFrom('**', '**', 'a', 'b', '***'),
  fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')),
);
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '!', '/', '!/', '#', '\\!', '\\#'),
    fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/')),
    fc.constantFrom('', '', '', '/', ' ', '\\ '),
  )
  .map((parts) => parts.join(''));
const path = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'ba', 'A', '*', 'a ', '!a', '#a', '('), {
    minLength: 1,
    maxLength: 5,
  })
  .map((names) => names.join('/'));

describe('globs', () => {
  it('mean what they mean to the library', () =>
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), path, (lines, file) => {
        assert.equal(new Globs(lines).ignores(file), ignore().add(lines).ignores(file));
      }),
      { numRuns: 5000 },
    ));

  it('of an ignore file', () => {
    const globs = new Globs('# 旧稿\r\n归档/*\r\n\r\n!归档/要/\n*.bak \n');
    assert.deepEqual(
      ['归档/a.txt', '归档/要/a.txt', 'a.bak', '新/a.txt'].map((file) => globs.ignores(file)),
      [true, false, true, false],
    );
  });

  // Laid over the path in every way, these would take longer than the world is old.
  for (const glob of ['**/a/**/a/**/a/**/a/**/a/**/b', 'a/**/a/**/a/**/a/**/b', `${'**/'.repeat(200)}b`]) {
    it(`${glob.slice(0, 30)} on a path of 2,000 folders`, () =>
      assert.equal(new Globs([glob, `!${glob}`, glob]).ignores(`${'a/'.repeat(2000)}c.txt`), false));
  }
});
