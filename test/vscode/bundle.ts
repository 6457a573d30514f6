import path from 'node:path';
import { build } from 'esbuild';
import { root } from './hosts.ts';

const outfile = path.join(root, 'dist/test/vscode/suite.cjs');

/** Bundles the suite, mocha included, for the extension host; answers where it is. */
export async function bundleSuite(): Promise<string> {
  await build({
    entryPoints: [path.join(root, 'test/vscode/suite/index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    sourcemap: 'inline',
    // mocha's parallel mode, which is not used here, looks for files of its own.
    logOverride: { 'require-resolve-not-external': 'silent' },
    logLevel: 'warning',
    // mocha finds its own files by import.meta.url.
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
  });
  return outfile;
}
