import { lazy } from '../base/lazy.ts';
import { gatesAreOpen } from '../base/gates.ts';
import { PATTERN_NEEDS } from '../data/generated/patternNeeds.ts';
import type { UnitSet } from './unitSet.ts';

/** Between two sets of units: U+0000 stands in no pattern. */
export const BETWEEN_SETS = '\u0000';
/** Bits of a word; the sign is left alone. */
const BITS = 31;

/**
 * Source and flags of a pattern → sets of units; a text without one of each has no match of it. `npm run gen` reads them off
 * the syntax trees.
 */
const needs = lazy(() => {
  const known = new Map<string, readonly string[]>();
  for (let i = 0; i < PATTERN_NEEDS.length; i += 2)
    known.set(PATTERN_NEEDS[i]!, PATTERN_NEEDS[i + 1]!.split(BETWEEN_SETS));
  return known;
});

/**
 * Tells which of many patterns may match a text by the characters that stand in it, so that a text which has none of what
 * they ask for is not searched. `/扫码.{0,4}关注/` needs 码 and 注 wherever they stand.
 */
export class PatternGate {
  readonly #sets: readonly string[];
  /** the sets of each pattern, by number */
  readonly #needs: readonly (readonly number[])[];
  /** each pattern's sets as bits, a row of `#words` numbers for each pattern */
  readonly #masks: Int32Array;
  readonly #words: number;
  /** for each unit the number of its row in `#rows` */
  readonly #rowOf = new Uint16Array(0x10000);
  /** the sets that a unit is in, as bits */
  readonly #rows: Int32Array;
  readonly #all: readonly number[];

  constructor(readonly patterns: readonly RegExp[]) {
    const sets = new Map<string, number>();
    this.#needs = patterns.map((pattern) =>
      (needs().get(String(pattern)) ?? []).map((set) => {
        const number = sets.get(set) ?? sets.size;
        sets.set(set, number);
        return number;
      }),
    );
    this.#sets = [...sets.keys()];
    this.#words = Math.ceil(this.#sets.length / BITS);
    this.#masks = new Int32Array(patterns.length * this.#words);
    this.#needs.forEach((own, i) => {
      for (const set of own) this.#masks[i * this.#words + Math.floor(set / BITS)]! |= 1 << (set % BITS);
    });
    this.#rows = this.#rowsOfUnits();
    this.#all = patterns.map((_, i) => i);
  }

  #rowsOfUnits(): Int32Array {
    const setsOf = new Map<number, number[]>();
    this.#sets.forEach((set, number) => {
      for (let at = 0; at < set.length; at++) {
        const unit = set.charCodeAt(at);
        const own = setsOf.get(unit);
        if (own) own.push(number);
        else setsOf.set(unit, [number]);
      }
    });
    const rows = new Int32Array((setsOf.size + 1) * this.#words);
    let row = 0;
    for (const [unit, own] of setsOf) {
      this.#rowOf[unit] = ++row;
      for (const set of own) rows[row * this.#words + Math.floor(set / BITS)]! |= 1 << (set % BITS);
    }
    return rows;
  }

  /** The patterns that may match a short text, by their index, ascending. */
  candidatesIn(text: string): readonly number[] {
    if (gatesAreOpen()) return this.#all;
    const words = this.#words;
    const rows = this.#rows;
    const present = new Int32Array(words);
    for (let at = 0; at < text.length; at++) {
      const row = this.#rowOf[text.charCodeAt(at)]!;
      if (row !== 0) for (let word = 0; word < words; word++) present[word]! |= rows[row * words + word]!;
    }
    let found: number[] | undefined;
    for (let i = 0; i < this.patterns.length; i++) {
      let word = 0;
      while (word < words && (this.#masks[i * words + word]! & ~present[word]!) === 0) word++;
      if (word === words) (found ??= []).push(i);
    }
    return found ?? NONE;
  }

  /** The same of a text by the units that stand in it. */
  candidatesAmong(units: UnitSet): readonly number[] {
    if (gatesAreOpen()) return this.#all;
    const isThere = this.#sets.map((set) => units.hasAnyOf(set));
    const found = this.#all.filter((i) => this.#needs[i]!.every((set) => isThere[set]));
    return found.length === 0 ? NONE : found;
  }
}

const NONE: readonly number[] = [];
