// The command line: a small entry, the program as one script that V8 need not decode, what V8 made of it (its code cache),
// and the tables. The entry answers --version alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { laterPackages } from './laterPackages.mjs';
import { madeTables } from './madeTables.mjs';

const ENTRY = 'dist/cli.js';
const FOLDER = 'dist/cli';
/** Of package.json the command line knows its version, and the rest is read for nothing. @type {import('esbuild').Plugin} */
const ONLY_VERSION = {
  name: 'only the version',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path: file }) => {
      if (path.resolve(file) !== path.resolve('package.json')) return undefined;
      const { version } = JSON.parse(readFileSync(file, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
const LOADER = 'server/src/cli/start/compiledProgram.ts';

/**
 * @param {import('esbuild').BuildOptions} options of every bundle for Node
 * @returns {import('esbuild').BuildOptions}
 */
export function commandLine(options) {
  const tables = madeTables(path.join(FOLDER, 'tables'));
  const packages = laterPackages(options, tables.plugin, path.join(FOLDER, 'packages'));
  return {
    ...options,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: path.join(FOLDER, 'program.js'),
    format: 'cjs',
    write: false,
    sourcemap: false,
    // The whole file is a function: see compiledProgram.ts.
    banner: { js: '(function (require, module, __dirname) {' },
    footer: { js: '})' },
    plugins: [
      ONLY_VERSION,
      tables.plugin,
      packages.plugin,
      {
        name: 'entry',
        setup({ onEnd }) {
          onEnd(async ({ outputFiles, metafile }) => {
            if (!outputFiles?.[0]) return;
            Object.assign(metafile.inputs, packages.inputs);
            const program = writeProgram(outputFiles[0].text);
            await buildEntry(options, program, await writeCodeCache(options, program));
            clear([program, codeCacheOf(program)]);
            tables.clear();
            packages.clear();
          });
        },
      },
    ],
    define: { 'import.meta.dirname': '__dirname', MADE_TABLES: '"tables"' },
  };
}

/** @param {string} text @returns {string} the name of the file, which is new for a new text: tests run while another one builds */
function writeProgram(text) {
  const bytes = Buffer.from(text, 'utf16le');
  const name = `program-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.utf16`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, name), bytes);
  return name;
}

const codeCacheOf = (program) => program.replace(/\.\w+$/, '.codecache');

/** @param {import('esbuild').BuildOptions} options @param {string} program @param {string} digest of its code cache */
async function buildEntry(options, program, digest) {
  await build({
    ...options,
    entryPoints: ['server/src/cli/bin.ts'],
    outfile: ENTRY,
    format: 'cjs',
    charset: 'ascii',
    sourcemap: false,
    banner: { js: '#!/usr/bin/env node' },
    plugins: [
      ONLY_VERSION,
      {
        name: 'loader',
        setup({ onResolve }) {
          onResolve({ filter: /\/start\/program\.ts$/ }, () => ({ path: path.resolve(LOADER) }));
        },
      },
    ],
    define: {
      'import.meta.dirname': '__dirname',
      PROGRAM: JSON.stringify(`cli/${program}`),
      CODE_CACHE_DIGEST: JSON.stringify(digest),
    },
  });
  // Package.json above says that files are ES modules, which take Node.js longer to load.
  writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
}

/**
 * In a process of its own: V8 gives away what it has compiled so far.
 *
 * @param {import('esbuild').BuildOptions} options
 * @param {string} program
 * @returns {Promise<string>} its digest
 */
async function writeCodeCache(options, program) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['server/scripts/codeCache.ts'],
    format: 'cjs',
    write: false,
    sourcemap: false,
    metafile: false,
    plugins: [ONLY_VERSION],
    define: { 'import.meta.dirname': '__dirname', PROGRAM: '""', CODE_CACHE_DIGEST: '""' },
  });
  const file = path.join(FOLDER, codeCacheOf(program));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['-', path.resolve(FOLDER, program), `${file}.new`],
    {
      input: outputFiles[0].text,
      // No flag of whoever builds is among those that the cache is good for.
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  if (status !== 0) throw new Error(`no code cache: ${stderr}`);
  renameSync(`${file}.new`, file);
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** @param {readonly string[]} current */
function clear(current) {
  for (const entry of readdirSync(FOLDER, { withFileTypes: true }))
    if (entry.isFile() && !current.includes(entry.name)) rmSync(path.join(FOLDER, entry.name));
}
