import type { Pattern } from '../src/service/rules/patternRule.ts';
import { MODULES } from './generated/ruleModules.ts';

const isTable = (value: unknown): value is readonly Pattern[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => (entry as Partial<Pattern>).shows);

/** Every table of patterns that the modules of a rule export, or make when they are asked. */
export function tablesIn(modules: readonly object[]): readonly (readonly Pattern[])[] {
  const tables: (readonly Pattern[])[] = [];
  for (const exported of modules) {
    for (const [name, value] of Object.entries(exported)) {
      const table = name.endsWith('Patterns') ? (value as () => unknown)() : (value as unknown);
      if (isTable(table)) tables.push(table);
    }
  }
  return tables;
}

/** Rule → its patterns; a rule without any has none. */
export const patternTables = (): ReadonlyMap<string, readonly (readonly Pattern[])[]> =>
  new Map(Object.entries(MODULES).map(([id, modules]) => [id, tablesIn(modules)]));
