import assert from 'node:assert/strict';
import { Article } from '../../server/src/service/service.ts';
import { isBlank, lineAt, wholeLines } from '../../server/src/service/text/lines.ts';
import { mark } from '../support/marks.ts';

const linesOf = (text: string) => new Article({ text }).lines;

/** The draft without its lines `first` … `last`. */
function without(text: string, first: number, last = first): string {
  const lines = linesOf(text);
  const { start, end } = wholeLines(text, lines, lines[first]!, lines[last]!);
  return text.slice(0, start) + text.slice(end);
}

describe('lines', () => {
  it('knows a line by its start, its end and the start of the next', () => {
    assert.deepEqual(linesOf('青山\r\n江川'), [
      { index: 0, start: 0, end: 2, next: 4, content: { start: 0, end: 2 } },
      { index: 1, start: 4, end: 6, next: 6, content: { start: 4, end: 6 } },
    ]);
  });

  it('has one empty line in an empty draft', () => {
    assert.deepEqual(linesOf(''), [{ index: 0, start: 0, end: 0, next: 0, content: { start: 0, end: 0 } }]);
  });

  it('has an empty line after a final line end', () => {
    assert.deepEqual(
      linesOf('青\n').map(({ start, end }) => [start, end]),
      [
        [0, 1],
        [2, 2],
      ],
    );
  });

  it('takes white space and invisible characters off the content', () => {
    const text = '\ufeff　　青山 东湖\u200b \n \t\n江川';
    assert.equal(
      mark(
        text,
        linesOf(text).map((line) => line.content),
      ),
      '\ufeff　　⟦青山 东湖⟧\u200b \n \t⟦⟧\n⟦江川⟧',
    );
  });

  it('calls a line of white space blank', () => {
    assert.deepEqual(linesOf('青\n　 \n\n').map(isBlank), [false, true, true, true]);
  });

  it('gives an offset inside a line end to the line that it ends', () => {
    const { lines, scan } = new Article({ text: '青\r\n山\r江' });
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6].map((offset) => lineAt(lines, scan, offset).index),
      [0, 0, 0, 1, 1, 2, 2],
    );
  });

  describe('wholeLines takes a line out with one line end and leaves the others as they are', () => {
    it('first line', () => assert.equal(without('甲\n乙\n丙', 0), '乙\n丙'));
    it('middle line', () => assert.equal(without('甲\r\n乙\r\n丙', 1), '甲\r\n丙'));
    it('last line', () => assert.equal(without('甲\r\n乙\r\n丙', 2), '甲\r\n乙'));
    it('last line with a final line end', () => assert.equal(without('甲\n乙\n', 1), '甲\n'));
    it('first line with a final line end', () => assert.equal(without('甲\n乙\n', 0), '乙\n'));
    it('the empty line after the final line end', () => assert.equal(without('甲\n乙\n', 2), '甲\n乙'));
    it('only line', () => assert.equal(without('甲', 0), ''));
    it('only line with a final line end', () => assert.equal(without('甲\n', 0), ''));
    it('lone carriage returns', () => assert.equal(without('甲\r乙\r丙\r', 1), '甲\r丙\r'));
    it('a blank line stays blank behind a lone carriage return', () => {
      assert.equal(without('甲\r乙\n\n丙', 1), '甲\n\n丙');
      assert.equal(without('甲\r乙\r丙\n\n丁', 1, 2), '甲\n\n丁');
      assert.equal(without('甲\r\n乙\n\n丙', 1), '甲\r\n\n丙');
    });
    it('several lines', () => assert.equal(without('甲\n乙\n丙\n丁', 1, 2), '甲\n丁'));
    it('several lines up to the end', () => assert.equal(without('甲\n乙\n丙', 1, 2), '甲'));
    it('all lines', () => assert.equal(without('甲\n乙\n丙', 0, 2), ''));
    it('a blank line between', () => assert.equal(without('甲\n\n乙', 1), '甲\n乙'));
  });
});
