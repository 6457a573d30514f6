import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** Bundles a module of the project, by its path from here, for a process that runs on plain Node.js. */
export const bundle = (entry, outfile, options = {}) =>
  build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    outfile: fileURLToPath(new URL(outfile, import.meta.url)),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    // Where a package has both, the ES modules are what a bundler can follow.
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    ...options,
  });
