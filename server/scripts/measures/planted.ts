import { Random } from './random.ts';
import { applyEdits, Article, lint, resolveConfig, type Variant } from '../../src/service/service.ts';
import type { Figure, Measure, MeasureData } from './measure.ts';

/** One sentence in both scripts, character by character in the same place. */
interface Pair {
  readonly trad: string;
  readonly simp: string;
}

/** Each sentence is planted this often, at places drawn anew. */
const ROUNDS = 4;
const SEED = 20240601;

export const planted: Measure = {
  name: 'planted',
  question: 'One character of the other script in a sentence: is just that found, and put right?',
  run: (data) =>
    (['auto', 'known'] as const).flatMap((variant) => [
      ...figuresOf(data, 'simp', 'trad', variant === 'auto' ? 'auto' : 'hans'),
      ...figuresOf(data, 'trad', 'simp', variant === 'auto' ? 'auto' : 'hant-tw'),
    ]),
};

function figuresOf(data: MeasureData, own: keyof Pair, other: keyof Pair, variant: Variant): Figure[] {
  const config = resolveConfig([{ variant }]);
  const random = new Random(SEED);
  const missed: string[] = [];
  const wrong: string[] = [];
  let total = 0;
  for (const pair of data.rows<Pair>('script/ud-gsd-pairs-dev.jsonl')) {
    const places = differingPlaces(pair);
    for (let round = 0; places.length > 0 && round < ROUNDS; round++) {
      const at = random.pick(places)!;
      const text = pair[own].slice(0, at) + pair[other][at]! + pair[own].slice(at + 1);
      const shown = `${text.slice(Math.max(0, at - 8), at)}⟦${text[at]!}⟧${text.slice(at + 1, at + 9)}`;
      const found = lint(new Article({ text }), config).findings.find(
        ({ range }) => range.start <= at && at < range.end,
      );
      total++;
      if (!found) missed.push(shown);
      else {
        const offered = found.fix ?? found.suggestions[0];
        if (!offered || applyEdits(text, offered.edits) !== pair[own])
          wrong.push(`${shown} → ${offered?.edits.map((edit) => edit.text).join('') ?? 'no fix'}`);
      }
    }
  }
  const found = total - missed.length;
  return [
    { label: `${own}, variant ${variant}: found`, count: found, of: total, examples: missed },
    {
      label: `${own}, variant ${variant}: fixed exactly`,
      count: found - wrong.length,
      of: total,
      examples: wrong,
    },
  ];
}

const HAN = /^\p{Script=Han}$/u;

/** Where the two scripts write another character; quotation marks differ too, and are no script. */
const differingPlaces = ({ trad, simp }: Pair): number[] =>
  [...Array(trad.length).keys()].filter((at) => trad[at] !== simp[at] && HAN.test(trad[at]!));
