import { POLICIES } from '../../data/generated/policies.ts';
import { lazy } from '../../base/lazy.ts';
import { BySentence } from '../../text/bySentence.ts';
import { NearMatcher } from '../../words/nearMatches.ts';
import {
  differenceBetween,
  isSlogan,
  keysOf,
  parallelsIn,
  type Difference,
  type Parallel,
} from './parallels.ts';

/** A slogan in other words than elsewhere in the draft, in offsets of the reading. */
export interface Wording {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `glossary`: other words than the newsroom's own list has */
  readonly difference: Difference | 'typo' | 'glossary';
  readonly meant: string;
  /** where the draft has it in the words that are meant; undefined for a fixed name */
  readonly meantAt: { readonly start: number; readonly end: number } | undefined;
  /** lists of things are put in another order without harm */
  readonly isOnlyPossible: boolean;
}

/** Slogans that stand in two forms; the rarer form is reported, of two equal ones the later. */
export function* changedSlogans(text: string): Iterable<Wording> {
  const forms = new Map<string, Parallel[]>();
  for (const parallel of parallelsIn(text)) {
    const known = forms.get(parallel.text);
    if (known) known.push(parallel);
    else forms.set(parallel.text, [parallel]);
  }
  const byKey = new Map<string, string[]>();
  const reported = new Set<string>();
  for (const [form, parallels] of [...forms].sort(([, a], [, b]) => b.length - a.length)) {
    const keys = keysOf(parallels[0]!);
    const meant = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .map((other) => ({ other, difference: differenceOf(parallels[0]!, forms.get(other)![0]!) }))
      .find(({ other, difference }) => difference && !reported.has(other));
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), form].slice(0, MOST_FORMS));
    if (!meant?.difference) continue;
    reported.add(form);
    const others = forms.get(meant.other)!;
    const isOnlyPossible = ![...parallels, ...others].some(isSlogan) && meant.difference !== 'recombined';
    const isList = meant.difference === 'word' || parallels[0]!.parts[0]!.length < SHORTEST_POSSIBLE;
    if (isOnlyPossible && isList) continue;
    for (const { start, end } of parallels)
      yield {
        start,
        end,
        text: form,
        difference: meant.difference,
        meant: meant.other,
        meantAt: others[0],
        isOnlyPossible,
      };
  }
}

/** Of lists with many forms not all pairs are compared. */
const MOST_FORMS = 8;
/** 数字化、智能化、绿色化 is put in every order. */
const SHORTEST_POSSIBLE = 4;

const differenceOf = (a: Parallel, b: Parallel): Difference | undefined =>
  differenceBetween(a.parts, b.parts);

/** 汉字 of a policy's name that another wording is compared with: of three, two are left when one is wrong. */
const SHORTEST_NAME = 4;
const fixedNames = lazy(() => {
  const names = POLICIES.split('\n').map((line) => line.split(' ')[0]!);
  const known = new Set(names.filter(({ length }) => length >= SHORTEST_NAME));
  return { known, matcher: new NearMatcher(known) };
});
/** Words of their own, so that 中国是现代化国家 is no slip for 中国式现代化. */
const FUNCTION_WORD = /[的了是在和有为以及与而由至从对将被把就都也一二三四五六七八九十两]/;

/** Right in themselves, though one character off a fixed name. */
const OWN_NAMES = new Set(['新兴工业化']);

/** Fixed names of policies with a mistyped character: 一代一路. */
export const mistypedNames = (simplified: string): readonly Wording[] => mistyped.in(simplified);

const mistyped = new BySentence<Wording>(function* (sentence) {
  const { known, matcher } = fixedNames();
  for (const { start, end, text, meant } of matcher.matchesIn(sentence)) {
    const changed = [...text].find((character, i) => character !== meant[i])!;
    if (!FUNCTION_WORD.test(changed) && !OWN_NAMES.has(text) && !known.has(text))
      yield { start, end, text, difference: 'typo', meant, meantAt: undefined, isOnlyPossible: false };
  }
});
