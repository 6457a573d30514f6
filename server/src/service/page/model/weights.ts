import { lazy } from '../../base/lazy.ts';
import { PAGE_MODEL } from '../../data/generated/pageModel.ts';
import { STATES, State, type Grammar } from './chain.ts';
import type { FeatureList } from './featureList.ts';
import { slotOf } from './slots.ts';
import type { WrittenModel } from './writtenModel.ts';

/** What was learned: how much each feature speaks for each state. */
export interface PageWeights {
  /** which feature has a slot, see `slotOf` */
  readonly prints: Uint8Array;
  /** `slot * STATES + state` */
  readonly table: Float32Array;
  readonly grammar: Grammar;
}

const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Steps on either side of zero: a weight is one character of a table of 63. */
const MIDDLE = 31;
/** Small weights are told apart more finely than large ones. */
const CURVE = 1.6;
const WRITTEN_STATES = [State.Furniture, State.Headline, State.Credit] as const;

/** Loaded when the first page asks for it. */
export const pageWeights = lazy(() => readModel(PAGE_MODEL));

export function readModel({ most, start, next, slots }: WrittenModel): PageWeights {
  const codeOf = new Uint8Array(128);
  for (let code = 0; code < CODES.length; code++) codeOf[CODES.charCodeAt(code)] = code;
  const count = slots.length / (1 + WRITTEN_STATES.length);
  const prints = new Uint8Array(count);
  const table = new Float32Array(count * STATES);
  for (let slot = 0, at = 0; slot < count; slot++) {
    prints[slot] = codeOf[slots.charCodeAt(at++)]!;
    for (const state of WRITTEN_STATES) {
      const size = (codeOf[slots.charCodeAt(at++)]! - MIDDLE) / MIDDLE;
      table[slot * STATES + state] = Math.sign(size) * Math.abs(size) ** CURVE * most;
    }
  }
  return { prints, table, grammar: { start: Float64Array.from(start), next: Float64Array.from(next) } };
}

/** The reverse, with the loss that 63 steps a weight bring. */
export function writeModel({ prints, table, grammar }: PageWeights): WrittenModel {
  const relative = (slot: number, state: State): number =>
    table[slot * STATES + state]! - table[slot * STATES + State.Body]!;
  let most = 0;
  prints.forEach((_, slot) => {
    for (const state of WRITTEN_STATES) most = Math.max(most, Math.abs(relative(slot, state)));
  });
  let slots = '';
  prints.forEach((print, slot) => {
    slots += CODES.charAt(print);
    for (const state of WRITTEN_STATES) {
      const weight = relative(slot, state);
      const step = Math.round((Math.abs(weight) / most) ** (1 / CURVE) * MIDDLE);
      slots += CODES.charAt(MIDDLE + Math.sign(weight) * step);
    }
  });
  const rounded = (values: Float64Array): number[] => Array.from(values, (value) => Number(value.toFixed(3)));
  return {
    most: Number(most.toFixed(4)),
    start: rounded(grammar.start),
    next: rounded(grammar.next),
    slots,
  };
}

/** How much the features of each line speak for each state, `line * STATES + state`. */
export function scoresOf(features: FeatureList, { prints, table }: PageWeights): Float64Array {
  const scores = new Float64Array(features.lineCount * STATES);
  for (let line = 0; line < features.lineCount; line++) {
    const own = features.of(line);
    for (let f = 0; f < own.length; f++) {
      const slot = slotOf(own[f]!, prints);
      if (slot === -1) continue;
      for (let s = 0; s < STATES; s++) scores[line * STATES + s]! += table[slot * STATES + s]!;
    }
  }
  return scores;
}

/** How much more the words of a line are those of furniture than those of an article. */
export function wordsFor(features: FeatureList, line: number, { prints, table }: PageWeights): number {
  let sum = 0;
  for (const word of features.wordsOf(line)) {
    const slot = slotOf(word, prints);
    if (slot !== -1) sum += table[slot * STATES + State.Furniture]! - table[slot * STATES + State.Body]!;
  }
  return sum;
}
