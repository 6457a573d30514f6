import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { matchesOf, type Pattern } from '../../server/src/service/rules/patternRule.ts';

const rulesFolder = new URL('../../server/src/service/rules/', import.meta.url);

const isTable = (value: unknown): value is readonly Pattern[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => (entry as Partial<Pattern>).shows);

/** Every table of patterns that a file of a rule's folder exports, or makes when it is asked. */
async function tablesIn(folder: URL): Promise<readonly Pattern[]> {
  const tables: Pattern[] = [];
  for (const file of readdirSync(folder).filter((name) => /^(?!cases).*\.ts$/.test(name))) {
    const exported = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) {
      const table = name.endsWith('Patterns') ? (value as () => unknown)() : value;
      if (isTable(table)) tables.push(...table);
    }
  }
  return tables;
}

const TABLES = new Map<string, readonly Pattern[]>();
for (const entry of readdirSync(rulesFolder, { withFileTypes: true }))
  if (entry.isDirectory()) TABLES.set(entry.name, await tablesIn(new URL(`${entry.name}/`, rulesFolder)));
TABLES.set('the template', await tablesIn(new URL('../../server/scripts/ruleTemplate/', import.meta.url)));

/** The text with the first right words in the place of the first match; undefined where the pattern finds nothing. */
function shown(pattern: Pattern, text: string): string | undefined {
  const [found] = matchesOf([pattern], text);
  if (!found) return undefined;
  const { right, part } = found;
  // Where two are equally likely no fix is preferred.
  return right.length === 1 ? text.slice(0, part.start) + right[0]! + text.slice(part.end) : text;
}

describe('patterns prove themselves by their examples', () => {
  it('are found', () => assert.ok([...TABLES.values()].flat().length > 30));
  for (const [ruleId, patterns] of TABLES)
    describe(ruleId, () => {
      for (const pattern of patterns) {
        const { kind, shows, not } = pattern;
        it(`${kind}: ${String(shows[0])}`, () => {
          assert.ok(pattern.pattern.global && shows.length > 0 && not.length > 0);
          for (const example of shows) {
            const [before = '', after] = example.split(' → ');
            assert.equal(shown(pattern, before), after, before);
          }
          for (const text of not) assert.equal(shown(pattern, text), undefined, text);
        });
      }
    });
});
