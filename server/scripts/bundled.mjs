// node server/scripts/bundled.mjs PROGRAM.ts [arguments …]: runs a program of this repository as one file, which starts in a
// quarter of the time that a loader needs to ask for each of 500 modules (3.4 s of CPU → 0.8, 2026-11-29).
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scratch = path.join(root, 'test-output/bundled');

/**
 * A module goes on to find the files that lie beside its source.
 *
 * @param {(file: string, source: string) => string} changed
 * @returns {import('esbuild').Plugin}
 */
const ownPlace = (changed) => ({
  name: 'own place',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:ts|mjs)$/ }, ({ path: file }) => ({
      contents: changed(file, readFileSync(file, 'utf8'))
        .replace(/import\.meta\.url/g, JSON.stringify(pathToFileURL(file).href))
        .replace(/import\.meta\.dirname/g, JSON.stringify(path.dirname(file))),
      loader: file.endsWith('.ts') ? 'ts' : 'js',
    }));
  },
});

/**
 * Bundles programs, each into one file and what they share into others.
 *
 * @param {readonly string[]} programs relative to the repository
 * @param {(file: string, source: string) => string} changed the source of a module as it is to be, by its absolute path
 * @returns their files in the same order; they are gone when this process ends
 */
export async function bundled(programs, changed = (_, source) => source) {
  mkdirSync(scratch, { recursive: true });
  const outdir = mkdtempSync(path.join(scratch, 'run-'));
  process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
  await build({
    absWorkingDir: root,
    entryPoints: [...programs],
    outdir,
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [ownPlace(changed)],
  });
  return programs.map((program) => path.join(outdir, program.replace(/\.ts$/, '.mjs')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , program = '', ...args] = process.argv;
  const [file = ''] = await bundled([path.relative(root, path.resolve(program))]);
  process.argv = [process.argv[0], program, ...args];
  await import(pathToFileURL(file).href);
}
