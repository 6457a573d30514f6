// The command line starts for one sentence as often as for an archive. What it looks up lies beside it as it lies in memory,
// each table a file of its own, read when it is first asked for: nothing is parsed, and nothing is made of another table.
// Editors keep their server, and have the tables as JSON (dictionaries.mjs), which is half as large to download.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { endianness } from 'node:os';
import path from 'node:path';
import { exportsOf, LARGE, plainExportsOf, TABLES } from './dictionaries.mjs';

const READER = './server/src/workspace/node/madeTables.ts';
/** Modules that make tables of others, each export a function. */
const MADE = /\.made\.ts$/;
const KINDS = { Uint8Array: 'u8', Uint16Array: 'u16', Uint32Array: 'u32', Int32Array: 'i32', Int8Array: 'i8' };

/** @param {string} folder where the tables go, seen from here */
export function madeTables(folder) {
  /** @type {Set<string>} */
  const written = new Set();

  /** @param {string} name @param {unknown} value @returns {string} the call that reads it */
  function write(name, value) {
    const [kind, bytes] = storedAs(value);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const file = `${name}-${hash}.${kind}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
    written.add(file);
    const read = kind === 'utf16' || kind === 'latin1' ? 'readText' : kind === 'json' ? 'readData' : 'readNumbers';
    return `${read}(${JSON.stringify(file)})`;
  }

  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'made tables',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: MADE }, async ({ path: file }) => {
        const name = path.basename(file, '.made.ts');
        const reads = Object.entries(await exportsOf(file)).map(
          ([key, make]) =>
            `let kept_${key}; export const ${key} = () => (kept_${key} ??= ${write(`${name}.${key}`, make())});`,
        );
        return {
          resolveDir: process.cwd(),
          contents: [`import { readNumbers, readText } from '${READER}';`, ...reads].join('\n'),
        };
      });

      /** module by name @type {Map<string, string>} */
      const modules = new Map();
      onLoad({ filter: TABLES }, async ({ path: file }) => {
        if (statSync(file).size < LARGE) return undefined;
        const name = path.basename(file).replace(/\.\w+$/, '');
        const table = Object.entries(await plainExportsOf(file));
        const getters = table.map(
          ([key, value]) =>
            `let kept_${key}; Object.defineProperty(exports, 'table_${key}', { enumerable: true, get: () => (kept_${key} ??= ${write(`${name}.${key}`, value)}) });`,
        );
        modules.set(name, [`const { readText, readData } = require('${READER}');`, ...getters].join('\n'));
        return { contents: `export { ${table.map(([key]) => `table_${key} as ${key}`).join(', ')} } from 'table:${name}';` };
      });
      // A module of the CommonJS kind may have getters, and nothing is read before a value is asked for.
      onResolve({ filter: /^table:/ }, ({ path: id }) => ({ path: id.slice('table:'.length), namespace: 'table' }));
      onLoad({ filter: /./, namespace: 'table' }, ({ path: name }) => ({
        resolveDir: process.cwd(),
        contents: modules.get(name),
      }));
    },
  };

  /** Files of earlier builds go when the new ones are there: tests run while another one builds. */
  const clear = () => {
    for (const name of readdirSync(folder)) if (!written.has(name)) rmSync(path.join(folder, name));
  };
  return { plugin, clear };
}

/** @param {unknown} value @returns {[kind: string, bytes: Uint8Array]} */
function storedAs(value) {
  if (typeof value === 'string') {
    // eslint-disable-next-line no-control-regex -- Latin-1 begins at U+0000
    const isLatin1 = /^[\0-\xff]*$/.test(value);
    return isLatin1 ? ['latin1', Buffer.from(value, 'latin1')] : ['utf16', Buffer.from(value, 'utf16le')];
  }
  if (ArrayBuffer.isView(value)) {
    if (endianness() !== 'LE') throw new Error('the tables are little-endian, and have to be made where numbers are');
    return [KINDS[value.constructor.name], new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
  }
  return ['json', Buffer.from(JSON.stringify(value))];
}
