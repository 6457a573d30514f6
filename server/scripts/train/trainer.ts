import { marginals, State, STATES, type Grammar } from '../../src/service/page/model/chain.ts';
import type { FeatureList } from '../../src/service/page/model/featureList.ts';
import { featuresOf } from '../../src/service/page/model/features.ts';
import type { PageLine } from '../../src/service/page/model/pageLine.ts';
import { fillSlots } from '../../src/service/page/model/slots.ts';
import type { PageWeights } from '../../src/service/page/model/weights.ts';
import type { Label } from './pages.ts';
import { randomFrom, shuffle } from './random.ts';

/** A page ready to be learned. */
export interface Example {
  readonly features: FeatureList;
  /** states that the label of a line allows, a bit each */
  readonly allowed: Uint8Array;
  /** how much the page counts */
  readonly weight: number;
  /** site, or newsroom, that it is from */
  readonly group: string;
}

export interface TrainOptions {
  readonly epochs: number;
  /** epochs of the first round, which finds out what features are worth keeping */
  readonly trialEpochs: number;
  readonly rate: number;
  readonly decay: number;
  /** words that are found on fewer sites are those sites' own */
  readonly fewestGroups: number;
  /** share of lines that are learned without their words: on another site they are other words */
  readonly wordless: number;
  readonly seed: number;
}

const bit = (state: State): number => 1 << state;

export function exampleOf(
  lines: readonly PageLine[],
  labels: readonly Label[],
  group: string,
  weight = 1,
): Example {
  const first = labels.findIndex((label, i) => label === 'article' && lines[i]!.isProse);
  const allowed = Uint8Array.from(labels, (label, i) => {
    if (label === 'furniture') return bit(State.Furniture);
    if (label === 'credit') return bit(State.Credit) | bit(State.Furniture) | bit(State.Headline);
    return first !== -1 && i < first && !lines[i]!.isProse ? bit(State.Headline) : bit(State.Body);
  });
  return { features: featuresOf(lines).list, allowed, weight, group };
}

/**
 * Maximum likelihood by stochastic gradients with AdaGrad, in two rounds: the first learns all features that several
 * sites have, the second only those that turned out to matter most, as many as the model has slots for.
 */
export function train(examples: readonly Example[], options: TrainOptions): PageWeights {
  const all = vocabularyOf(examples, options.fewestGroups);
  const trial = descend(examples, all, { ...options, epochs: options.trialEpochs });
  const importance = new Float64Array(all.hashes.length);
  for (let feature = 0; feature < importance.length; feature++) {
    let spread = 0;
    const body = trial.table[feature * STATES + State.Body]!;
    for (let s = 0; s < STATES; s++) spread += Math.abs(trial.table[feature * STATES + s]! - body);
    importance[feature] = spread * Math.sqrt(all.groupCounts[feature]!);
  }
  const order = all.hashes.map((_, feature) => feature).sort((a, b) => importance[b]! - importance[a]!);
  const { prints, features } = fillSlots(order.map((feature) => all.hashes[feature]!));
  const kept = [...features].filter((place) => place !== -1).map((place) => all.hashes[order[place]!]!);
  const { table, grammar } = descend(examples, vocabulary(kept), options);
  const bySlot = new Float32Array(prints.length * STATES);
  let next = 0;
  features.forEach((place, slot) => {
    if (place === -1) return;
    bySlot.set(table.subarray(next * STATES, (next + 1) * STATES), slot * STATES);
    next++;
  });
  return { prints, table: bySlot, grammar };
}

/** The features that are learned, each with a number. */
interface Vocabulary {
  readonly hashes: readonly number[];
  readonly numbers: ReadonlyMap<number, number>;
}

const vocabulary = (hashes: readonly number[]): Vocabulary => ({
  hashes,
  numbers: new Map(hashes.map((hash, number) => [hash, number])),
});

/** Features that examples of so many groups have. */
function vocabularyOf(
  examples: readonly Example[],
  fewestGroups: number,
): Vocabulary & { readonly groupCounts: readonly number[] } {
  const seen = new Map<number, { last: string; groups: number }>();
  const byGroup = [...examples].sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
  for (const { features, group } of byGroup) {
    for (let line = 0; line < features.lineCount; line++) {
      for (const hash of features.of(line)) {
        const entry = seen.get(hash);
        if (!entry) seen.set(hash, { last: group, groups: 1 });
        else if (entry.last !== group) {
          entry.last = group;
          entry.groups++;
        }
      }
    }
  }
  const common = [...seen].filter(([, { groups }]) => groups >= fewestGroups);
  return {
    ...vocabulary(common.map(([hash]) => hash)),
    groupCounts: common.map(([, { groups }]) => groups),
  };
}

