import { PATTERN_STARTS } from '../data/generated/patternStarts.ts';
import { gatesAreOpen } from '../base/gates.ts';
import { lazy } from '../base/lazy.ts';
import { PatternGate } from '../lexicon/patternGate.ts';
import type { UnitSet } from '../lexicon/unitSet.ts';

/** One bit of a signed 32-bit number for each. */
const MOST_PATTERNS = 31;

/** Source and flags of a pattern → the units that its matches begin with; `npm run gen` reads them off the syntax trees. */
const starts = lazy(() => {
  const known = new Map<string, string>();
  for (let i = 0; i < PATTERN_STARTS.length; i += 2) known.set(PATTERN_STARTS[i]!, PATTERN_STARTS[i + 1]!);
  return known;
});

/**
 * Finds what many patterns match in one pass over a text: each is tried only where a match of it can begin, and not at all
 * in a text that lacks what it needs. A pattern of which nothing is known is looked for everywhere.
 */
export class PatternDriver {
  /** the same patterns, each to be tried at one place; undefined where its starts are not known */
  readonly #sticky: readonly (RegExp | undefined)[];
  /** for each unit the index of its set of patterns */
  readonly #setOf = new Uint8Array(0x10000);
  /** the patterns that begin with a unit, a bit for each */
  readonly #sets: number[] = [0];
  readonly #gate: PatternGate;

  constructor(readonly patterns: readonly RegExp[]) {
    this.#gate = new PatternGate(patterns);
    const setByUnit = new Map<number, number>();
    this.#sticky = patterns.map((pattern, i) => {
      const units = i < MOST_PATTERNS ? starts().get(String(pattern)) : undefined;
      if (units === undefined) return undefined;
      for (let at = 0; at < units.length; at++) {
        const unit = units.charCodeAt(at);
        setByUnit.set(unit, (setByUnit.get(unit) ?? 0) | (1 << i));
      }
      return new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
    });
    for (const [unit, set] of setByUnit) {
      let index = this.#sets.indexOf(set);
      if (index === -1) index = this.#sets.push(set) - 1;
      this.#setOf[unit] = index;
    }
  }

  /**
   * For each pattern its matches in order of the text, as `matchAll` has them; undefined where it has none.
   * @param units that stand in the text
   */
  matchesIn(text: string, units: UnitSet): readonly (readonly RegExpExecArray[] | undefined)[] {
    const candidates = this.#gate.candidatesAmong(units);
    if (candidates.length === 0) return NOTHING;
    const found: (RegExpExecArray[] | undefined)[] = [];
    let tried = 0;
    for (const i of candidates) {
      if (this.#sticky[i] && !gatesAreOpen()) tried |= 1 << i;
      else {
        const matches = [...text.matchAll(this.patterns[i]!)];
        if (matches.length > 0) found[i] = matches;
      }
    }
    if (tried === 0) return found;
    for (let at = 0; at < text.length; at++) {
      const index = this.#setOf[text.charCodeAt(at)]!;
      if (index === 0) continue;
      for (let set = this.#sets[index]! & tried; set !== 0; set &= set - 1)
        this.#try(text, at, 31 - Math.clz32(set & -set), found);
    }
    return found;
  }

  #try(text: string, at: number, i: number, found: (RegExpExecArray[] | undefined)[]): void {
    const last = found[i]?.at(-1);
    if (last && at < last.index + last[0].length) return;
    const sticky = this.#sticky[i]!;
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match) (found[i] ??= []).push(match);
  }
}

const NOTHING: readonly never[] = [];
