import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extensions } from 'vscode';
import { closeEverything, gaojian, openFixture, openUntitled, until } from './editor.ts';

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

  it('the extension sleeps until it is needed, and its server until a draft is open', async () => {
    assert.equal(extensions.getExtension('gaojian.gaojian')!.isActive, false);
    const { client } = await gaojian();
    await openUntitled('{ "rules": {} }', 'json');
    assert.equal(client.needsStop(), false);
    assert.deepEqual(servers(), []);
    await openFixture('fix-all.txt');
    await until(client.onDidChangeState, 'the server runs', () => client.isRunning() || undefined);
    if (existsSync('/proc/self/task')) assert.equal(servers().length, 1);
  });
});
