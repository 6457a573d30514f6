import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from '../support/build.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';
import { findProgram, prepareMachine, run } from '../vscode/machine.ts';
import { putOnPath } from './onPath.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const DRAFT = '江川省党政(dǎngzhèng)代表团赴青山市考察，\n双方就深化合作发展(fāzhǎn)交换了意见。\n';

interface Seen {
  readonly diagnostics: readonly { code: string; message: string; line: number; severity: number }[];
  readonly offered: readonly string[];
  readonly left: readonly unknown[];
}

/** A client that is not ours, and that does not pull: set up by the words of docs/editors.md, driven without a screen. */
describe('Neovim', () => {
  before(() =>
    prepareMachine(
      [{ what: 'Neovim', package: 'neovim', isThere: () => findProgram('nvim') !== undefined }],
      'tests in Neovim',
    ),
  );
  before(build);
  const makeFolder = useTemporaryFolders();

  it('shows the diagnostics and applies a code action', async () => {
    const page = await readFile(here('../../docs/editors.md'), 'utf8');
    const init = /## Neovim（0\.7 .*?```lua\n(.*?)```/s.exec(page)![1]!;
    const folder = await makeFolder({ 'init.lua': init, 'draft.txt': DRAFT });
    const output = await run(
      'nvim',
      ['--headless', '-u', folder.pathOf('init.lua'), '-c', `luafile ${here('drive.lua')}`, '-c', 'qall!'],
      {
        cwd: folder.path,
        env: {
          ...process.env,
          PATH: await putOnPath(folder),
          // Nothing of this machine's own set-up, and no log outside.
          XDG_CONFIG_HOME: folder.path,
          XDG_STATE_HOME: folder.path,
          XDG_CACHE_HOME: folder.path,
          XDG_DATA_HOME: folder.path,
          DRAFT: folder.pathOf('draft.txt'),
          RESULT: folder.pathOf('result.json'),
        },
      },
    );
    const result = await folder.read('result.json').catch(() => assert.fail(output));
    const { diagnostics, offered, left } = JSON.parse(result.toString()) as Seen;
    assert.deepEqual(
      diagnostics.map(({ code, line, severity }) => [code, line, severity]),
      [
        ['pinyin-gloss', 0, 1],
        ['pinyin-gloss', 1, 1],
      ],
    );
    assert.match(diagnostics[0]!.message, /“党政”后残留注音/);
    assert.ok(offered.length > 0);
    assert.equal(left.length, 1);
    assert.equal((await folder.read('draft.txt')).toString(), DRAFT.replace('(dǎngzhèng)', ''));
  });
});
