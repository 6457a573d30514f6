// Large tables are files beside the bundles, read when they are first asked for: no bundle has to be compiled with
// them, and client, server and worker share one copy. In the sources they are modules like any other.
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** Tables of OpenCC, and those that npm run gen makes. */
export const TABLES =
  /opencc-js[\\/]dist[\\/]esm-lib[\\/]dict[\\/]\w+\.js$|service[\\/]data[\\/]generated[\\/]\w+\.ts$/;
/** Bytes from which on a table is a file of its own. */
export const LARGE = 16_000;
/** Read while the modules load, when a browser does not know yet where the tables lie. */
const AT_ONCE = /patternNeeds/;
const FOLDER = 'dist/dictionaries';

/**
 * @param {string} reader the module that exports `readDictionary(name: string): string` for the host of the bundle
 * @returns {import('esbuild').Plugin}
 */
export const dictionaries = (reader) => ({
  name: 'dictionaries',
  setup({ onLoad, onResolve }) {
    /** what each table exports @type {Map<string, readonly string[]>} */
    const keys = new Map();
    onLoad({ filter: TABLES }, async ({ path: file }) => {
      if (statSync(file).size < LARGE || AT_ONCE.test(file)) return undefined;
      const name = path.basename(file).replace(/\.\w+$/, '');
      const table = await plainExportsOf(file);
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path.join(FOLDER, `${name}.json`), JSON.stringify(table));
      keys.set(name, Object.keys(table));
      const exported = Object.keys(table).map((key) => `table_${key} as ${key}`);
      return { contents: `export { ${exported.join(', ')} } from 'dictionary:${name}';` };
    });

    // A module of the CommonJS kind may have getters: nothing is read before a value is asked for, and what was made of
    // a table is all that stays of it.
    onResolve({ filter: /^dictionary:/ }, ({ path: id }) => ({
      path: id.slice('dictionary:'.length),
      namespace: 'dictionary',
    }));
    onLoad({ filter: /./, namespace: 'dictionary' }, ({ path: name }) => ({
      resolveDir: path.dirname(path.resolve(reader)),
      contents: `
        const { readDictionary } = require('./${path.basename(reader)}');
        let held;
        const read = () => {
          let table = held?.deref();
          if (!table) held = new WeakRef((table = JSON.parse(readDictionary('${name}'))));
          return table;
        };
        for (const key of ${JSON.stringify(keys.get(name))})
          Object.defineProperty(exports, 'table_' + key, { enumerable: true, get: () => read()[key] });`,
    }));
  },
});

/** Nothing of an earlier build stays. */
export const clearDictionaries = () => rmSync(FOLDER, { recursive: true, force: true });

/** @param {string} file @returns {Promise<Record<string, unknown>>} what the module exports, run by itself */
export async function exportsOf(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    format: 'esm',
    write: false,
    bundle: true,
    charset: 'utf8',
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return { ...(await import(`data:text/javascript;base64,${source}`)) };
}

/** @param {string} file a module that exports plain data */
export async function plainExportsOf(file) {
  const table = await exportsOf(file);
  if (
    JSON.stringify(JSON.parse(JSON.stringify(table))) !== JSON.stringify(table) ||
    Object.values(table).some((value) => typeof value === 'function')
  )
    throw new Error(`${file} exports more than plain data`);
  return table;
}
