// Bundles: client and language server for Node and for browsers, and the command line. tsc -b only checks types.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { clearDictionaries, dictionaries } from './server/scripts/dictionaries.mjs';
import { commandLine } from './server/scripts/commandLine.mjs';
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
  commandLine(node),
].filter(({ entryPoints: [entry] }) => !only || entry.includes(only));

if (!only) clearDictionaries();
if (isWatch) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  const results = await Promise.all(bundles.map((options) => build(options)));
  writeFileSync('dist/THIRD_PARTY_NOTICES.txt', thirdPartyNotices(results.map((result) => result.metafile)));
}

// The page of the extension in the shops. Pictures have to come from the web: without a repository there is no place for them.
const { repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const page = readFileSync('README.md', 'utf8').replace(
  /<!-- repository only -->[\s\S]*?<!-- \/repository only -->\n+/g,
  '',
);
mkdirSync('dist', { recursive: true });
writeFileSync('dist/README.md', repository ? page : page.replace(/^!\[.*\]\(.*\)\n+/gm, ''));
