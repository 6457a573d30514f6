import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from '../support/build.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';
import { findProgram, prepareMachine, run } from '../vscode/machine.ts';
import { putOnPath } from './onPath.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const DRAFT = '江川省党政(dǎngzhèng)代表团赴青山市考察，\n双方就深化合作发展(fāzhǎn)交换了意见。\n';

interface Seen {
  readonly diagnostics: readonly { message: string; line: number; type: string }[];
  readonly offered: readonly string[];
  readonly left: readonly unknown[];
}

/** Of its own from Emacs 29 on, a package of Debian's before. */
function hasEglot(): boolean {
  const emacs = findProgram('emacs');
  try {
    if (emacs)
      execFileSync(emacs, ['--batch', '-f', 'package-initialize', '-l', 'eglot'], { stdio: 'ignore' });
    return emacs !== undefined;
  } catch {
    return false;
  }
}

/** A client that is not ours: set up by the words of docs/editors.md, driven without a screen. */
describe('Emacs', () => {
  before(() =>
    prepareMachine(
      [
        { what: 'Emacs', package: 'emacs-nox', isThere: () => findProgram('emacs') !== undefined },
        { what: 'eglot', package: 'elpa-eglot', isThere: hasEglot },
      ],
      'tests in Emacs',
    ),
  );
  before(build);
  const makeFolder = useTemporaryFolders();

  it('shows the diagnostics and applies a code action', async () => {
    const page = await readFile(here('../../docs/editors.md'), 'utf8');
    const init = /## Emacs.*?```elisp\n(.*?)```/s.exec(page)![1]!;
    const folder = await makeFolder({ 'init.el': init, 'draft.txt': DRAFT });
    const output = await run(
      'emacs',
      ['--batch', '-f', 'package-initialize', '-l', folder.pathOf('init.el'), '-l', here('drive.el')],
      {
        cwd: folder.path,
        env: {
          ...process.env,
          PATH: await putOnPath(folder),
          // Nothing of this machine's own set-up.
          HOME: folder.path,
          LANG: 'C.UTF-8',
          DRAFT: folder.pathOf('draft.txt'),
          RESULT: folder.pathOf('result.json'),
        },
      },
    );
    const result = await folder.read('result.json').catch(() => assert.fail(output));
    const { diagnostics, offered, left } = JSON.parse(result.toString()) as Seen;
    assert.deepEqual(
      diagnostics.map(({ line, type }) => [line, type]),
      [
        [0, 'eglot-error'],
        [1, 'eglot-error'],
      ],
    );
    assert.match(diagnostics[0]!.message, /“党政”后残留注音/);
    assert.match(offered[0]!, /^删去注音/);
    assert.equal(left.length, 1);
    assert.equal((await folder.read('draft.txt')).toString(), DRAFT.replace('(dǎngzhèng)', ''));
  });
});
