import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Pattern } from '../src/service/rules/patternRule.ts';

export const RULES_FOLDER = new URL('../src/service/rules/', import.meta.url);
export const TEMPLATE_FOLDER = new URL('ruleTemplate/', import.meta.url);

const isTable = (value: unknown): value is readonly Pattern[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => (entry as Partial<Pattern>).shows);

/** Not `import`: a test that awaits before it is declared does not run under mocha --parallel. */
const require = createRequire(import.meta.url);

/** Every table of patterns that a file of a rule's folder exports, or makes when it is asked. */
export function tablesIn(folder: URL): readonly (readonly Pattern[])[] {
  const tables: (readonly Pattern[])[] = [];
  for (const file of readdirSync(folder).filter((name) => /^(?!cases).*\.ts$/.test(name))) {
    const exported = require(fileURLToPath(new URL(file, folder))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) {
      const table = name.endsWith('Patterns') ? (value as () => unknown)() : value;
      if (isTable(table)) tables.push(table);
    }
  }
  return tables;
}

/** Rule → its patterns; a rule without any has none. */
export function patternTables(): ReadonlyMap<string, readonly (readonly Pattern[])[]> {
  const tables = new Map<string, readonly (readonly Pattern[])[]>();
  for (const entry of readdirSync(RULES_FOLDER, { withFileTypes: true }))
    if (entry.isDirectory()) tables.set(entry.name, tablesIn(new URL(`${entry.name}/`, RULES_FOLDER)));
  return tables;
}
