// Bundles: client and language server for Node and for browsers, and the command line. tsc -b only checks types.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { clearDictionaries, dictionaries } from './server/scripts/dictionaries.mjs';
import { madeTables } from './server/scripts/madeTables.mjs';
import { thirdPartyNotices } from './server/scripts/notices.mjs';

const isProduction = process.argv.includes('--production');
const isWatch = process.argv.includes('--watch');
const only = process.argv.includes('--cli') ? 'server/src/cli' : process.env.GAOJIAN_BUNDLE;

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: isProduction,
  sourcemap: isProduction ? false : 'linked',
  sourcesContent: false,
  target: 'es2023',
  logLevel: 'warning',
  metafile: true,
  legalComments: 'none',
  // Chinese data stays readable, and half the size of its escapes.
  charset: 'utf8',
  // Its main file asks for its parts in a way that no bundler follows.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};
/** @type {import('esbuild').BuildOptions} */
const node = { ...shared, platform: 'node', target: 'node20' };
/** @type {import('esbuild').BuildOptions} */
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };
/** It holds next to no Chinese, and V8 reads what is all ASCII faster. @type {import('esbuild').BuildOptions} */
const client = { format: 'cjs', external: ['vscode'], charset: 'ascii' };
const tables = madeTables('dist/cli/tables');
const nodeDictionaries = [dictionaries('server/src/workspace/node/dictionary.ts')];

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...node,
    ...client,
    entryPoints: ['client/src/node/main.ts'],
    outfile: 'dist/client/node.cjs',
  },
  {
    ...browser,
    ...client,
    entryPoints: ['client/src/browser/main.ts'],
    outfile: 'dist/client/browser.cjs',
  },
  {
    ...browser,
    entryPoints: ['client/webview/report.ts', 'client/webview/report.css'],
    outdir: 'dist/client/webview',
    format: 'iife',
  },
  {
    ...node,
    entryPoints: ['server/src/lsp/node/main.ts'],
    outfile: 'dist/server/node.cjs',
    format: 'cjs',
    plugins: nodeDictionaries,
    define: { 'import.meta.dirname': '__dirname', DICTIONARIES: '"../dictionaries"' },
  },
  {
    ...browser,
    entryPoints: ['server/src/lsp/browser/main.ts'],
    outfile: 'dist/server/browser.js',
    format: 'iife',
    plugins: [dictionaries('server/src/lsp/browser/dictionary.ts')],
  },
  {
    ...node,
    entryPoints: ['server/src/cli/bin.ts'],
    // A small entry, and parts that are read when they are needed: --version compiles no rule, and lint no LSP.
    outdir: 'dist',
    entryNames: 'cli',
    chunkNames: 'cli/[name]-[hash]',
    splitting: true,
    format: 'esm',
    plugins: [tables.plugin],
    define: { MADE_TABLES: '"tables"' },
    // CommonJS dependencies call require for Node’s own modules.
    banner: {
      js: [
        '#!/usr/bin/env node',
        "import { createRequire as createRequireForBundle } from 'node:module';",
        'const require = createRequireForBundle(import.meta.url);',
      ].join('\n'),
    },
  },
].filter(({ entryPoints: [entry] }) => !only || entry.includes(only));

if (!only) clearDictionaries();
if (isWatch) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  const results = await Promise.all(bundles.map((options) => build(options)));
  clearParts(results.flatMap(({ metafile }) => Object.keys(metafile.outputs)));
  writeFileSync('dist/THIRD_PARTY_NOTICES.txt', thirdPartyNotices(results.map((result) => result.metafile)));
}

/**
 * Parts of the command line are named by their contents: those of earlier builds go, and the new ones never lack, for
 * tests run while another one builds.
 *
 * @param {readonly string[]} built
 */
function clearParts(built) {
  const parts = new Set(built.filter((file) => file.startsWith('dist/cli/')));
  if (parts.size === 0) return;
  for (const { name } of readdirSync('dist/cli', { withFileTypes: true }).filter((entry) => entry.isFile()))
    if (!parts.has(`dist/cli/${name}`)) rmSync(`dist/cli/${name}`);
  tables.clear();
}

// The page of the extension in the shops. Pictures have to come from the web: without a repository there is no place for them.
const { repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const page = readFileSync('README.md', 'utf8').replace(
  /<!-- repository only -->[\s\S]*?<!-- \/repository only -->\n+/g,
  '',
);
mkdirSync('dist', { recursive: true });
writeFileSync('dist/README.md', repository ? page : page.replace(/^!\[.*\]\(.*\)\n+/gm, ''));
