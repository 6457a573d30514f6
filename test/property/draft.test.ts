import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { analyseAll } from '../../server/src/workspace/drafts/analysis.ts';
import { actionsFor, FIX_ALL_KIND } from '../../server/src/lsp/features/codeActions.ts';
import {
  applyEdits,
  Article,
  fixText,
  lint,
  resolveConfig,
  type Finding,
  type Fix,
  type FixMode,
  type OffsetRange,
} from '../../server/src/service/service.ts';
import { assertProperty, draftText, languageId } from '../support/arbitraries.ts';

const config = resolveConfig([{ extends: 'strict' }]);

const draftOf = (text: string, language: string): Article => new Article({ text, languageId: language });

function findingsIn(article: Article): readonly Finding[] {
  const { findings, failures } = lint(article, config);
  assert.deepEqual(failures, []);
  return findings;
}

const seen = new Map<string, readonly Finding[]>();

/** The same, once a text: every property has the same drafts, as all have one seed. */
function knownFindingsIn(article: Article): readonly Finding[] {
  const key = `${article.languageId}\n${article.text}`;
  const findings = seen.get(key) ?? findingsIn(article);
  seen.set(key, findings);
  return findings;
}

const isInsidePair = (text: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');

function assertPossible(text: string, { start, end }: OffsetRange): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end}`);
  for (const offset of [start, end]) {
    assert.ok(!isInsidePair(text, offset), `${offset} cuts a surrogate pair`);
    assert.ok(!(text[offset - 1] === '\r' && text[offset] === '\n'), `${offset} cuts a CRLF`);
  }
}

const fixesOf = ({ fix, suggestions }: Finding): readonly Fix[] => [...(fix ? [fix] : []), ...suggestions];

describe('property: any draft', () => {
  after(() => seen.clear());

  it('every range and edit lies in the text and cuts no character', () =>
    assertProperty(
      fc.property(draftText, languageId, (text, language) => {
        for (const finding of knownFindingsIn(draftOf(text, language))) {
          const ranges = [
            finding.range,
            ...finding.related.map((related) => related.range),
            ...fixesOf(finding).flatMap((fix) => fix.edits.map((edit) => edit.range)),
          ];
          for (const range of ranges) assertPossible(text, range);
        }
      }),
    ));

  it('a fix changes something', () =>
    assertProperty(
      fc.property(draftText, languageId, (text, language) => {
        for (const { edits } of knownFindingsIn(draftOf(text, language)).flatMap(fixesOf))
          assert.ok(edits.some((edit) => text.slice(edit.range.start, edit.range.end) !== edit.text));
      }),
    ));

  for (const mode of ['safe', 'all'] as const satisfies readonly FixMode[]) {
    it(`fixing converges, and fixing again changes nothing (${mode})`, () =>
      assertProperty(
        fc.property(draftText, languageId, (text, language) => {
          const first = fixText(draftOf(text, language), mode, knownFindingsIn);
          assert.ok(first.converged);
          assert.equal(applyEdits(text, first.changes), first.text);
          const again = fixText(draftOf(first.text, language), mode, findingsIn);
          assert.deepEqual([again.text, again.passes], [first.text, 0]);
        }),
      ));
  }

  it('fix-all in the editor gives the text of --fix', () =>
    assertProperty(
      fc.property(draftText, languageId, (text, language) => {
        const document = TextDocument.create('file:///draft.txt', language, 1, text);
        const draft = { uri: document.uri, text, languageId: language, version: 1 };
        const settings = { config, ignored: false, problems: [] };
        const analysis = analyseAll([{ draft, settings, elsewhereOf: () => [] }])[0]!;
        const range = { start: document.positionAt(0), end: document.positionAt(0) };
        const context = { diagnostics: [], only: [FIX_ALL_KIND] };
        const [action] = actionsFor(
          document,
          analysis,
          { textDocument: document, range, context },
          { rulePages: undefined, canReopen: false, canDecide: false, canResolve: false },
        );
        const { edits } = (action?.edit?.documentChanges?.[0] ?? { edits: [] }) as TextDocumentEdit;
        assert.equal(
          TextDocument.applyEdits(document, edits as TextEdit[]),
          fixText(draftOf(text, language), 'safe', knownFindingsIn).text,
        );
      }),
    ));

  it('no fix makes a lone surrogate', () =>
    assertProperty(
      fc.property(draftText, languageId, (text, language) => {
        const wellFormed = text.toWellFormed();
        assert.ok(fixText(draftOf(wellFormed, language), 'all', knownFindingsIn).text.isWellFormed());
      }),
    ));

  it('the same draft has the same findings', () =>
    assertProperty(
      fc.property(draftText, languageId, (text, language) =>
        assert.deepEqual(findingsIn(draftOf(text, language)), knownFindingsIn(draftOf(text, language))),
      ),
    ));
});
