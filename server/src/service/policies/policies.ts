import { lazy } from '../base/lazy.ts';
import { toSimplifiedCharacter } from '../characters/characters.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { UnitSet } from '../lexicon/unitSet.ts';
import type { OffsetRange } from '../text/range.ts';
import type { Reading } from '../text/reading.ts';
import { isWord } from '../words/words.ts';
import { knownPolicies } from './knownPolicies.ts';
import { patternAt, PATTERN_STARTS } from './patterns.ts';
import type { FoundPolicy, Policy, PolicyKind, PolicyName } from './policy.ts';
import { OPENING_MARKS, quotedAt } from './quoted.ts';
import { repeatedTriads } from './triads.ts';

/** Finds policies in a reading: papers in 《》, quoted formulas, parallel slogans, and fixed names. */
export function policiesOf(reading: Reading, own: readonly PolicyName[]): Policy[] {
  const policies = new Map<string, { name: string; kind: PolicyKind; mentions: OffsetRange[] }>();
  for (const { start, end, name, kind } of findAll(reading, own)) {
    const policy = policies.get(name);
    const range = reading.rangeOf(start, end);
    if (policy) policy.mentions.push(range);
    else policies.set(name, { name, kind, mentions: [range] });
  }
  return [...policies.values()];
}

/** What a known policy begins with, in simplified characters. */
const knownStarts = lazy(() => {
  const starts = new UnitSet(PATTERN_STARTS);
  for (const [name] of knownPolicies().words()) starts.add(name.charCodeAt(0));
  return starts;
});

function* findAll({ text, simplified }: Reading, own: readonly PolicyName[]): Iterable<FoundPolicy> {
  const ownNames = new Lexicon(
    own.map(({ name, kind }) => [[...name].map(toSimplifiedCharacter).join(''), kind]),
  );
  const triads = repeatedTriads(text, simplified);
  const starts = knownStarts();
  for (let at = 0; at < text.length;) {
    const found =
      (ownNames.size > 0 ? nameAt(ownNames, text, simplified, at) : undefined) ??
      (OPENING_MARKS.isAt(text, at) ? quotedAt(text, simplified, at) : undefined) ??
      (triads.size > 0 ? sloganIn(triads, at) : undefined) ??
      (starts.isAt(simplified, at) ? knownAt(text, simplified, at) : undefined);
    if (found) yield found;
    at = found?.end ?? at + 1;
  }
}

function sloganIn(triads: ReadonlyMap<number, string>, start: number): FoundPolicy | undefined {
  const name = triads.get(start);
  return name === undefined ? undefined : { start, end: start + name.length, name, kind: 'slogan' };
}

const knownAt = (text: string, simplified: string, start: number): FoundPolicy | undefined =>
  patternAt(text, simplified, start) ?? nameAt(knownPolicies(), text, simplified, start);

function nameAt(
  names: Lexicon<PolicyKind>,
  text: string,
  simplified: string,
  start: number,
): FoundPolicy | undefined {
  const match = names.longestAt(simplified, start);
  // 希望|工程师
  if (!match || isWord(simplified.slice(match.end - 2, match.end + 1))) return undefined;
  return { start, end: match.end, name: text.slice(start, match.end), kind: match.entry };
}
