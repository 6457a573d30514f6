import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { CLI } from '../support/build.ts';
import type { TemporaryFolder } from '../support/temporaryFolder.ts';

/** Puts `gaojian` into a folder; answers the PATH on which programs find it. */
export async function putOnPath(folder: TemporaryFolder): Promise<string> {
  await folder.write({ 'bin/gaojian': `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n` });
  await chmod(folder.pathOf('bin/gaojian'), 0o755);
  return `${folder.pathOf('bin')}${path.delimiter}${process.env['PATH']}`;
}
