import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { applyEdits, WordDraft, type Edit } from '../../server/src/service/service.ts';
import { assertProperty } from '../support/arbitraries.ts';
import { paragraph, run, wordFile } from '../support/wordFile.ts';

const words = fc.stringMatching(/^[党政同责抓落实&<a𠮷 ]{1,6}$/u);
const escaped = words.map((text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
const form = fc.constantFrom('', '<w:b/>', '<w:i/><w:sz w:val="28"/>');
const plain = fc.tuple(escaped, form).map(([text, properties]) => run(text, properties));
const piece = fc.oneof(
  { weight: 6, arbitrary: plain },
  plain.map((one) => `<w:ins w:id="5" w:author="甲">${one}</w:ins>`),
  escaped.map((text) => `<w:del w:id="6" w:author="甲"><w:r><w:delText>${text}</w:delText></w:r></w:del>`),
  plain.map((one) => `<w:hyperlink>${one}</w:hyperlink>`),
  plain.map((one) => `<w:fldSimple w:instr="DATE">${one}</w:fldSimple>`),
  fc.constant('<w:r><w:t>甲</w:t><w:br/><w:tab/><w:footnoteReference w:id="2"/><w:t>乙</w:t></w:r>'),
);
const inParagraph = fc.array(piece, { maxLength: 4 });
const block = fc.oneof(
  { weight: 5, arbitrary: inParagraph.map((pieces) => paragraph(...pieces)) },
  inParagraph.map(
    (pieces) => `<w:p><w:pPr><w:jc w:val="left"/><w:rPr><w:b/></w:rPr></w:pPr>${pieces.join('')}</w:p>`,
  ),
  fc.constant('<w:p/>'),
  inParagraph.map(
    (pieces) => `<w:p><w:pPr><w:rPr><w:del w:id="7" w:author="甲"/></w:rPr></w:pPr>${pieces.join('')}</w:p>`,
  ),
  fc
    .array(fc.array(inParagraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
    .map(
      (cells) =>
        `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell.map((one) => paragraph(...one)).join('')}</w:tc>`).join('')}</w:tr></w:tbl>`,
    ),
  inParagraph.map(
    (pieces) =>
      `<w:p>${run('前')}<w:r><w:pict><w:txbxContent>${paragraph(...pieces)}${paragraph('框')}</w:txbxContent></w:pict></w:r></w:p>`,
  ),
);
const bodies = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join(''));
const footnotes = `<w:footnote w:id="2">${paragraph('注文')}</w:footnote>`;
const seeds = fc.array(
  fc.record({
    skip: fc.nat(4),
    length: fc.nat(5),
    text: fc.constantFrom('', '', '新', '改&<', '一\n二', '\n'),
  }),
  { maxLength: 6 },
);

/** Ascending, disjoint edits of a text that cut no character. */
function editsOf(text: string, chosen: readonly { skip: number; length: number; text: string }[]): Edit[] {
  const isCut = (at: number): boolean => /^[\udc00-\udfff]/.test(text.slice(at));
  const edits: Edit[] = [];
  let at = 0;
  for (const { skip, length, text: by } of chosen) {
    let start = at + skip;
    while (isCut(start)) start++;
    let end = start + length;
    while (isCut(end)) end++;
    if (end > text.length) break;
    if (end > start || by !== '') edits.push({ range: { start, end }, text: by });
    at = end + 1;
  }
  return edits;
}

describe('property: Word', () => {
  it('accepted, changes give the edited text; refused, the old one; other files stay as they are', () =>
    assertProperty(
      fc.property(bodies, seeds, (body, chosen) => {
        const bytes = wordFile({ body, footnotes });
        const draft = new WordDraft(bytes);
        const changes = draft.fit(editsOf(draft.text, chosen));
        const remarks = changes.map(({ range }) => ({ range, text: '请核对' }));
        // It reads what it has written, accepted and refused, and throws where they differ.
        const revised = draft.revised({ changes, remarks, date: '2026-05-01T09:00:00Z' });
        assert.equal(revised === undefined, changes.length === 0);
        if (!revised) return;
        assert.equal(revised.draft.text, applyEdits(draft.text, changes));
        const before = unzipSync(bytes);
        const after = unzipSync(revised.bytes);
        for (const name of ['word/media/image1.png', '_rels/.rels'])
          assert.deepEqual(after[name], before[name]);
        assert.equal(revised.draft.revised({ changes: [], remarks: [], date: '' }), undefined);
      }),
    ));
});
