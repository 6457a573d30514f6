import assert from 'node:assert/strict';
import { Requests, type CheckParams, type CheckResult } from '../../server/src/protocol.ts';
import { useLanguageClients, type LanguageClient } from '../support/languageClient.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const check = (client: LanguageClient, params: CheckParams): Promise<CheckResult> =>
  client.connection.sendRequest(Requests.check, params);

const inline = (text: string, languageId = 'plaintext', uri = 'untitled:draft') => ({
  uri,
  languageId,
  text,
});

const SEVERITIES = { error: 1, warning: 2, info: 3 };

/** What these mark is left over, and no part of the article. */
const FADED = new Set(['pinyin-gloss', 'pinyin-line', 'spam-line']);

describe('gaojian/check', () => {
  const connect = useLanguageClients();
  const makeFolder = useTemporaryFolders();

  it('tells everything of a draft in one answer', async () => {
    const client = await connect();
    const range = { start: 6, end: 17 };
    assert.deepEqual(await check(client, { document: inline('𠮷😀党政(dǎngzhèng)'), fix: 'safe' }), {
      ignored: false,
      findings: [
        {
          ruleId: 'pinyin-gloss',
          messageId: 'gloss',
          message: '“党政”后残留注音 (dǎngzhèng)，应删去',
          severity: 'error',
          range,
          data: { base: '党政', gloss: '(dǎngzhèng)' },
          fix: { title: '删去注音 (dǎngzhèng)', safety: 'safe', edits: [{ range, text: '' }] },
          suggestions: [],
          related: [],
          position: { start: { line: 0, character: 6 }, end: { line: 0, character: 17 } },
        },
      ],
      failures: [],
      configProblems: [],
      fixed: { text: '𠮷😀党政', converged: true, changes: [{ range, text: '' }], findings: [] },
    });
  });

  it('fixes only when asked to', async () => {
    const client = await connect();
    assert.equal((await check(client, { document: inline('党政(dǎngzhèng)') })).fixed, undefined);
  });

  it('leaves what is for review, and takes it with all', async () => {
    const client = await connect();
    const document = inline('楹(fā)，党政(dǎngzhèng)');
    const after = async (fix: 'safe' | 'all') => {
      const { fixed } = await check(client, { document, fix });
      return [fixed!.text, fixed!.findings.map((finding) => finding.messageId)];
    };
    assert.deepEqual(await after('safe'), ['楹(fā)，党政', ['mismatch']]);
    assert.deepEqual(await after('all'), ['楹，党政', []]);
  });

  it('says when the draft is left out, and leaves it', async () => {
    const folder = await makeFolder({ '.gaojianignore': 'a.txt\n' });
    const client = await connect();
    const document = inline('党政(dǎngzhèng)', 'plaintext', folder.uriOf('a.txt'));
    assert.deepEqual(await check(client, { document, fix: 'safe' }), {
      ignored: true,
      findings: [],
      failures: [],
      configProblems: [],
    });
  });

  it('tells problems of the config with their place', async () => {
    const folder = await makeFolder({ 'gaojian.config.yaml': 'extends: strict\nrule: 1\n' });
    const client = await connect();
    const { configProblems } = await check(client, {
      document: inline('', 'plaintext', folder.uriOf('a.txt')),
    });
    assert.deepEqual(
      configProblems.map(({ uri, range }) => ({ uri, range })),
      [
        {
          uri: folder.uriOf('gaojian.config.yaml'),
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
        },
      ],
    );
  });

  describe('finds what pull diagnostics find', () => {
    const drafts: [name: string, text: string, languageId?: string][] = [
      ['CRLF, lone CR and emoji', '𠮷(jí)党政(dǎngzhèng)\r\n😀国(guó)\r发(fā)展\n楹(fā)'],
      ['Markdown', '# 党政(dǎngzhèng)\n\n`国(guó)` 发(fā)[展(zhǎn)](a.md)\n', 'markdown'],
      ['HTML', '<p title="国(guó)">发(fā)展&nbsp;党政(dǎngzhèng)</p>', 'html'],
      ['BOM', '\ufeff党政(dǎngzhèng)'],
      ['suppressed lines', '党政(dǎngzhèng)<!-- gaojian-disable-line -->\n国(guó)'],
      ['nothing', ''],
    ];
    for (const [name, text, languageId] of drafts) {
      it(name, async () => {
        const client = await connect();
        await client.open('untitled:draft', text, languageId);
        const { findings } = await check(client, { document: inline(text, languageId) });
        assert.deepEqual(
          findings.map(({ position, severity, ruleId, message, fix }) => ({
            range: position,
            severity: SEVERITIES[severity],
            code: ruleId,
            source: '稿检',
            message,
            data: { isCertain: fix?.safety === 'safe' },
            ...(FADED.has(ruleId) && { tags: [1] }),
          })),
          await client.diagnostics('untitled:draft'),
        );
      });
    }
  });
});
