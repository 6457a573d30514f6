import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { hasStrings, toUnicodeSet, type ReadonlyFlags } from 'regexp-ast-analysis';
import { BETWEEN_SETS } from '../src/service/lexicon/patternGate.ts';
import type { GeneratedModule } from './data/io.ts';
import { wordsInTable } from './data/words.ts';

/** A set of more units than this is in nearly every text. */
const MOST_UNITS = 80;
/** A set of which one in so many characters is a member tells nothing apart. */
const MOST_FREQUENT = 0.2;
/** So many sets of a pattern are asked for; the rarest ones. */
const MOST_SETS = 3;
const MOST_UNIT = 0xffff;

type Units = readonly number[];

/**
 * Sets of UTF-16 units, the rarest first: what a pattern matches, or what it asks for beside the match, has one of each.
 * None where nothing can be said.
 */
export function needsOf({ source, flags }: RegExp): readonly string[] {
  const tree = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const found = needsOfOneOf(tree.alternatives, {
    ignoreCase: flags.includes('i'),
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
    dotAll: flags.includes('s'),
    multiline: flags.includes('m'),
  });
  return rarestFirst(found)
    .filter((units) => units.length <= MOST_UNITS && frequencyOf(units) <= MOST_FREQUENT)
    .slice(0, MOST_SETS)
    .map((units) => String.fromCharCode(...units));
}

/** Of several ways to match each asks for its own: together for one of what each asks for. */
function needsOfOneOf(ways: readonly AST.Alternative[], flags: ReadonlyFlags): readonly Units[] {
  const needs = ways.map(({ elements }) => elements.flatMap((element) => needsOfElement(element, flags)));
  if (needs.length === 1) return distinct(needs[0]!);
  if (needs.some((own) => own.length === 0)) return [];
  return [[...new Set(needs.flatMap((own) => rarestFirst(own)[0]!))].toSorted((a, b) => a - b)];
}

function needsOfElement(element: AST.Element, flags: ReadonlyFlags): readonly Units[] {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return unitsOf(element, flags);
    case 'Group':
    case 'CapturingGroup':
      return needsOfOneOf(element.alternatives, flags);
    case 'Quantifier':
      return element.min === 0 ? [] : needsOfElement(element.element, flags);
    case 'Assertion':
      return (element.kind === 'lookahead' || element.kind === 'lookbehind') && !element.negate
        ? needsOfOneOf(element.alternatives, flags)
        : [];
    default:
      return [];
  }
}

type OneCharacter = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

/** A class of thousands asks for nothing that is worth looking for. */
const MOST_COUNTED = 2000;

function unitsOf(element: OneCharacter, flags: ReadonlyFlags): readonly Units[] {
  if (hasStrings(element, flags)) return [];
  const { chars } = toUnicodeSet(element, flags);
  if (chars.size > MOST_COUNTED || chars.isEmpty || chars.ranges.at(-1)!.max > MOST_UNIT) return [];
  return [chars.ranges.flatMap(({ min, max }) => Array.from({ length: max - min + 1 }, (_, i) => min + i))];
}

const distinct = (sets: readonly Units[]): readonly Units[] => [
  ...new Map(sets.map((units) => [units.join(), units])).values(),
];

const rarestFirst = (sets: readonly Units[]): readonly Units[] =>
  distinct(sets).toSorted((a, b) => frequencyOf(a) - frequencyOf(b));

const frequencyOf = (units: Units): number =>
  units.reduce((sum, unit) => sum + (frequencies.get(unit) ?? RARE), 0);

/** Shares of text, by hand, of what is no 汉字. */
const MARKS: Readonly<Record<string, number>> = {
  '，': 0.06,
  '。': 0.03,
  '、': 0.02,
  ' ': 0.02,
  ',': 0.06,
  ':': 0.01,
};
const DIGIT = 0.005;
/** Of any other mark, of a letter, and of a 汉字 that the word table does not have. */
const RARE = 0.001;

const frequencies = frequenciesOfUnits();

/** How often each 汉字 is met, by the words that it is part of. */
function frequenciesOfUnits(): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let total = 0;
  for (const { text, count } of wordsInTable()) {
    for (const character of text) {
      const unit = character.charCodeAt(0);
      counts.set(unit, (counts.get(unit) ?? 0) + count);
      total += count;
    }
  }
  for (const [unit, count] of counts) counts.set(unit, count / total);
  for (const [mark, share] of Object.entries(MARKS)) counts.set(mark.charCodeAt(0), share);
  for (let digit = 0x30; digit <= 0x39; digit++) counts.set(digit, DIGIT);
  return counts;
}

/** One row for each of `patterns` that asks for something: its source and flags, and the sets. */
export function patternNeeds(patterns: readonly RegExp[]): GeneratedModule {
  const rows = new Map<string, string>();
  for (const pattern of patterns) {
    const needs = needsOf(pattern);
    if (needs.length > 0) rows.set(String(pattern), needs.join(BETWEEN_SETS));
  }
  return {
    file: 'patternNeeds.ts',
    source: 'the syntax trees of the patterns behind a gate',
    constants: { PATTERN_NEEDS: [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).flat() },
  };
}
