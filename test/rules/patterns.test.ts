import assert from 'node:assert/strict';
import { SLIPS } from '../../server/src/service/rules/number-form/slips.ts';
import { WORDINGS } from '../../server/src/service/rules/number-wording/wordings.ts';
import { matchesOf, type Pattern } from '../../server/src/service/rules/patternRule.ts';
import { USAGES } from '../../server/src/service/rules/punctuation-form/usage.ts';
import { bodyNamePatterns, DEFECTS } from '../../server/src/service/rules/title-malformed/defects.ts';

const TABLES: Readonly<Record<string, readonly Pattern[]>> = {
  'number-form': SLIPS,
  'number-wording': WORDINGS,
  'punctuation-form': USAGES,
  'title-malformed': [...DEFECTS, ...bodyNamePatterns()],
};

/** The text with the first right words in the place of the first match; undefined where the pattern finds nothing. */
function shown(pattern: Pattern, text: string): string | undefined {
  const [found] = matchesOf([pattern], text);
  if (!found) return undefined;
  const { right, part } = found;
  // Where two are equally likely no fix is preferred.
  return right.length === 1 ? text.slice(0, part.start) + right[0]! + text.slice(part.end) : text;
}

describe('patterns prove themselves by their examples', () => {
  for (const [ruleId, patterns] of Object.entries(TABLES))
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
