import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parseDocument } from 'htmlparser2';
import type { Log } from 'sarif';
import { FORMATS } from '../../server/src/cli/formatters/formats.ts';
import { lint } from '../support/cli.ts';
import { fakeReport } from '../support/fakeRun.ts';
import { assertSnapshot } from '../support/snapshot.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const DRAFTS = {
  'a.txt': '青山市党政(dǎngzhèng)代表团赴江川省考察。\n\n影响力楹(fā)布<b>&\n',
  '网稿 2.md': '# 党政(dǎngzhèng)\n',
  'clean.txt': '青山市',
};

const FAKE_DRAFTS = {
  'a.txt': '青山市有错字，代表团赴江川省考察。\n\n影响力疑<b>&布\n',
  '网稿 2.md': '# 𠮷错字\n',
  'clean.txt': '青山市',
};

describe('--format', () => {
  const makeFolder = useTemporaryFolders();
  const report = async (format: string, drafts: Record<string, string> = DRAFTS): Promise<string> => {
    const { path: cwd } = await makeFolder(drafts);
    const { stdout, stderr } = await lint(['--format', format, ...Object.keys(drafts)], { cwd });
    assert.equal(stderr, '');
    return stdout.replaceAll(cwd, '…');
  };

  for (const format of FORMATS) {
    it(`${format} is as it was`, () => {
      assertSnapshot(`cli/format-${format}.txt`, pretty(fakeReport(format, FAKE_DRAFTS, 'zh-CN')));
    });
  }

  it('every JSON format is JSON, with findings and without', async () => {
    for (const format of ['json', 'sarif', 'rdjson', 'codeclimate']) {
      JSON.parse(await report(format));
      JSON.parse(await report(format, { 'clean.txt': '青山市' }));
    }
  });

  it('every XML format is well-formed, whatever the draft holds', async () => {
    for (const format of ['junit', 'checkstyle']) {
      const xml = await report(format, { 'a&"<.txt': '国\u0007(guó)<]]>&', 'clean.txt': '青山市' });
      const document = parseDocument(xml, { xmlMode: true, decodeEntities: true });
      assert.equal(document.children.filter(({ type }) => type === 'tag').length, 1);
      assert.ok(!xml.includes('\u0007'));
    }
  });

  it('a run without drafts gives an empty report, not nothing', async () => {
    const { path: cwd } = await makeFolder({});
    for (const format of FORMATS) {
      const { stdout } = await lint(['--format', format, 'none.txt'], { cwd });
      if (format === 'junit') assert.match(stdout, /<\/testsuites>/);
      if (format === 'checkstyle') assert.match(stdout, /<\/checkstyle>/);
      if (format === 'sarif') assert.deepEqual((JSON.parse(stdout) as Log).runs[0]!.results, []);
    }
  });

  it('sarif keeps to its schema', async () => {
    const require = createRequire(import.meta.url);
    const entry = require.resolve('@microsoft/sarif-multitool-ts');
    const file = path.join(path.dirname(entry), '../assets/sarif-2.1.0.schema.json');
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const schema = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    // Ajv does not have the draft-07 page under the address that it gives.
    delete schema['$schema'];
    const validate = ajv.compile(schema);
    assert.ok(validate(JSON.parse(await report('sarif'))), JSON.stringify(validate.errors, undefined, 2));
    assert.ok(!validate({ version: '2.1.0', runs: [{ tool: {} }] }));
  });

  it('fingerprints stay when lines move, and differ between like findings', async () => {
    const fingerprints = async (text: string): Promise<(string | undefined)[]> => {
      const log = JSON.parse(await report('sarif', { 'a.txt': text })) as Log;
      return log.runs[0]!.results!.map(({ partialFingerprints }) => partialFingerprints?.['gaojian/v1']);
    };
    const before = await fingerprints('国(guó)国(guó)国(guó)\n\n青山市党政(dǎngzhèng)代表团');
    const after = await fingerprints('新的一行。\n国(guó)国(guó)国(guó)\n\n\n青山市党政(dǎngzhèng)代表团');
    assert.equal(new Set(before).size, 4);
    assert.equal(after.at(-1), before.at(-1));
  });

  it('html runs nothing that a draft or a file name brings', async () => {
    const page = await report('html', {
      '<img src=x onerror=alert(1)>.txt': '国(guó)<script>alert(2)</script>',
    });
    assert.ok(!page.includes('<img'));
    assert.equal(page.match(/<script/g)!.length, 1);
    assert.match(page, /&lt;script&gt;alert\(2\)/);
  });

  it('rdjson counts in bytes of UTF-8', async () => {
    interface Diagnostics {
      diagnostics: { location: { range: { start: { line: number; column: number } } } }[];
    }
    const { diagnostics } = JSON.parse(await report('rdjson', { 'a.txt': '\n𠮷国(guó)' })) as Diagnostics;
    assert.deepEqual(diagnostics[0]!.location.range.start, { line: 2, column: 8 });
  });
});

/** JSON in a form in which a change is easy to read. */
function pretty(text: string): string {
  try {
    return `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`;
  } catch {
    return text;
  }
}
