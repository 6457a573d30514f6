import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  applyFixes,
  asOneEdit,
  differenceOf,
  selectFixes,
  type Edit,
} from '../../server/src/service/service.ts';
import { isCut } from '../../server/src/service/text/range.ts';
import { assertProperty, draftText, findingsIn } from '../support/arbitraries.ts';

const textWithFindings = draftText.chain((text) =>
  fc.record({ text: fc.constant(text), findings: findingsIn(text.length) }),
);
const mode = fc.constantFrom('safe' as const, 'all' as const);

const isInsert = ({ range }: Edit): boolean => range.start === range.end;

/** What stands in `text` outside `edits`, piece by piece. */
function piecesOutside(text: string, edits: readonly Edit[]): string[] {
  const starts = [0, ...edits.map((edit) => edit.range.end)];
  const ends = [...edits.map((edit) => edit.range.start), text.length];
  return starts.map((start, i) => text.slice(start, ends[i]));
}

describe('property: fixes', () => {
  it('accepted edits are ascending and disjoint, and no two insert at one offset', () =>
    assertProperty(
      fc.property(textWithFindings, mode, ({ findings }, fixMode) => {
        const { edits } = selectFixes(findings, fixMode);
        edits.slice(1).forEach((edit, i) => {
          const before = edits[i]!;
          assert.ok(before.range.end <= edit.range.start);
          assert.ok(!(isInsert(before) && isInsert(edit) && before.range.start === edit.range.start));
        });
      }),
    ));

  it('a fix is accepted with all of its edits or with none', () =>
    assertProperty(
      fc.property(textWithFindings, mode, ({ findings }, fixMode) => {
        const { edits, applied, deferred } = selectFixes(findings, fixMode);
        assert.deepEqual(new Set(edits), new Set(applied.flatMap((finding) => finding.fix!.edits)));
        const wanted = findings.filter(({ fix }) => fixMode === 'all' || fix!.safety === 'safe');
        assert.deepEqual(new Set([...applied, ...deferred]), new Set(wanted));
      }),
    ));

  it('the first wanted fix is always accepted', () =>
    assertProperty(
      fc.property(textWithFindings, ({ findings }) => {
        assert.equal(selectFixes(findings, 'all').applied[0], findings[0]);
      }),
    ));

  it('accepted fixes give the same text in whatever order they come', () =>
    assertProperty(
      fc.property(
        textWithFindings.chain(({ text, findings }) => {
          const { applied } = selectFixes(findings, 'all');
          return fc.record({
            text: fc.constant(text),
            applied: fc.constant(applied),
            shuffled: fc.shuffledSubarray([...applied], { minLength: applied.length }),
          });
        }),
        ({ text, applied, shuffled }) => {
          assert.equal(applyFixes(text, shuffled, 'all').text, applyFixes(text, applied, 'all').text);
          assert.deepEqual(applyFixes(text, shuffled, 'all').deferred, []);
        },
      ),
    ));

  it('text outside the accepted edits is untouched', () =>
    assertProperty(
      fc.property(textWithFindings, ({ text, findings }) => {
        const { edits } = selectFixes(findings, 'all');
        const after = applyEdits(text, edits);
        let at = 0;
        piecesOutside(text, edits).forEach((piece, i) => {
          if (i > 0) {
            const inserted = edits[i - 1]!.text;
            assert.equal(after.slice(at, at + inserted.length), inserted);
            at += inserted.length;
          }
          assert.equal(after.slice(at, at + piece.length), piece);
          at += piece.length;
        });
        assert.equal(at, after.length);
      }),
    ));

  it('the difference of two drafts makes one of the other and cuts no character', () =>
    assertProperty(
      fc.property(draftText, draftText, (before, after) => {
        const edit = differenceOf(before, after);
        assert.equal(applyEdits(before, [edit]), after);
        assert.ok(!isCut(before, edit.range.start) && !isCut(before, edit.range.end));
      }),
    ));

  it('one edit does what several do', () =>
    assertProperty(
      fc.property(textWithFindings, ({ text, findings }) => {
        for (const { fix } of findings)
          assert.equal(applyEdits(text, [asOneEdit(text, fix!.edits)]), applyEdits(text, fix!.edits));
      }),
    ));
});
