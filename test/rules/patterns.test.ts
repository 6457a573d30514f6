import assert from 'node:assert/strict';
import fc from 'fast-check';
import { patternTables, tablesIn } from '../../server/scripts/patternTables.ts';
import * as template from '../../server/scripts/ruleTemplate/rule.ts';
import { startsOf } from '../../server/scripts/patternStarts.ts';
import { PatternDriver } from '../../server/src/service/rules/patternDriver.ts';
import { UnitSet } from '../../server/src/service/lexicon/unitSet.ts';
import { matchesOf, type Pattern } from '../../server/src/service/rules/patternRule.ts';

const TABLES = new Map([...patternTables(), ['the template', tablesIn([template])]]);

/** The text with the first right words in the place of the first match; undefined where the pattern finds nothing. */
function shown(pattern: Pattern, text: string): string | undefined {
  const [found] = matchesOf([pattern], text);
  if (!found) return undefined;
  const { right, part } = found;
  // Where two are equally likely no fix is preferred.
  return right.length === 1 ? text.slice(0, part.start) + right[0]! + text.slice(part.end) : text;
}

describe('patterns prove themselves by their examples', () => {
  it('are found', () => assert.ok([...TABLES.values()].flat(2).length > 30));
  for (const [ruleId, tables] of TABLES)
    describe(ruleId, () => {
      for (const pattern of tables.flat()) {
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

describe('patterns in one pass', () => {
  const tables = [...TABLES.values()].flat();
  const pieces = tables
    .flat()
    .flatMap(({ shows, not }) => [...shows, ...not].flatMap((example) => example.split(' → ')));
  const matchAlone = (table: readonly Pattern[], text: string) =>
    table.map(({ pattern }) =>
      [...text.matchAll(pattern)].map(({ index, ...match }) => [index, match[0], match[1]]),
    );

  it('are found where each would be found alone', () => {
    const texts = fc
      .array(
        fc.oneof(
          fc.constantFrom(...pieces),
          fc.constantFrom(...pieces.join('')),
          fc.constantFrom('，', '。', '\n'),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        for (const table of tables) {
          const driver = new PatternDriver(table.map(({ pattern }) => pattern));
          const found = driver.matchesIn(text, UnitSet.of(text));
          const own = table.map((_, i) =>
            (found[i] ?? []).map(({ index, ...match }) => [index, match[0], match[1]]),
          );
          assert.deepEqual(own, matchAlone(table, text));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('begin with what their syntax tree says', () => {
    assert.equal(startsOf(/(?<!\d)[12]世纪|(?:上|下)午/g), '12上下');
    assert.equal(startsOf(/\p{Script=Han}省/gu), undefined);
    assert.equal(startsOf(/省?/g), undefined);
    assert.ok(tables.flat().every(({ pattern }) => startsOf(pattern) !== undefined));
  });
});
