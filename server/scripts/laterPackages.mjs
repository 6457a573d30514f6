// Packages that few runs need, each a file beside the program: a run that reads no config, no HTML and no Word file does not
// load what reads them. In the sources they are imported like any other.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const PACKAGES = [
  '@lezer/markdown',
  'cli-progress',
  'diff',
  'fast-xml-builder',
  'fflate',
  'htmlparser2',
  'iconv-lite',
  'jsonc-parser',
  're2js',
  'sax',
  'yaml',
];
/** Of these it is the default that is imported. */
const BY_DEFAULT = ['fast-xml-builder', 'iconv-lite', 'sax'];

/**
 * @param {import('esbuild').BuildOptions} options of every bundle for Node
 * @param {import('esbuild').Plugin} tables
 * @param {string} folder where they go
 */
export function laterPackages(options, tables, folder) {
  /** @type {Map<string, { file: string, keys: readonly string[] }>} */
  const written = new Map();
  /** @type {import('esbuild').Metafile['inputs']} */
  const inputs = {};

  /** @param {string} name */
  async function write(name) {
    const contents = BY_DEFAULT.includes(name)
      ? `export { default } from '${name}';`
      : `export * from '${name}';`;
    const { outputFiles, metafile } = await build({
      ...options,
      stdin: { contents, resolveDir: process.cwd() },
      format: 'cjs',
      write: false,
      sourcemap: false,
      metafile: true,
      plugins: [tables],
      define: { 'import.meta.dirname': '__dirname', MADE_TABLES: '"../tables"' },
    });
    Object.assign(inputs, metafile.inputs);
    const hash = createHash('sha256').update(outputFiles[0].text).digest('hex').slice(0, 8);
    const file = `${name.replaceAll(/\W+/g, '-').replace(/^-/, '')}-${hash}.cjs`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, file), outputFiles[0].contents);
    const keys = Object.keys(createRequire(import.meta.url)(path.resolve(folder, file)));
    written.set(name, { file, keys });
  }

  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'later packages',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^[\w@]/ }, ({ path: name, namespace }) =>
        PACKAGES.includes(name)
          ? { path: name, namespace: namespace === 'later' ? 'getters' : 'later' }
          : undefined,
      );
      onResolve({ filter: /^\.\/packages\// }, ({ path: name }) => ({ path: name, external: true }));
      onLoad({ filter: /./, namespace: 'later' }, async ({ path: name }) => {
        if (!written.has(name)) await write(name);
        const exported = written.get(name).keys.map((key) => `later_${key} as ${key}`);
        return { resolveDir: process.cwd(), contents: `export { ${exported.join(', ')} } from '${name}';` };
      });
      // A module of the CommonJS kind may have getters, and nothing is read before a value is asked for.
      onLoad({ filter: /./, namespace: 'getters' }, ({ path: name }) => ({
        resolveDir: process.cwd(),
        contents: `
          let kept;
          const read = () => (kept ??= require('./packages/${written.get(name).file}'));
          for (const key of ${JSON.stringify(written.get(name).keys)})
            Object.defineProperty(exports, 'later_' + key, { enumerable: true, get: () => read()[key] });`,
      }));
    },
  };

  /** Files of earlier builds go when the new ones are there. */
  const clear = () => {
    const current = new Set([...written.values()].map(({ file }) => file));
    for (const name of readdirSync(folder)) if (!current.has(name)) rmSync(path.join(folder, name));
  };
  return { plugin, clear, inputs };
}
