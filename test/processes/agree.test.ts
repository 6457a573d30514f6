import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { build, CLI } from '../support/build.ts';
import { useLanguageClients, type LanguageClient } from '../support/languageClient.ts';
import { languageOf } from '../../server/src/protocol.ts';
import type { FileResult, Message } from '../../server/src/cli/run/results.ts';
import { useTemporaryFolders, type TemporaryFolder } from '../support/temporaryFolder.ts';

const TEXT = `首页 > 新闻 > 正文
江川省党政(dǎngzhèng)代表团赴青山市考察
青山市委书记李川、青山市市长李川出席，增长５%,国际會議。
企业 and 群众
锟斤拷 ${'共有 12 人。'.repeat(2)}
相关阅读：
`;
const DRAFTS = [
  'a.txt',
  '稿 件.md',
  'b.html',
  '名册/d.txt',
  '社论/e.txt',
  '社论/深/f.md',
  '另案/g.txt',
  '另案/不查.txt',
  '归档/h.txt',
  'git不管/i.txt',
  '坏/j.txt',
] as const;
const TREE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(DRAFTS.map((name) => [name, TEXT])),
  'gaojian.config.yaml':
    'extends: strict\nhomeRegion: 江西省\nignore: [归档/**]\noverrides: [{ files: [社论/**], rules: { pinyin-gloss: info } }]\nspam: [扫码下载]\n',
  '名册/gaojian.config.json': '{"extends": "scraped", "roster": "../名册.yaml"}',
  '名册.yaml': 'people:\n  - name: 李川\n    posts: [{ post: 青山市委书记 }]\n',
  '另案/.gaojianrc': 'rules: { mixed-script: off }\ndictionary: [dǎngzhèng]\n',
  '另案/.gaojianignore': '不查.txt\n',
  '坏/package.json': '{"gaojian": {"variant": "繁"}}',
  '.gaojian/ignored.json': JSON.stringify({
    version: 1,
    ignored: [
      { rule: 'foreign-word', text: 'and', before: '企业', after: '群众' },
      { rule: 'mixed-script', draft: '社论/e.txt' },
    ],
  }),
  '.gitignore': 'git不管/\n',
};

/** What editors and tools both know of a finding. */
type Seen = readonly [ruleId: unknown, level: string, message: string, from: string, to: string];

