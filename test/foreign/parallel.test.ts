import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { build } from '../support/build.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';
import { findProgram, prepareMachine, run } from '../vscode/machine.ts';
import { putOnPath } from './onPath.ts';

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
    });
    const PATH = await putOnPath(folder);
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
