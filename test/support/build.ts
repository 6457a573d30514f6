import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const CLI = `${root}dist/cli.js`;
export const SERVER = `${root}dist/server/node.cjs`;

let built: Promise<unknown> | undefined;

/** Bundles server and command line into dist/, once in a run. */
export async function build(): Promise<void> {
  built ??= promisify(execFile)(process.execPath, ['esbuild.mjs'], {
    cwd: root,
    env: { ...process.env, GAOJIAN_BUNDLE: 'server/src' },
  });
  await built;
}
