import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { placeBefore, WordDraft, WordError } from '../../server/src/service/service.ts';
import { NAMESPACES, paragraph, run, wordFile, type WordFile } from '../support/wordFile.ts';

const DATE = '2026-05-01T09:00:00Z';
const textOf = (file: WordFile): string => new WordDraft(wordFile(file)).text;
const documentOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!);

/** The body after one change of a file's text, from the first `old` to `text`. */
function changed(file: WordFile, old: string, text: string): string {
  const draft = new WordDraft(wordFile(file));
  const start = draft.text.indexOf(old);
  assert.notEqual(start, -1);
  const changes = draft.fit([{ range: { start, end: start + old.length }, text }]);
  assert.notEqual(changes.length, 0, 'it cannot be written');
  const { bytes } = draft.revised({ changes, remarks: [], date: DATE })!;
  return /<w:body>(.*)<\/w:body>/s
    .exec(documentOf(bytes))![1]!
    .replaceAll(` w:author="稿检" w:date="${DATE}"`, '')
    .replaceAll(' xml:space="preserve"', '');
}

describe('docx', () => {
  describe('reads', () => {
    const ins = (content: string): string => `<w:ins w:id="1" w:author="甲">${content}</w:ins>`;
    const del = (content: string): string =>
      `<w:del w:id="2" w:author="甲"><w:r><w:delText>${content}</w:delText></w:r></w:del>`;
    const field = (instruction: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const cell = (...texts: string[]): string =>
      `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
    const cases: Readonly<Record<string, readonly [WordFile | string, string]>> = {
      'paragraphs, each a line': [
        paragraph('第一段') + '<w:p/>' + paragraph('第', '三', '段'),
        '第一段\n\n第三段',
      ],
      'insertions, and no deletions': [paragraph('今', ins(run('天')), del('昨'), '到'), '今天到'],
      'what was moved, where it is now': [
        paragraph(
          '甲',
          `<w:moveFrom w:id="3">${run('乙')}</w:moveFrom>`,
          `<w:moveTo w:id="4">${run('丙')}</w:moveTo>`,
        ),
        '甲丙',
      ],
      'a paragraph whose mark is deleted with the next': [
        `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('上')}</w:p>${paragraph('下')}`,
        '上下',
      ],
      'a row as a line, a cell of several paragraphs as lines': [
        `<w:tbl><w:tr>${cell('乡镇')}${cell('面积')}</w:tr><w:tr>${cell('一', '二')}${cell('三')}</w:tr></w:tbl>${paragraph('完')}`,
        '乡镇\t面积\n一\n二\n三\n完',
      ],
      'notes behind the body, where something refers to them': [
        {
          body: paragraph('文', '<w:r><w:footnoteReference w:id="2"/></w:r>'),
          footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('——')}</w:footnote><w:footnote w:id="2">${paragraph('注')}</w:footnote><w:footnote w:id="3">${paragraph('无主')}</w:footnote>`,
        },
        '文\n注',
      ],
      'text boxes behind their paragraph, once': [
        `<w:p>${run('前')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph('框')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('框')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('后')}</w:p>`,
        '前后\n框',
      ],
      'breaks and tabs': [
        '<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t><w:noBreakHyphen/></w:r></w:p>',
        '一\n二\t三-',
      ],
      'links, and what fields show': [
        paragraph('见', field(' HYPERLINK "http://x" ', '网站'), field('PAGE', '3')),
        '见网站3',
      ],
      'no table of contents': [
        `<w:p>${field('TOC \\o', '一 1').replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>/, '')}</w:p>${paragraph('二 2')}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${paragraph('正文')}`,
        '正文',
      ],
      'the base of a phonetic guide': [
        paragraph(
          '见',
          `<w:r><w:ruby><w:rt>${run('yù')}</w:rt><w:rubyBase>${run('鹬')}</w:rubyBase></w:ruby></w:r>`,
          '鸟',
        ),
        '见鹬鸟',
      ],
      'no formulas': [paragraph('若', `<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`, '则'), '若则'],
      'what is escaped, and white space as Word does': [
        '<w:p><w:r><w:t> 甲&amp;&#x4E59; </w:t><w:t xml:space="preserve"> 丙\n丁</w:t></w:r></w:p>',
        '甲&乙 丙 丁',
      ],
    };
    for (const [name, [file, text]] of Object.entries(cases))
      it(name, () => assert.equal(textOf(typeof file === 'string' ? { body: file } : file), text));

    it('counts by paragraphs', () => {
      const draft = new WordDraft(
        wordFile({ body: `<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r></w:p>${paragraph('三')}` }),
      );
      assert.deepEqual(draft.placeOf(draft.text.indexOf('二')), { paragraph: 0, offset: 2 });
      assert.deepEqual(draft.placeOf(draft.text.indexOf('三')), { paragraph: 1, offset: 0 });
    });
  });

  describe('writes', () => {
    it('a deletion inside of a run, whose form both halves keep', () =>
      assert.equal(
        changed({ body: paragraph(run('党政(zhèng)同责', '<w:b/>')) }, '(zhèng)', ''),
        '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>党政</w:t></w:r><w:del w:id="1"><w:r><w:rPr><w:b/></w:rPr><w:delText>(zhèng)</w:delText></w:r></w:del><w:r><w:rPr><w:b/></w:rPr><w:t>同责</w:t></w:r></w:p>',
      ));
    it('a replacement in the form of what it replaces, the least of it', () =>
      assert.equal(
        changed({ body: paragraph('甲', run('坐阵指挥', '<w:i/>')) }, '坐阵', '坐镇'),
        '<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>坐</w:t></w:r><w:del w:id="1"><w:r><w:rPr><w:i/></w:rPr><w:delText>阵</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:rPr><w:i/></w:rPr><w:t>镇</w:t></w:r></w:ins><w:r><w:rPr><w:i/></w:rPr><w:t>指挥</w:t></w:r></w:p>',
      ));
    it('a whole line with the mark of its own paragraph', () =>
      assert.equal(
        changed({ body: paragraph('上') + paragraph('广告') + paragraph('下') }, '\n广告', ''),
        '<w:p><w:r><w:t>上</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>广告</w:delText></w:r></w:del></w:p><w:p><w:r><w:t>下</w:t></w:r></w:p>',
      ));
    it('a new paragraph with an inserted mark', () =>
      assert.equal(
        changed(
          { body: '<w:p><w:pPr><w:jc/></w:pPr><w:r><w:t>一。二。</w:t></w:r></w:p>' },
          '一。二',
          '一。\n二',
        ),
        '<w:p><w:pPr><w:jc/><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr><w:r><w:t>一。</w:t></w:r></w:p><w:p><w:pPr><w:jc/></w:pPr><w:r><w:t>二。</w:t></w:r></w:p>',
      ));
    it('inside of somebody else’s insertion, and is not theirs', () =>
      assert.equal(
        changed({ body: `<w:p><w:ins w:id="7" w:author="甲">${run('尤如')}</w:ins></w:p>` }, '尤', '犹'),
        '<w:p><w:ins w:id="7" w:author="甲"><w:del w:id="8"><w:r><w:delText>尤</w:delText></w:r></w:del></w:ins><w:ins w:id="9"><w:r><w:t>犹</w:t></w:r></w:ins><w:ins w:id="10" w:author="甲"><w:r><w:t>如</w:t></w:r></w:ins></w:p>',
      ));
    it('what is escaped as it stands', () =>
      assert.equal(
        changed({ body: '<w:p><w:r><w:t>R&amp;D(de)&lt;</w:t></w:r></w:p>' }, '(de)', ''),
        '<w:p><w:r><w:t>R&amp;D</w:t></w:r><w:del w:id="1"><w:r><w:delText>(de)</w:delText></w:r></w:del><w:r><w:t>&lt;</w:t></w:r></w:p>',
      ));
    it('keeps the sign of a note inside of what it deletes', () =>
      assert.match(
        changed(
          {
            body: '<w:p><w:r><w:t>一二</w:t><w:footnoteReference w:id="2"/><w:t>三四</w:t></w:r></w:p>',
            footnotes: `<w:footnote w:id="2">${paragraph('注')}</w:footnote>`,
          },
          '二三',
          '',
        ),
        /<w:r><w:footnoteReference w:id="2"\/><\/w:r>/,
      ));
    it('both forms of a text box', () => {
      const content = `<w:txbxContent>${paragraph('框(kuàng)')}</w:txbxContent>`;
      const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${content}</mc:Choice><mc:Fallback>${content}</mc:Fallback></mc:AlternateContent></w:r>${run('文')}</w:p>`;
      assert.equal(changed({ body }, '(kuàng)', '').match(/<w:delText>\(kuàng\)<\/w:delText>/g)?.length, 2);
    });

    it('cannot write what Word computes, nor over the edge of a cell', () => {
      const body = `<w:tbl><w:tr><w:tc>${paragraph('甲')}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr></w:tbl><w:p><w:fldSimple w:instr="PAGE">${run('12')}</w:fldSimple></w:p>`;
      const draft = new WordDraft(wordFile({ body }));
      const at = (old: string, text: string) => {
        const start = draft.text.indexOf(old);
        return draft.fit([{ range: { start, end: start + old.length }, text }]);
      };
      assert.deepEqual(at('12', '13'), []);
      assert.deepEqual(at('甲\t乙', '丙'), []);
      assert.deepEqual(at('甲', '\u0007'), []);
      // A deletion leaves the edge.
      assert.deepEqual(at('甲\t乙', ''), [
        { range: { start: 0, end: 1 }, text: '' },
        { range: { start: 2, end: 3 }, text: '' },
      ]);
    });

    it('comments around the words, in parts that were not there', () => {
      const draft = new WordDraft(wordFile({ body: paragraph('一二三') }));
      const remarks = [{ range: { start: 1, end: 2 }, text: '请核对 <二>' }];
      const { bytes } = draft.revised({ changes: [], remarks, date: DATE })!;
      assert.match(
        documentOf(bytes),
        /一<\/w:t><\/w:r><w:commentRangeStart w:id="1"\/><w:r><w:t xml:space="preserve">二<\/w:t><\/w:r><w:commentRangeEnd w:id="1"\/>.*<w:commentReference w:id="1"\/>/,
      );
      const files = unzipSync(bytes);
      assert.match(strFromU8(files['word/comments.xml']!), /w:author="稿检".*请核对 &lt;二&gt;/);
      assert.match(strFromU8(files['[Content_Types].xml']!), /\/word\/comments\.xml/);
      assert.match(strFromU8(files['word/_rels/document.xml.rels']!), /Target="comments\.xml"/);
      // Said once, it is not said again.
      assert.equal(new WordDraft(bytes).revised({ changes: [], remarks, date: DATE }), undefined);
    });

    it('nothing where there is nothing', () =>
      assert.equal(
        new WordDraft(wordFile({ body: paragraph('一') })).revised({ changes: [], remarks: [], date: DATE }),
        undefined,
      ));
  });

  describe('refuses', () => {
    const body = paragraph('正文');
    const CONTENT_TYPES = '[Content_Types].xml';
    const whole = wordFile({ body });
    const typed = (type: string): WordFile => ({
      body,
      files: {
        [CONTENT_TYPES]: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
      },
    });
    const ole = (name: string): Uint8Array =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(512),
        Buffer.from(name, 'utf16le'),
      ]);
    const patched = (find: string, by: string): Uint8Array => {
      const bytes = Buffer.from(whole);
      for (let at = bytes.indexOf(find); at !== -1; at = bytes.indexOf(find, at + 1))
        bytes.write(by, at, 'latin1');
      return bytes;
    };
    const doctype = (declared: string): WordFile => ({
      body,
      files: {
        'word/document.xml': `<!DOCTYPE w:document [${declared}]><w:document ${NAMESPACES}><w:body>${paragraph('&x;')}</w:body></w:document>`,
      },
    });
    const files: Readonly<Record<string, readonly [Uint8Array, string]>> = {
      'the Word of old': [ole('WordDocument'), 'oldWord'],
      'a file with a password': [ole('EncryptedPackage'), 'encrypted'],
      RTF: [Buffer.from('{\\rtf1 x}'), 'richText'],
      'what is no archive': [Buffer.from('正文'), 'notWord'],
      nothing: [new Uint8Array(), 'notWord'],
      'half a file': [whole.subarray(0, whole.length / 2), 'damaged'],
      'a file with macros': [
        wordFile(typed('application/vnd.ms-word.document.macroEnabled.main+xml')),
        'macro',
      ],
      'macros under another name': [wordFile({ body, files: { 'word/vbaProject.bin': 'x' } }), 'macro'],
      'a template': [
        wordFile(typed('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml')),
        'template',
      ],
      'a table of Excel': [
        wordFile(typed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml')),
        'notWord',
      ],
      'an archive of something else': [wordFile({ body, files: { [CONTENT_TYPES]: null } }), 'notWord'],
      'a document that is not there': [wordFile({ body, files: { 'word/document.xml': null } }), 'damaged'],
      'XML that is not whole': [wordFile({ body: '<w:p><w:r></w:p>' }), 'damaged'],
      'XML that is not UTF-8': [
        wordFile({ body, files: { 'word/document.xml': new Uint8Array([0x3c, 0xff, 0xfe]) } }),
        'damaged',
      ],
      'XML deeper than anything': [
        wordFile({ body: '<w:sdt>'.repeat(2000) + '</w:sdt>'.repeat(2000) }),
        'damaged',
      ],
      'entities of its own': [wordFile(doctype('<!ENTITY x "y">')), 'entities'],
      'entities from elsewhere': [wordFile(doctype('<!ENTITY x SYSTEM "file:///etc/passwd">')), 'entities'],
      'names that lead out': [
        patched('word/media/image1.png', '../../media/image1.png'.slice(0, 21)),
        'damaged',
      ],
      'a file twice': [wordFile({ body, files: { 'word/Document.xml': '<x/>' } }), 'damaged'],
      'a part larger than a draft': [wordFile({ body: ' '.repeat(170 << 20) }), 'unpacksTooLarge'],
      'a bomb': [wordFile({ body: ' '.repeat(20 << 20) }), 'unpacksTooLarge'],
    };
    for (const [name, [bytes, trouble]] of Object.entries(files))
      it(name, () => {
        const before = Buffer.from(bytes);
        assert.throws(
          () => new WordDraft(bytes),
          (error: unknown) => error instanceof WordError && error.trouble === trouble,
        );
        assert.ok(before.equals(bytes));
      });

    it('a size that is not the one declared, a content that is not the one summed up', () => {
      const at = Buffer.from(whole).lastIndexOf('word/document.xml') - 46;
      for (const offset of [16, 24]) {
        const bytes = Buffer.from(whole);
        bytes.writeUInt32LE(bytes.readUInt32LE(at + offset) - 1, at + offset);
        assert.throws(() => new WordDraft(bytes), WordError);
      }
    });

    const revise = (file: WordFile) =>
      new WordDraft(wordFile(file)).revised({
        changes: [{ range: { start: 0, end: 1 }, text: '' }],
        remarks: [],
        date: DATE,
      });
    it('to write where editing is restricted, or a signature would break', () => {
      const settings = (edit: string): string => `<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`;
      assert.throws(() => revise({ body, settings: settings('readOnly') }), { message: 'protected' });
      assert.ok(revise({ body, settings: settings('trackedChanges') }));
      assert.throws(() => revise({ body, files: { '_xmlsignatures/sig1.xml': '<x/>' } }), {
        message: 'signed',
      });
    });
  });

  it('places of the new text in the old one', () => {
    const changes = [
      { range: { start: 2, end: 4 }, text: '' },
      { range: { start: 6, end: 6 }, text: 'xy' },
    ];
    // 01[23]45{xy}67
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((offset) => placeBefore(offset, changes, false)),
      [0, 1, 4, 5, 6, 6, 6, 7],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((offset) => placeBefore(offset, changes, true)),
      [0, 1, 2, 5, 6, 6, 6, 7],
    );
  });
});