/** An example by the numbers of its features: those of line i from `starts[i]` on, its words from `words[i]` on. */
interface Numbered {
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
  readonly words: Int32Array;
}

function numbered({ features }: Example, { numbers }: Vocabulary): Numbered {
  const found: number[] = [];
  const starts = new Int32Array(features.lineCount + 1);
  const words = new Int32Array(features.lineCount);
  for (let line = 0; line < features.lineCount; line++) {
    starts[line] = found.length;
    const own = features.of(line);
    const wordsFrom = own.length - features.wordsOf(line).length;
    for (let f = 0; f < own.length; f++) {
      if (f === wordsFrom) words[line] = found.length;
      const number = numbers.get(own[f]!);
      if (number !== undefined) found.push(number);
    }
    if (wordsFrom === own.length) words[line] = found.length;
  }
  starts[features.lineCount] = found.length;
  return { numbers: Int32Array.from(found), starts, words };
}

function descend(
  examples: readonly Example[],
  known: Vocabulary,
  { epochs, rate, decay, wordless, seed }: TrainOptions,
): { readonly table: Float32Array; readonly grammar: Grammar } {
  const averaged = Math.ceil(epochs / 2);
  const table = new Float32Array(known.hashes.length * STATES);
  const squares = new Float64Array(table.length).fill(0.01);
  const sum = new Float32Array(table.length);
  const grammar = { start: new Float64Array(STATES), next: new Float64Array(STATES * STATES) };
  const startSquares = new Float64Array(STATES).fill(0.01);
  const nextSquares = new Float64Array(STATES * STATES).fill(0.01);
  const pages = examples.map((example) => numbered(example, known));
  const random = randomFrom(seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { allowed, weight } = examples[i]!;
      const { numbers, starts, words } = pages[i]!;
      const count = allowed.length;
      const ends = new Int32Array(count);
      const scores = new Float64Array(count * STATES);
      for (let line = 0; line < count; line++) {
        ends[line] = random() < wordless ? words[line]! : starts[line + 1]!;
        for (let f = starts[line]!; f < ends[line]!; f++)
          for (let s = 0; s < STATES; s++) scores[line * STATES + s]! += table[numbers[f]! * STATES + s]!;
      }
      const ruled = scores.map((score, at) =>
        allowed[Math.floor(at / STATES)]! & bit(at % STATES) ? score : -1e6,
      );
      const pairs = new Float64Array(STATES * STATES);
      const wantedPairs = new Float64Array(STATES * STATES);
      const likely = marginals(scores, grammar, pairs);
      const wanted = marginals(ruled, grammar, wantedPairs);
      for (let line = 0; line < count; line++) {
        const base = line * STATES;
        let worst = 0;
        for (let s = 0; s < STATES; s++)
          worst = Math.max(worst, Math.abs(wanted[base + s]! - likely[base + s]!));
        if (worst < 1e-4) continue;
        for (let f = starts[line]!; f < ends[line]!; f++) {
          const at = numbers[f]! * STATES;
          for (let s = 0; s < STATES; s++) {
            const gradient = weight * (wanted[base + s]! - likely[base + s]!) - decay * table[at + s]!;
            squares[at + s]! += gradient * gradient;
            table[at + s]! += (rate * gradient) / Math.sqrt(squares[at + s]!);
          }
        }
      }
      for (let k = 0; k < STATES * STATES; k++) {
        const gradient = weight * (wantedPairs[k]! - pairs[k]!);
        nextSquares[k]! += gradient * gradient;
        grammar.next[k]! += (rate * gradient) / Math.sqrt(nextSquares[k]!);
      }
      for (let s = 0; s < STATES; s++) {
        const gradient = weight * (wanted[s]! - likely[s]!);
        startSquares[s]! += gradient * gradient;
        grammar.start[s]! += (rate * gradient) / Math.sqrt(startSquares[s]!);
      }
    }
    if (epoch >= epochs - averaged)
      for (let at = 0; at < table.length; at++) sum[at]! += table[at]! / averaged;
  }
  return { table: sum, grammar };
}
