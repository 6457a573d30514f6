import assert from 'node:assert/strict';
import { chmod, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, CLI } from '../support/build.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';
import { findProgram, prepareMachine, run } from '../vscode/machine.ts';

/** The command of docs/ci.md as it stands; on several hosts: npm run test:hosts. */
describe('GNU parallel', () => {
  before(() =>
    prepareMachine(
      [{ what: 'GNU parallel', package: 'parallel', isThere: () => findProgram('parallel') !== undefined }],
      'tests with GNU parallel',
    ),
  );
  before(build);
  const makeFolder = useTemporaryFolders();

  it('gives gaojian pipe its blocks, and the answers keep their order', async () => {
    const page = await readFile(new URL('../../docs/ci.md', import.meta.url), 'utf8');
    const command = /### GNU parallel\n\n```sh\n(.*?)```/s.exec(page)![1]!;
    const ids = Array.from({ length: 250 }, (_, id) => id);
    const folder = await makeFolder({
      'drafts.ndjson': ids.map((id) => `${JSON.stringify({ id, text: '国(guó)' })}\n`).join(''),
      'bin/gaojian': `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`,
    });
    await chmod(folder.pathOf('bin/gaojian'), 0o755);
    const PATH = `${folder.pathOf('bin')}${path.delimiter}${process.env['PATH']}`;
    await run('bash', ['-euc', command], {
      cwd: folder.path,
      env: { ...process.env, HOME: folder.path, PATH },
    });
    const answers = (await folder.read('findings.ndjson')).toString().trim().split('\n');
    assert.deepEqual(
      answers.map((answer) => (JSON.parse(answer) as { id: number }).id),
      ids,
    );
  });
});
