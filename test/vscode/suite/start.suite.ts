import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extensions } from 'vscode';
import { closeEverything, gaojian, openFixture, openUntitled } from './editor.ts';

/** Command lines of what the extension host has started (Linux). */
function startedProcesses(): string[] {
  const tasks = '/proc/self/task';
  if (!existsSync(tasks)) return [];
  const children = readdirSync(tasks).flatMap((task) =>
    readFileSync(`${tasks}/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return children.flatMap((pid) => {
    try {
      return [readFileSync(`/proc/${pid}/cmdline`, 'utf8')];
    } catch {
      return []; // It has ended meanwhile.
    }
  });
}

const servers = (): string[] => startedProcesses().filter((line) => /dist\/server\/node\.cjs/.test(line));

/** Has to be the first suite: the others open drafts. */
describe('start', () => {
  afterEach(closeEverything);

  it('the extension is the one under test, and its server starts with the first draft', async () => {
    const { extensionPath } = extensions.getExtension('gaojian.gaojian')!;
    assert.ok(extensionPath.startsWith(process.env['GAOJIAN_EXPECTED_FOLDER']!), extensionPath);
    const { client } = await gaojian();
    // VS Code itself keeps plain text documents, which activate the extension but are no drafts.
    await openUntitled('{ "rules": {} }', 'json');
    assert.ok(client.needsStart(), 'no server before a draft is open');
    assert.deepEqual(servers(), []);
    await openFixture('fix-all.txt');
    await client.start();
    assert.ok(client.isRunning());
    if (existsSync('/proc/self/task')) assert.equal(servers().length, 1);
  });
});
