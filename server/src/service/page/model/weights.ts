import { lazy } from '../../base/lazy.ts';
import { PAGE_MODEL } from '../../data/generated/pageModel.ts';
import { STATES, State, type Grammar } from './chain.ts';
import type { FeatureList } from './featureList.ts';
import type { WrittenModel } from './writtenModel.ts';

/** What was learned: how much each feature speaks for each state. */
export interface PageWeights {
  /** `feature * STATES + state` */
  readonly table: Float32Array;
  /** features are hashed to this many bits, all ones */
  readonly mask: number;
  readonly grammar: Grammar;
}

const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MIDDLE = 31;
/** Small weights are told apart more finely than large ones. */
const CURVE = 1.6;
const WRITTEN_STATES = [State.Furniture, State.Headline, State.Credit] as const;

/** Loaded when the first page asks for it. */
export const pageWeights = lazy(() => readModel(PAGE_MODEL));

export function readModel({ most, start, next, weights }: WrittenModel): PageWeights {
  const values = new Float32Array(128);
  for (let code = 0; code < CODES.length; code++) {
    const size = (code - MIDDLE) / MIDDLE;
    values[CODES.charCodeAt(code)] = Math.sign(size) * Math.abs(size) ** CURVE * most;
  }
  const size = weights.length / WRITTEN_STATES.length;
  const table = new Float32Array(size * STATES);
  for (let feature = 0, at = 0; feature < size; feature++)
    for (const state of WRITTEN_STATES) table[feature * STATES + state] = values[weights.charCodeAt(at++)]!;
  const grammar = { start: Float64Array.from(start), next: Float64Array.from(next) };
  return { table, mask: size - 1, grammar };
}

/** The reverse, with the loss that 63 steps a weight bring. */
export function writeModel({ table, grammar }: PageWeights): WrittenModel {
  const written: number[] = [];
  for (let at = 0; at < table.length; at += STATES)
    for (const state of WRITTEN_STATES) written.push(table[at + state]! - table[at + State.Body]!);
  const most = written.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  let weights = '';
  for (const weight of written) {
    const step = Math.round((Math.abs(weight) / most) ** (1 / CURVE) * MIDDLE);
    weights += CODES.charAt(MIDDLE + Math.sign(weight) * step);
  }
  const rounded = (values: Float64Array): number[] => Array.from(values, (value) => Number(value.toFixed(3)));
  return {
    most: Number(most.toFixed(4)),
    start: rounded(grammar.start),
    next: rounded(grammar.next),
    weights,
  };
}

/** How much the features of each line speak for each state, `line * STATES + state`. */
export function scoresOf(features: FeatureList, { table, mask }: PageWeights): Float64Array {
  const scores = new Float64Array(features.lineCount * STATES);
  for (let line = 0; line < features.lineCount; line++) {
    const own = features.of(line);
    for (let f = 0; f < own.length; f++) {
      const at = (own[f]! & mask) * STATES;
      for (let s = 0; s < STATES; s++) scores[line * STATES + s]! += table[at + s]!;
    }
  }
  return scores;
}

/** How much more the words of a line are those of furniture than those of an article. */
export function wordsFor(features: FeatureList, line: number, { table, mask }: PageWeights): number {
  let furniture = 0;
  let article = 0;
  for (const word of features.wordsOf(line)) {
    const at = (word & mask) * STATES;
    furniture += table[at + State.Furniture]!;
    article += table[at + State.Body]!;
  }
  return furniture - article;
}
