import assert from 'node:assert/strict';
import type { Diagnostic, Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { PUSHING, useLanguageClients } from '../support/languageClient.ts';

const URI = 'untitled:draft';

const at = (line: number, character: number): Position => ({ line, character });

/** The diagnostic of a gloss behind its characters. */
const gloss = (start: Position, base: string, text: string): Diagnostic => ({
  range: { start, end: { line: start.line, character: start.character + text.length } },
  severity: 1,
  code: 'pinyin-gloss',
  source: '稿检',
  message: `“${base}”后残留注音 ${text}，应删去`,
  data: { isCertain: true },
  tags: [1],
});

describe('pull diagnostics', () => {
  const connect = useLanguageClients();

  it('tell range, severity, rule and source', async () => {
    const client = await connect();
    await client.open(URI, '𠮷😀党政(dǎngzhèng)\r\n代表团(dàibiǎotuán)');
    assert.deepEqual(await client.pull(URI), {
      kind: 'full',
      resultId: '1',
      items: [gloss(at(0, 6), '党政', '(dǎngzhèng)'), gloss(at(1, 3), '代表团', '(dàibiǎotuán)')],
    });
  });

  it('link to the page of the rule', async () => {
    const client = await connect({ options: { rulePages: 'https://example.cn/rules' } });
    await client.open(URI, '党政(dǎngzhèng)');
    assert.deepEqual(await client.diagnostics(URI), [
      {
        ...gloss(at(0, 2), '党政', '(dǎngzhèng)'),
        codeDescription: { href: 'https://example.cn/rules/pinyin-gloss.md' },
      },
    ]);
  });

  it('speak English when asked to', async () => {
    const client = await connect({ options: { locale: 'en' } });
    await client.open(URI, '党政(dǎngzhèng)');
    assert.deepEqual(
      (await client.diagnostics(URI)).map((diagnostic) => diagnostic.message),
      ['Leftover pinyin gloss (dǎngzhèng) after “党政”: delete it'],
    );
  });

  it('error, warning and info are LSP’s', async () => {
    const client = await connect();
    await client.open(URI, '党政(dǎngzhèng)，鹬蚌(yùbàng)，楹(fā)');
    assert.deepEqual(
      (await client.diagnostics(URI)).map((diagnostic) => diagnostic.severity),
      [1, 3, 2],
    );
  });

  it('of a sound draft are none', async () => {
    const client = await connect();
    await client.open(URI, '青山市党政代表团到访。');
    assert.deepEqual(await client.diagnostics(URI), []);
  });

  it('read Markdown as Markdown', async () => {
    const client = await connect();
    await client.open(URI, '`党政(dǎngzhèng)`', 'markdown');
    assert.deepEqual(await client.diagnostics(URI), []);
  });

  it('of a draft that has not changed are not sent again', async () => {
    const client = await connect();
    await client.open(URI, '党政(dǎngzhèng)');
    const { resultId } = await client.pull(URI);
    assert.deepEqual(await client.pull(URI, resultId), { kind: 'unchanged', resultId });
  });

  it('of a draft that has changed are', async () => {
    const client = await connect();
    await client.open(URI, '党政(dǎngzhèng)');
    const { resultId } = await client.pull(URI);
    await client.change(URI, 2, { text: '党政' });
    assert.deepEqual(await client.pull(URI, resultId), { kind: 'full', resultId: '2', items: [] });
  });

  it('of a draft that was closed and opened again with another text are', async () => {
    const client = await connect();
    await client.open(URI, '党政(dǎngzhèng)');
    const { resultId } = await client.pull(URI);
    await client.close(URI);
    await client.open(URI, '党政');
    assert.deepEqual(await client.pull(URI, resultId), { kind: 'full', resultId: '2', items: [] });
  });

  it('of a draft that is not open are none', async () => {
    const client = await connect();
    assert.deepEqual(await client.pull(URI), { kind: 'full', items: [] });
  });
});

describe('a long draft', () => {
  const connect = useLanguageClients();
  const long = Array.from(
    { length: 4000 },
    (_, i) => `青山市第${i + 1}次全体会议听取了各部门的工作汇报，研究部署了下一步的工作。`,
  ).join('\n');
  const glossOf = ({ range }: Diagnostic): Position => range.start;

  it('keeps no other draft waiting', async () => {
    const client = await connect();
    await client.open(URI, long);
    await client.open('untitled:short', '党政(dǎngzhèng)');
    const answered: string[] = [];
    await Promise.all(
      [URI, 'untitled:short'].map(async (uri) => {
        await client.pull(uri);
        answered.push(uri);
      }),
    );
    assert.deepEqual(answered, ['untitled:short', URI]);
  });

  it('is told as it is after what was typed meanwhile', async () => {
    const client = await connect();
    await client.open(URI, long);
    const first = client.diagnostics(URI);
    await client.change(URI, 2, { range: { start: at(0, 0), end: at(0, 0) }, text: '党政(dǎngzhèng)' });
    assert.deepEqual((await first).map(glossOf), [at(0, 2)]);
    assert.deepEqual((await client.diagnostics(URI)).map(glossOf), [at(0, 2)]);
  });

  it('is read once for all who ask meanwhile', async () => {
    const client = await connect();
    await client.open(URI, long);
    const answers = await Promise.all([client.pull(URI), client.pull(URI), client.pull(URI)]);
    assert.deepEqual(
      answers.map(({ resultId }) => resultId),
      ['1', '1', '1'],
    );
  });
});

describe('a dump of more than 16 MiB', () => {
  const connect = useLanguageClients();
  const dump = '党政(dǎngzhèng)\n'.repeat(900_000);
  const refusal = {
    range: { start: at(0, 0), end: at(0, 0) },
    severity: 1,
    source: '稿检',
    message: '超过 16 MiB，不像稿件，没有检查；请拆开',
  };

  it('is said not to have been checked', async () => {
    const client = await connect();
    await client.open(URI, dump);
    assert.deepEqual(await client.diagnostics(URI), [refusal]);
  });

  it('is said so to clients that are sent diagnostics', async () => {
    const client = await connect({ capabilities: PUSHING });
    await client.open(URI, dump);
    assert.deepEqual((await client.published(URI)).diagnostics, [refusal]);
  });

  it('is a draft once the rest is cut', async () => {
    const client = await connect();
    await client.open(URI, dump);
    await client.change(URI, 2, { text: '党政(dǎngzhèng)' });
    assert.deepEqual(await client.diagnostics(URI), [gloss(at(0, 2), '党政', '(dǎngzhèng)')]);
  });
});

describe('push diagnostics', () => {
  const connect = useLanguageClients();

  it('come after opening, with the version', async () => {
    const client = await connect({ capabilities: PUSHING });
    await client.open(URI, '党政(dǎngzhèng)', 'plaintext', 7);
    assert.deepEqual(await client.published(URI), {
      uri: URI,
      version: 7,
      diagnostics: [gloss(at(0, 2), '党政', '(dǎngzhèng)')],
    });
  });

  it('come once for changes that follow each other closely', async () => {
    const client = await connect({ capabilities: PUSHING });
    await client.open(URI, '党政(dǎngzhèng)');
    await client.change(URI, 2, { text: '党政' });
    await client.change(URI, 3, { text: '代表团(dàibiǎotuán)' });
    assert.deepEqual(await client.published(URI), {
      uri: URI,
      version: 3,
      diagnostics: [gloss(at(0, 3), '代表团', '(dàibiǎotuán)')],
    });
  });

  it('come for each draft, whichever was changed last', async () => {
    const client = await connect({ capabilities: PUSHING });
    await client.open(URI, '党政(dǎngzhèng)');
    await client.open('untitled:other', '青山');
    assert.deepEqual(
      [
        (await client.published(URI)).diagnostics.length,
        (await client.published('untitled:other')).diagnostics.length,
      ],
      [1, 0],
    );
  });

  it('are cleared when the draft is closed, and do not come after that', async () => {
    const client = await connect({ capabilities: PUSHING });
    await client.open(URI, '党政(dǎngzhèng)');
    await client.close(URI);
    assert.deepEqual(await client.published(URI), { uri: URI, diagnostics: [] });
    await client.open('untitled:other', '青山');
    await client.published('untitled:other');
    assert.deepEqual(client.waiting, []);
  });
});

describe('incremental edits give what a fresh draft gives', () => {
  const connect = useLanguageClients();
  const edit = (start: Position, end: Position, text: string): TextDocumentContentChangeEvent => ({
    range: { start, end },
    text,
  });
  const START = '𠮷😀党政\r\n青山\r江川\n';
  const edits: Record<string, { changes: TextDocumentContentChangeEvent[]; expected: string }> = {
    'behind an emoji': {
      changes: [edit(at(0, 4), at(0, 4), '发(fā)')],
      expected: '𠮷😀发(fā)党政\r\n青山\r江川\n',
    },
    'an emoji away': { changes: [edit(at(0, 2), at(0, 4), '')], expected: '𠮷党政\r\n青山\r江川\n' },
    'at a CRLF': {
      changes: [edit(at(0, 6), at(0, 6), '(dǎngzhèng)')],
      expected: '𠮷😀党政(dǎngzhèng)\r\n青山\r江川\n',
    },
    'over a CRLF': {
      changes: [edit(at(0, 6), at(1, 0), '(dǎngzhèng)')],
      expected: '𠮷😀党政(dǎngzhèng)青山\r江川\n',
    },
    'over a lone CR': {
      changes: [edit(at(1, 2), at(2, 0), '(qīngshān)')],
      expected: '𠮷😀党政\r\n青山(qīngshān)江川\n',
    },
    'several in one notification': {
      changes: [
        edit(at(2, 2), at(2, 2), '(jiāngchuān)'),
        edit(at(0, 0), at(0, 0), '国(guó)\r\n'),
        edit(at(1, 6), at(1, 6), '(dǎngzhèng)'),
      ],
      expected: '国(guó)\r\n𠮷😀党政(dǎngzhèng)\r\n青山\r江川(jiāngchuān)\n',
    },
    'an edit and the whole text': {
      changes: [edit(at(0, 0), at(3, 0), ''), { text: '国(guó)' }],
      expected: '国(guó)',
    },
  };
  for (const [name, { changes, expected }] of Object.entries(edits)) {
    it(name, async () => {
      const client = await connect();
      await client.open(URI, START);
      await client.diagnostics(URI);
      await client.change(URI, 2, ...changes);
      await client.open('untitled:fresh', expected);
      const diagnostics = await client.diagnostics(URI);
      assert.deepEqual(diagnostics, await client.diagnostics('untitled:fresh'));
      assert.equal(diagnostics.length > 0, /\(/.test(expected));
    });
  }
});
