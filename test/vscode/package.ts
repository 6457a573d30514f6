import { statSync } from 'node:fs';
import path from 'node:path';
import { root, workFolder } from './hosts.ts';
import { run } from './machine.ts';

/** The contract's limit. */
const LARGEST_PACKAGE = 3_000_000;

/**
 * Packs the extension as users get it; its production build is what runs from the sources use too.
 *
 * @returns the file
 */
export async function packExtension(): Promise<string> {
  const vsix = path.join(workFolder, 'gaojian.vsix');
  await run('npx', ['vsce', 'package', '--no-dependencies', '--out', vsix], { cwd: root });
  const { size } = statSync(vsix);
  if (size > LARGEST_PACKAGE) throw new Error(`the package has grown to ${size} bytes`);
  return vsix;
}
