import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { gaojian, main, ONLY_GLOSSES } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

interface PipeRun {
  readonly exitCode: number;
  readonly records: unknown[];
  readonly stderr: string;
}

describe('gaojian pipe', () => {
  const makeFolder = useTemporaryFolders();

  async function pipe(
    stdin: string | Uint8Array,
    argv: readonly string[] = [],
    files: Record<string, string> = {},
  ): Promise<PipeRun> {
    const { path: cwd } = await makeFolder(files);
    const { exitCode, stdout, stderr } = await gaojian(['pipe', ...ONLY_GLOSSES, ...argv], { cwd, stdin });
    assert.match(stdout, /^(?:.*\n)*$/, 'every record is a line');
    const records = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown);
    return { exitCode, records, stderr: stderr.replaceAll(cwd, '…') };
  }

  /** Ids of the records, each with its number of findings or its error. */
  const summary = ({ records }: PipeRun) =>
    (records as { id: unknown; findings?: unknown[]; error?: string }[]).map(({ id, findings, error }) => [
      id,
      error ?? findings?.length,
    ]);

  const rows = (...values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

  it('answers a line for a line, a finding as in JSON', async () =>
    assert.deepEqual(await pipe(rows({ id: 7, text: '𠮷党政(dǎngzhèng)' })), {
      exitCode: 0,
      records: [
        {
          id: 7,
          findings: [
            {
              ruleId: 'pinyin-gloss',
              messageId: 'gloss',
              severity: 2,
              message: '“党政”后残留注音 (dǎngzhèng)，应删去',
              line: 1,
              column: 5,
              endLine: 1,
              endColumn: 16,
              range: [4, 15],
              data: { base: '党政', gloss: '(dǎngzhèng)' },
              fix: { range: [4, 15], text: '', safety: 'safe' },
            },
          ],
        },
      ],
      stderr: '',
    }));

  it('keeps the order, and any kind of id', async () =>
    assert.deepEqual(
      summary(
        await pipe(
          rows(
            { id: 'b', text: '国(guó)' },
            { id: 1, text: '' },
            { text: '青山' },
            { id: { n: [1] }, text: '青山' },
          ),
        ),
      ),
      [
        ['b', 1],
        [1, 0],
        [null, 0],
        [{ n: [1] }, 0],
      ],
    ));

  it('fixes when asked to', async () => {
    const input = rows({ id: 1, text: '党政(dǎngzhèng)、楹(fā)' });
    const fixed = async (...argv: string[]) =>
      ((await pipe(input, argv)).records as { fixed?: string }[]).map((record) => record.fixed);
    assert.deepEqual(
      [await fixed(), await fixed('--fix'), await fixed('--fix=all')],
      [[undefined], ['党政、楹(fā)'], ['党政、楹']],
    );
  });

  it('answers a bad line with an error and goes on', async () => {
    const run = await pipe(
      `{"id": 1, "text": "国(guó)"}\n{broken\n{"id": 3}\n{"id": 4, "text": 5}\n[]\nnull\n{"id": 7, "text": "国(guó)"}\n`,
    );
    const answers = summary(run).map(([id, answer]) => [
      id,
      typeof answer === 'string' ? answer.replace(/（Expected property.*）/, '（…）') : answer,
    ]);
    assert.deepEqual(
      [run.exitCode, run.stderr, answers],
      [
        2,
        '',
        [
          [1, 1],
          [null, '不是 UTF-8 的 JSON（…）'],
          [3, '应为 {"id","text"}'],
          [4, '应为 {"id","text"}'],
          [null, '应为 {"id","text"}'],
          [null, '应为 {"id","text"}'],
          [7, 1],
        ],
      ],
    );
  });

  it('answers a line that is not UTF-8 with an error and goes on', async () => {
    const run = await pipe(
      Buffer.concat([
        Buffer.from('{"id": 1, "text": "'),
        Buffer.from([0xc7, 0xe0]),
        Buffer.from('"}\n{"id": 2, "text": "青山"}\n'),
      ]),
    );
    assert.deepEqual([run.exitCode, summary(run).map(([id]) => id)], [2, [null, 2]]);
    assert.match(String(summary(run)[0]![1]), /^不是 UTF-8 的 JSON（.*not valid for encoding utf-8）$/);
  });

  it('cuts lines at line feeds only', async () => {
    const text = '青山\u2028江川\u2029东湖\u0085国(guó)';
    assert.deepEqual(summary(await pipe(rows({ id: 1, text }))), [[1, 1]]);
  });

  it('takes CRLF, blank lines, a BOM and a last line without an end', async () =>
    assert.deepEqual(
      summary(await pipe('\ufeff{"id": 1, "text": "国(guó)"}\r\n\r\n \t\n{"id": 2, "text": "青山"}')),
      [
        [1, 1],
        [2, 0],
      ],
    ));

  it('of nothing answers nothing', async () =>
    assert.deepEqual(await pipe(''), { exitCode: 0, records: [], stderr: '' }));

  it('takes lone surrogates as they come', async () => {
    const run = await pipe('{"id": 1, "text": "\\ud842国(guó)"}\n', ['--fix']);
    assert.deepEqual(
      (run.records as { fixed: string }[]).map((record) => record.fixed),
      ['\ud842国'],
    );
  });

  it('goes by the config, and tells its problems once', async () => {
    const input = rows({ id: 1, text: '国(guó)' }, { id: 2, text: '国(guó)' });
    assert.deepEqual(summary(await pipe(input, [], { '.gaojianrc': 'rules: { pinyin-gloss: off }' })), [
      [1, 0],
      [2, 0],
    ]);
    const { exitCode, stderr } = await pipe(input, [], { '.gaojianrc': 'variant: 繁' });
    assert.deepEqual(
      [exitCode, stderr],
      [2, '.gaojianrc:1:10：“variant”的值 "繁" 不对，应为 auto、hans、hant-tw、hant-hk\n'],
    );
  });

  it('--no-config and --rule', async () => {
    const input = rows({ id: 1, text: '国(guó)' });
    const files = { '.gaojianrc': 'rules: { pinyin-gloss: off }' };
    assert.deepEqual(summary(await pipe(input, ['--no-config'], files)), [[1, 1]]);
    assert.deepEqual(summary(await pipe(input, ['--rule', 'pinyin-gloss=info'], files)), [[1, 1]]);
  });

  it('takes many lines', async () => {
    const input = Array.from({ length: 400 }, (_, id) => ({ id, text: id % 2 ? '国(guó)' : '青山' }));
    const run = await pipe(rows(...input));
    assert.deepEqual(
      summary(run),
      input.map(({ id }) => [id, id % 2]),
    );
  });

  it('answers thousands of bad lines one by one', async () => {
    const bad = ['{', '{"id": 2}', '7', '"text"', '\u0000', '{"text": "青山", "id": '];
    const lines = Array.from({ length: 6000 }, (_, i) => bad[i % bad.length]!);
    const run = await pipe(`${lines.join('\n')}\n{"id": "last", "text": "国(guó)"}\n`);
    const answers = summary(run);
    assert.deepEqual([run.exitCode, run.stderr, answers.length, answers.at(-1)], [2, '', 6001, ['last', 1]]);
    assert.ok(answers.slice(0, -1).every(([, answer]) => typeof answer === 'string'));
  });

  it('refuses a draft of more than 16 MiB, and goes on', async () => {
    const run = await pipe(rows({ id: 'dump', text: '稿'.repeat(6e6) }, { id: 2, text: '党政(dǎngzhèng)' }));
    assert.deepEqual(summary(run), [
      ['dump', 'dump：超过 16 MiB，不像稿件，没有检查；请拆开'],
      [2, 1],
    ]);
    assert.equal(run.exitCode, 2);
  });

  it('takes a line of 5 MB, refuses one of more than 64 MiB, and goes on', async () => {
    const long = JSON.stringify({ id: 'long', text: `青山市党政。${' '.repeat(4_800_000)}` });
    assert.ok(Buffer.byteLength(long) > 4.8e6);
    const tooLong = Buffer.alloc(64 * 1024 * 1024 + 1, ' ');
    const last = '\n{"id": "last", "text": "国(guó)"}\n';
    const input = [Buffer.from(`${long}\n`), tooLong, Buffer.from(last)];
    const run = await pipe(Buffer.concat(input));
    assert.deepEqual(
      [run.exitCode, summary(run)],
      [
        2,
        [
          ['long', 0],
          [null, '一行超过 64 MiB'],
          ['last', 1],
        ],
      ],
    );
  });

  it('reads no further while nobody takes its answers', async () => {
    const folder = await makeFolder();
    let read = 0;
    const drafts = function* (): Generator<Buffer> {
      for (; read < 10_000; read++) yield Buffer.from(rows({ id: read, text: '国(guó)'.repeat(100) }));
    };
    let taken = 0;
    let proceed: (() => void) | undefined;
    const stalled = new Promise<void>((resolve) => {
      const stdout = new Writable({
        highWaterMark: 1024,
        write(_chunk, _encoding, done) {
          taken++;
          // The first answer is on its way for ever.
          proceed = done;
          resolve();
        },
      });
      const { path: cwd } = folder;
      const stdin = Readable.from(drafts(), { objectMode: true, highWaterMark: 1 });
      const argv = ['pipe', ...ONLY_GLOSSES];
      void main({ argv, cwd, stdin, stdout, stderr: new Writable(), env: {} });
    });
    await stalled;
    // Time for it to go wrong.
    for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate);
    assert.equal(taken, 1);
    assert.ok(read < 10, `${read} lines were read`);
    proceed!();
  });
});
