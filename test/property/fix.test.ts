import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  applyFixes,
  asOneEdit,
  differenceOf,
  selectFixes,
  type Edit,
  type Finding,
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
      fc.property(textWithFindings, mode, ({ text, findings }, fixMode) => {
        const { changes } = selectFixes(text, findings, fixMode);
        changes.slice(1).forEach((edit, i) => {
          const before = changes[i]!;
          assert.ok(before.range.end <= edit.range.start);
          assert.ok(!(isInsert(before) && isInsert(edit) && before.range.start === edit.range.start));
        });
      }),
    ));

  it('a fix is accepted with all of its edits or with none', () =>
    assertProperty(
      fc.property(textWithFindings, mode, ({ text, findings }, fixMode) => {
        const { changes, applied, deferred } = selectFixes(text, findings, fixMode);
        const made = (finding: Finding): Edit[] =>
          changes
            .filter((change) => change.findings.includes(finding))
            .map(({ range, text: put }) => ({ range, text: put }));
        const isShared = (finding: Finding): boolean =>
          made(finding).every((edit) => edit.text === '') && made(finding).length > 0;
        for (const finding of applied)
          if (!isShared(finding)) assert.deepEqual(made(finding), finding.fix!.edits);
        for (const finding of deferred) assert.deepEqual(made(finding), []);
        const wanted = findings.filter(({ fix }) => fixMode === 'all' || fix!.safety === 'safe');
        assert.deepEqual(new Set([...applied, ...deferred]), new Set(wanted));
      }),
    ));

  it('the first safe fix is always accepted, and whatever is for review never stands in its way', () =>
    assertProperty(
      fc.property(textWithFindings, ({ text, findings }) => {
        const safe = findings.filter(({ fix }) => fix!.safety === 'safe');
        assert.equal(selectFixes(text, findings, 'all').applied[0], safe[0] ?? findings[0]);
        const { applied } = selectFixes(text, findings, 'all');
        assert.deepEqual(
          applied.filter(({ fix }) => fix!.safety === 'safe'),
          selectFixes(text, findings, 'safe').applied,
        );
      }),
    ));

  it('accepted fixes give the same text in whatever order they come', () =>
    assertProperty(
      fc.property(
        textWithFindings.chain(({ text, findings }) => {
          const { applied } = selectFixes(text, findings, 'all');
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
        const { changes: edits } = selectFixes(text, findings, 'all');
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
