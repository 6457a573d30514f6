import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toOffsets, toRange } from '../../server/src/workspace/positions.ts';
import { Article } from '../../server/src/service/service.ts';
import { CharClass } from '../../server/src/service/text/charClass.ts';
import { lineAt, wholeLines } from '../../server/src/service/text/lines.ts';
import { isInside } from '../../server/src/service/text/range.ts';
import { assertProperty, draftText, languageId } from '../support/arbitraries.ts';

const article = fc
  .record({ text: draftText, languageId })
  .map(({ text, languageId: language }) => new Article({ text, languageId: language }));

/** A range whose ends no LSP position is missing for: not between \r and \n. */
const rangeIn = (text: string) =>
  fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    .filter(({ start, end }) => [start, end].every((at) => !(text[at - 1] === '\r' && text[at] === '\n')));

describe('property: views of a draft', () => {
  it('runs partition the text, each of one class and unlike its neighbours', () =>
    assertProperty(
      fc.property(article, ({ text, scan: { classes, runStarts } }) => {
        const starts = Array.from(runStarts);
        assert.equal(starts[0], 0);
        assert.equal(starts.at(-1), text.length);
        for (let run = 0; run + 1 < starts.length; run++) {
          assert.ok(starts[run]! < starts[run + 1]!);
          const inRun = new Set(classes.subarray(starts[run], starts[run + 1]));
          assert.equal(inRun.size, 1);
          if (run > 0) assert.ok(!inRun.has(classes[starts[run]! - 1]!));
        }
      }),
    ));

  it('counts add up to the characters of the text', () =>
    assertProperty(
      fc.property(article, ({ text, scan: { classes, counts } }) => {
        assert.equal(
          counts.reduce((sum, count) => sum + count, 0),
          [...text].length,
        );
        const expected = new Uint32Array(counts.length);
        let at = 0;
        for (const character of text) {
          expected[classes[at]!]!++;
          at += character.length;
        }
        assert.deepEqual(counts, expected);
      }),
    ));

  it('a character is masked just where the markup says so, and for the article where there is noise; line ends apart', () =>
    assertProperty(
      fc.property(article, ({ text, markup, noise, page, scan }) => {
        for (let at = 0; at < text.length; at++) {
          const isMarkup = isInside(markup.masked, at) && !/[\r\n]/.test(text[at]!);
          assert.equal(page.scan.classes[at] === CharClass.Masked, isMarkup, `at ${at}`);
          const isNoise = isInside(noise, at) && !/[\r\n]/.test(text[at]!);
          assert.equal(scan.classes[at] === CharClass.Masked, isMarkup || isNoise, `at ${at}`);
        }
      }),
    ));

  it('lines are those of LSP and partition the text', () =>
    assertProperty(
      fc.property(article, ({ text, scan, lines }) => {
        const document = TextDocument.create('file:///draft.txt', 'plaintext', 0, text);
        assert.deepEqual(
          Array.from(scan.lineStarts),
          Array.from({ length: document.lineCount }, (_, line) => document.offsetAt({ line, character: 0 })),
        );
        assert.equal(lines.map((line) => text.slice(line.start, line.next)).join(''), text);
        for (const { index, start, end, next, content } of lines) {
          assert.equal(lineAt(lines, scan, start).index, index);
          assert.match(text.slice(end, next), index === lines.length - 1 ? /^$/ : /^(?:\r\n|\r|\n)$/);
          assert.ok(start <= content.start && content.start <= content.end && content.end <= end);
        }
      }),
    ));

  it('sentences are ascending and disjoint, each in one line', () =>
    assertProperty(
      fc.property(article, ({ text, sentences }) => {
        sentences.forEach(({ start, end }, i) => {
          assert.ok(start < end && (sentences[i - 1]?.end ?? 0) <= start);
          assert.doesNotMatch(text.slice(start, end), /[\r\n]/);
        });
      }),
    ));

  it('masked ranges are ascending and disjoint, and lie in the text', () =>
    assertProperty(
      fc.property(article, ({ text, markup: { masked } }) => {
        masked.forEach(({ start, end }, i) => {
          assert.ok(start < end && (masked[i - 1]?.end ?? -1) < start && end <= text.length);
        });
      }),
    ));

  it('taking a line out leaves the other lines, the blank ones too', () =>
    assertProperty(
      fc.property(article, fc.nat(), ({ text, lines }, n) => {
        const line = lines[n % lines.length]!;
        const { start, end } = wholeLines(text, lines, line, line);
        const textsOf = (whole: string) => whole.split(/\r\n|\r|\n/);
        const others = textsOf(text).toSpliced(line.index, 1);
        assert.deepEqual(textsOf(text.slice(0, start) + text.slice(end)), others.length > 0 ? others : ['']);
      }),
    ));

  it('offsets and positions turn into each other', () =>
    assertProperty(
      fc.property(
        draftText.chain((text) => fc.record({ text: fc.constant(text), range: rangeIn(text) })),
        ({ text, range }) => {
          const document = TextDocument.create('file:///draft.txt', 'plaintext', 0, text);
          assert.deepEqual(toOffsets(document, toRange(document, range)), range);
        },
      ),
    ));
});