/** The same findings, whoever is asked. */
describe('editor, command line and pipe agree', () => {
  before(build);
  const makeFolder = useTemporaryFolders();
  const newClient = useLanguageClients();

  const run = (cwd: string, argv: readonly string[], input = ''): string =>
    spawnSync(process.execPath, [CLI, ...argv], { cwd, input, encoding: 'utf8' }).stdout;

  const seenByTools = (messages: readonly Message[]): Seen[] =>
    messages.map(({ ruleId, severity, message, line, column, endLine, endColumn }) => [
      ruleId,
      ['info', 'warning', 'error'][severity]!,
      message,
      `${line}:${column}`,
      `${endLine}:${endColumn}`,
    ]);

  function seenByLint(folder: TemporaryFolder, ...argv: string[]): Record<string, Seen[]> {
    const results = JSON.parse(run(folder.path, ['lint', '--format', 'json', ...argv])) as FileResult[];
    return Object.fromEntries(
      results.map(({ filePath, messages }) => [filePath, seenByTools(messages)] as const),
    );
  }

  async function seenByEditor(
    folder: TemporaryFolder,
    names: readonly string[],
  ): Promise<Record<string, Seen[]>> {
    const client = await newClient({ folders: [folder.uri], onlyGlosses: false });
    for (const name of names) await client.open(folder.uriOf(name), TREE[name]!, languageOf(name));
    return seenBy(client, folder, names);
  }

  /** What an editor shows that has the drafts open. */
  async function seenBy(
    client: LanguageClient,
    folder: TemporaryFolder,
    names: readonly string[],
  ): Promise<Record<string, Seen[]>> {
    const seen: Record<string, Seen[]> = {};
    for (const name of names) {
      const uri = folder.uriOf(name);
      seen[folder.pathOf(name)] = (await client.diagnostics(uri)).map(
        ({ code, severity, message, range: { start, end } }) => [
          code,
          ['', 'error', 'warning', 'info'][severity!]!,
          message as string,
          `${start.line + 1}:${start.character + 1}`,
          `${end.line + 1}:${end.character + 1}`,
        ],
      );
    }
    return seen;
  }

  const sorted = <T>(record: Record<string, T>): [string, T][] =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

  it('on a tree with nested configs, ignores and a roster', async function () {
    this.timeout(240_000);
    const folder = await makeFolder(TREE);
    const one = seenByLint(folder, '--jobs', '1', '.');
    const checked = DRAFTS.filter((name) => !/^归档|不查|^git/.test(name));
    assert.deepEqual(Object.keys(one).sort(), checked.map((name) => folder.pathOf(name)).sort());
    assert.ok(Object.values(one).every((findings) => findings.length > 3));
    assert.deepEqual(seenByLint(folder, '--jobs', '2', '.'), one);
    assert.deepEqual(seenByLint(folder, '--server', '--jobs', '1', '.'), one);
    assert.deepEqual(seenByLint(folder, '--server', '--jobs', '2', '.'), one);
    assert.deepEqual(seenByLint(folder, '--cache-location', '.gaojian/cache', '.'), one);
    assert.deepEqual(seenByLint(folder, '--cache-location', '.gaojian/cache', '--jobs', '2', '.'), one);
    assert.deepEqual(sorted(await seenByEditor(folder, checked)), sorted(one));
    const rulesIn = (name: string): unknown[] => one[folder.pathOf(name)]!.map(([rule]) => rule);
    assert.ok(checked.every((name) => !rulesIn(name).includes('foreign-word')));
    assert.ok(
      rulesIn('社论/深/f.md').includes('mixed-script') && !rulesIn('社论/e.txt').includes('mixed-script'),
    );
    // Each config has its say.
    const levels = (name: string, rule: string): string[] => [
      ...new Set(one[folder.pathOf(name)]!.filter(([id]) => id === rule).map(([, level]) => level)),
    ];
    assert.deepEqual(levels('a.txt', 'pinyin-gloss'), ['error']);
    assert.deepEqual(levels('社论/深/f.md', 'pinyin-gloss'), ['info']);
    assert.deepEqual(levels('另案/g.txt', 'mixed-script'), []);
    assert.deepEqual(levels('名册/d.txt', 'title-roster'), ['error']);
  });

  it('on what a config leaves out, and on what git leaves out when it is named', async () => {
    const folder = await makeFolder(TREE);
    const left = ['归档/h.txt', '另案/不查.txt'];
    assert.deepEqual(seenByLint(folder, ...left), {});
    for (const findings of Object.values(await seenByEditor(folder, left))) assert.deepEqual(findings, []);
    const named = seenByLint(folder, 'git不管/i.txt');
    assert.equal(Object.keys(named).length, 1);
    assert.deepEqual(await seenByEditor(folder, ['git不管/i.txt']), named);
  });

  it('pipe, where the drafts lie', async function () {
    this.timeout(240_000);
    const folder = await makeFolder(TREE);
    for (const name of DRAFTS.filter((draft) => /^(?:a|名册\/d|另案\/g|坏\/j)\.txt$/.test(draft))) {
      const cwd = folder.pathOf(name).replace(/\/[^/]*$/, '');
      const row = `${JSON.stringify({ id: 1, text: TREE[name] })}\n`;
      const { findings } = JSON.parse(run(cwd, ['pipe'], row)) as { findings: Message[] };
      const expected = seenByLint(folder, name)[folder.pathOf(name)];
      assert.ok(expected!.length > 3);
      assert.deepEqual(seenByTools(findings), expected, name);
    }
  });

  describe('on every example and every draft of the scenarios', () => {
    const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
    const SCENARIOS = fileURLToPath(new URL('../scenarios/drafts/', import.meta.url));
    const isDraft = (name: string): boolean => languageOf(name) !== 'plaintext' || name.endsWith('.txt');
    const files = Object.fromEntries(
      [EXAMPLES, SCENARIOS].flatMap((folder) =>
        readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const),
      ),
    );
    const drafts = Object.keys(files).filter(isDraft);

    it('command line and editor, with what the drafts say against each other', async function () {
      this.timeout(240_000);
      const folder = await makeFolder(files);
      const one = seenByLint(folder, '--jobs', '1', '.');
      assert.deepEqual(Object.keys(one).sort(), drafts.map((name) => folder.pathOf(name)).sort());
      assert.ok(drafts.length >= 10);
      const elsewhere = Object.values(one)
        .flat()
        .filter(([id, level]) => id === 'title-conflict' && level === 'info');
      assert.ok(elsewhere.length >= 2, 'some drafts contradict others');
      assert.deepEqual(seenByLint(folder, '--jobs', '2', '.'), one);
      for (const jobs of ['1', '2']) {
        assert.deepEqual(seenByLint(folder, '--server', '--jobs', jobs, '.'), one);
        assert.deepEqual(seenByLint(folder, '--cache-location', '.gaojian/cache', '--jobs', jobs, '.'), one);
      }

      const client = await newClient({ folders: [folder.uri], onlyGlosses: false });
      for (const name of drafts) await client.open(folder.uriOf(name), files[name]!, languageOf(name));
      const end = Date.now() + 30_000;
      // The editor knows what a draft says once it has looked at it, and looks again where that matters.
      for (let seen = {}; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
        seen = await seenBy(client, folder, drafts);
        if (isDeepStrictEqual(sorted(seen), sorted(one))) break;
        if (Date.now() > end) assert.deepEqual(sorted(seen), sorted(one));
      }
    });

    it('command line and pipe', async () => {
      const folder = await makeFolder(files);
      // What comes through a pipe has no name, and is plain text.
      const plain = drafts.filter((name) => name.endsWith('.txt'));
      const rows = plain.map((id) => `${JSON.stringify({ id, text: files[id] })}\n`).join('');
      for (const line of run(folder.path, ['pipe'], rows).trim().split('\n')) {
        const { id, findings } = JSON.parse(line) as { id: string; findings: Message[] };
        assert.deepEqual(seenByTools(findings), seenByLint(folder, id)[folder.pathOf(id)], id);
      }
    });
  });
});
