import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dataFolder = new URL('../../data/', import.meta.url);
const generatedFolder = new URL('../../src/service/data/generated/', import.meta.url);

/** One file under service/data/generated: exported constants, strings or plain values. */
export interface GeneratedModule {
  readonly file: string;
  /** where the data comes from, with licence, for the header */
  readonly source: string;
  readonly constants: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * Reads a table of server/data: tab separated, `#` starts a comment line, the first line that is no comment
 * names the columns. Throws on a wrong header, a wrong number of cells, or a repeated first cell.
 */
export function readTable<C extends string>(file: string, columns: readonly C[]): Record<C, string>[] {
  const lines = readFileSync(new URL(file, dataFolder), 'utf8')
    .split('\n')
    .map((line, index) => ({ line, at: `${file}:${index + 1}` }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'));
  const header = lines.shift();
  if (header?.line !== columns.join('\t')) throw new Error(`${file}: header is not ${columns.join(', ')}`);
  const seen = new Set<string>();
  return lines.map(({ line, at }) => {
    const cells = line.normalize('NFC').split('\t');
    if (cells.length !== columns.length)
      throw new Error(`${at}: ${cells.length} cells, not ${columns.length}`);
    if (seen.has(cells[0]!)) throw new Error(`${at}: ${cells[0]} stands twice`);
    seen.add(cells[0]!);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]!])) as Record<C, string>;
  });
}

export const sortedCharacters = (characters: Iterable<string>): string =>
  [...new Set(characters)].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!).join('');

export function writeModule({ file, source, constants }: GeneratedModule): void {
  const body = Object.entries(constants)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
  const header = `// 由 npm run gen 生成，请勿修改。来源：${source}\n`;
  writeFileSync(fileURLToPath(new URL(file, generatedFolder)), `${header}${body}\n`);
}
