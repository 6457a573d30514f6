import { marginals, State, STATES } from '../../src/service/page/model/chain.ts';
import type { FeatureList } from '../../src/service/page/model/featureList.ts';
import { featuresOf } from '../../src/service/page/model/features.ts';
import type { PageLine } from '../../src/service/page/model/pageLine.ts';
import { scoresOf, type PageWeights } from '../../src/service/page/model/weights.ts';
import type { Label } from './pages.ts';
import { randomFrom, shuffle } from './random.ts';

/** A page ready to be learned. */
export interface Example {
  readonly features: FeatureList;
  /** states that the label of a line allows, a bit each */
  readonly allowed: Uint8Array;
  /** how much the page counts */
  readonly weight: number;
}

export interface TrainOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly bits: number;
  readonly seed: number;
}

const bit = (state: State): number => 1 << state;

export function exampleOf(lines: readonly PageLine[], labels: readonly Label[], weight = 1): Example {
  const first = labels.findIndex((label, i) => label === 'article' && lines[i]!.isProse);
  const allowed = Uint8Array.from(labels, (label, i) => {
    if (label === 'furniture') return bit(State.Furniture);
    if (label === 'credit') return bit(State.Credit) | bit(State.Furniture) | bit(State.Headline);
    return first !== -1 && i < first && !lines[i]!.isProse ? bit(State.Headline) : bit(State.Body);
  });
  return { features: featuresOf(lines).list, allowed, weight };
}

/** Maximum likelihood by stochastic gradients with AdaGrad; the order of pages is drawn from the seed. */
export function train(examples: readonly Example[], options: TrainOptions): PageWeights {
  const { epochs, rate, decay, bits } = options;
  const averaged = Math.ceil(epochs / 2);
  const size = 1 << bits;
  const table = new Float32Array(size * STATES);
  const squares = new Float64Array(size * STATES).fill(0.01);
  const grammar = { start: new Float64Array(STATES), next: new Float64Array(STATES * STATES) };
  const startSquares = new Float64Array(STATES).fill(0.01);
  const nextSquares = new Float64Array(STATES * STATES).fill(0.01);
  const weights: PageWeights = { table, mask: size - 1, grammar };
  const random = randomFrom(options.seed);
  const order = examples.map((_, i) => i);
  const sum = new Float32Array(table.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { features, allowed, weight } = examples[i]!;
      const scores = scoresOf(features, weights);
      const ruled = scores.map((score, at) =>
        allowed[Math.floor(at / STATES)]! & bit(at % STATES) ? score : -1e6,
      );
      const pairs = new Float64Array(STATES * STATES);
      const wantedPairs = new Float64Array(STATES * STATES);
      const likely = marginals(scores, grammar, pairs);
      const wanted = marginals(ruled, grammar, wantedPairs);
      for (let line = 0; line < features.lineCount; line++) {
        const own = features.of(line);
        const base = line * STATES;
        let worst = 0;
        for (let s = 0; s < STATES; s++)
          worst = Math.max(worst, Math.abs(wanted[base + s]! - likely[base + s]!));
        if (worst < 1e-4) continue;
        for (let f = 0; f < own.length; f++) {
          const at = (own[f]! & (size - 1)) * STATES;
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
  return { ...weights, table: sum };
}
