import assert from 'node:assert/strict';
import { FORMATTERS } from '../../server/src/cli/formatters/index.ts';
import { gaojian, lint, ONLY_GLOSSES, type Run } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

// Colours, a window title, a C1 control sequence, a bidi override, a bell, a carriage return that hides what was before.
const HOSTILE = '\u001b[31m\u001b]0;标题\u0007\u009b2J\u202e\r';
const GLOSS = `${HOSTILE}国(guó)${HOSTILE}`;
const NAME = '\u001b[2J\u009b\u202e稿.txt';

// eslint-disable-next-line no-control-regex -- these are what must not come through
const UNPRINTABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** What --color itself writes. */
// eslint-disable-next-line no-control-regex -- a colour begins with an escape
const OWN_COLOURS = /\u001b\[\d{1,2}m/g;

function assertHarmless({ stdout, stderr }: Run): void {
  assert.doesNotMatch(stdout, UNPRINTABLE);
  assert.doesNotMatch(stderr, UNPRINTABLE);
}

describe('a terminal is not reached by', () => {
  const makeFolder = useTemporaryFolders();

  it('control characters of a draft', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': GLOSS });
    const run = await lint(['--no-color', 'a.txt'], { cwd, isTTY: true });
    assertHarmless(run);
    assert.match(run.stdout, /国⟦\(guó\)⟧/);
  });

  it('control characters of a file name', async () => {
    const { path: cwd } = await makeFolder({ [NAME]: '国(guó)', [`2${NAME}`]: '', [`3${NAME}`]: '\0' });
    for (const argv of [['.'], ['--fix-dry-run', '.'], [NAME], ['none\u001b[2J.txt'], ['\u009b*']])
      assertHarmless(await lint(['--no-color', ...argv], { cwd, isTTY: true }));
  });

  for (const format of Object.keys(FORMATTERS)) {
    it(`control characters of drafts and file names as ${format}`, async () => {
      const { path: cwd } = await makeFolder({ [NAME]: GLOSS, 'b.txt': `首页\n${GLOSS}` });
      for (const argv of [['.'], ['--fix-dry-run', '.'], ['--locale', 'en', '--color', NAME]]) {
        const run = await lint(['--format', format, ...argv], { cwd });
        assert.ok(run.stdout.includes('guó'));
        assertHarmless({ ...run, stdout: run.stdout.replace(OWN_COLOURS, '') });
      }
    });
  }

  it('control characters of a diff', async () => {
    const { path: cwd } = await makeFolder({ [NAME]: GLOSS });
    assertHarmless(await lint(['--diff', NAME], { cwd, isTTY: true }));
  });

  it('control characters of a draft as JSON, and the JSON is the same', async () => {
    const { path: cwd } = await makeFolder({ 'a.txt': GLOSS });
    const run = await lint(['--format', 'json', '--fix-dry-run', 'a.txt'], { cwd });
    assertHarmless(run);
    const [{ output }] = JSON.parse(run.stdout) as [{ output: string }];
    assert.equal(output, GLOSS.replace('(guó)', ''));
  });

  it('control characters of an outline', async () => {
    const { path: cwd } = await makeFolder({ [NAME]: `${HOSTILE}江川省委书记李川${HOSTILE}` });
    for (const format of ['tree', 'json', 'markdown'])
      assertHarmless(await gaojian(['outline', '--format', format, NAME], { cwd, isTTY: true }));
  });

  it('control characters of a pipe', async () => {
    const { path: cwd } = await makeFolder();
    const stdin = `${JSON.stringify({ id: '\u009b\u202e', text: GLOSS })}\n{"id": "\u009b", "text": 1}\n`;
    assertHarmless(await gaojian(['pipe', '--fix', ...ONLY_GLOSSES], { cwd, stdin, isTTY: true }));
  });

  it('control characters of arguments and configs', async () => {
    const { path: cwd } = await makeFolder({
      'a.txt': '',
      'b.yaml': 'variant: "\\e[31m\\x9b"\n"\\e[2J": 1\n',
    });
    for (const argv of [
      ['--\u001b[31m'],
      ['--rule', '\u001b[31m=off'],
      ['--config', 'b.yaml', 'a.txt'],
      ['--config', NAME, 'a.txt'],
      ['--output', 'none/\u001b[31m', 'a.txt'],
    ])
      assertHarmless(await lint(['--no-color', ...argv], { cwd, isTTY: true }));
  });

  it('but a diff for a file or a pipe is as it is', async () => {
    const folder = await makeFolder({ 'a.txt': `\u001b国(guó)\n` });
    const { stdout } = await lint(['--diff', 'a.txt'], { cwd: folder.path });
    assert.ok(stdout.includes('\n-\u001b国(guó)\n+\u001b国\n'));
    await lint(['--diff', '--output', 'out.diff', 'a.txt'], { cwd: folder.path, isTTY: true });
    assert.equal((await folder.read('out.diff')).toString(), stdout);
  });
});
