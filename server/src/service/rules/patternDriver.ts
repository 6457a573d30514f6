import { PATTERN_STARTS } from '../data/generated/patternStarts.ts';
import { lazy } from '../base/lazy.ts';

/** One bit of a signed 32-bit number for each. */
const MOST_PATTERNS = 31;

/** Source and flags of a pattern → the units that its matches begin with; `npm run gen` reads them off the syntax trees. */
const starts = lazy(() => {
  const known = new Map<string, string>();
  for (let i = 0; i < PATTERN_STARTS.length; i += 2) known.set(PATTERN_STARTS[i]!, PATTERN_STARTS[i + 1]!);
  return known;
});

/**
 * Finds what many patterns match in one pass over a text: each is tried only where a match of it can begin. A pattern of
 * which that is not known is looked for everywhere.
 */
export class PatternDriver {
  /** the same patterns, each to be tried at one place; undefined where its starts are not known */
  readonly #sticky: readonly (RegExp | undefined)[];
  /** for each unit the index of its set of patterns */
  readonly #setOf = new Uint8Array(0x10000);
  /** the patterns that begin with a unit, a bit for each */
  readonly #sets: number[] = [0];

  constructor(readonly patterns: readonly RegExp[]) {
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

  /** For each pattern its matches in order of the text, as `matchAll` has them; undefined where it has none. */
  matchesIn(text: string): readonly (readonly RegExpExecArray[] | undefined)[] {
    const found: (RegExpExecArray[] | undefined)[] = [];
    for (let at = 0; at < text.length; at++) {
      const index = this.#setOf[text.charCodeAt(at)]!;
      if (index === 0) continue;
      for (let set = this.#sets[index]!; set !== 0; set &= set - 1)
        this.#try(text, at, 31 - Math.clz32(set & -set), found);
    }
    this.#sticky.forEach((sticky, i) => {
      if (sticky) return;
      const matches = [...text.matchAll(this.patterns[i]!)];
      if (matches.length > 0) found[i] = matches;
    });
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
