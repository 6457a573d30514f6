import assert from 'node:assert/strict';
import { gaojian } from '../support/cli.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const DRAFT = '青山市党政(dǎngzhèng)代表团,到江川考察。\n';

describe('--changes', () => {
  const makeFolder = useTemporaryFolders();

  it('lists what --fix has changed, in the form that its name asks for', async () => {
    const folder = await makeFolder({ 'a.txt': DRAFT });
    const { exitCode } = await gaojian(['--fix', '--changes', 'c.csv', 'a.txt'], { cwd: folder.path });
    assert.equal(exitCode, 0);
    const rows = String(await folder.read('c.csv'))
      .trim()
      .split('\r\n');
    assert.equal(rows.length, 3);
    assert.match(rows[1]!, /^a\.txt,1,\(dǎngzhèng\),,残留注音,有把握,稿检,\d{4}-/);
    assert.match(rows[2]!, /^a\.txt,1,",",，,全角半角,有把握,稿检,\d{4}-/);
  });

  it('without a fix is refused', async () => {
    const folder = await makeFolder({ 'a.txt': DRAFT });
    const { exitCode, stderr } = await gaojian(['--changes', 'c.md', 'a.txt'], { cwd: folder.path });
    assert.equal(exitCode, 2);
    assert.match(stderr, /--fix/);
  });

  it('never takes the place of a draft', async () => {
    const folder = await makeFolder({ 'a.md': DRAFT });
    const { exitCode } = await gaojian(['--fix', '--changes', 'a.md', 'a.md'], { cwd: folder.path });
    assert.equal(exitCode, 2);
    assert.equal(String(await folder.read('a.md')), DRAFT);
  });
});
