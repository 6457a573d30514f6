import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { root } from '../vscode/hosts.ts';
import { run } from '../vscode/machine.ts';
import { strayAndMissing } from './contents.ts';
import { problemsOf } from './listing.ts';
import { startRegistry } from './openVsx.ts';
import { unpack } from './vsix.ts';

/** The package that `vsce package` has made, as the Marketplace and Open VSX look at it; nothing leaves the machine. */
export async function tryShops(vsix: string): Promise<void> {
  const files = unpack(readFileSync(vsix));
  assert.deepEqual(strayAndMissing(Object.keys(files)), { stray: [], missing: [] });
  assert.deepEqual(problemsOf(files), []);
  await using registry = await startRegistry();
  const options = ['--registryUrl', registry.url, '--pat', 'dry-run'];
  const said = await run('npx', ['ovsx', 'publish', vsix, ...options], { cwd: root });
  assert.match(said, /Published gaojian\.gaojian v/);
}
