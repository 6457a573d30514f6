import { applyEdits, Article, lint, resolveConfig, type Finding } from '../../src/service/service.ts';
import { conversionError } from '../../src/service/rules/conversion-error/rule.ts';
import { pairsOf } from '../../src/service/script/mistakes/conversionPairs.ts';
import type { Figure, Measure } from './measure.ts';
import { Random } from './random.ts';
import type { Row } from './texts.ts';

/** Copy of each script by source; of mainland sites, of Taiwan's press, of an encyclopedia. */
const SOURCES = {
  hant: ['traditional/official-sites-hant.jsonl', 'traditional/taiwan-news.jsonl', 'traditional/drcd.jsonl'],
  hans: ['clean/official-sites.jsonl', 'clean/cnews.jsonl', 'clean/sina.jsonl'],
} as const;
/** Drafts of each source, and characters that are made wrong in each of them, one at a time. */
const DRAFTS = 120;
const ROUNDS = 4;

export const conversion: Measure = {
  name: 'conversion',
  question:
    'One character as a conversion mistakes it: is just that found, and put right? Is clean copy left alone?',
  run: ({ rows }) =>
    (['hant', 'hans'] as const).flatMap((script) =>
      SOURCES[script].flatMap((source) => figuresOf(source, script, rows<Row>(source).slice(0, DRAFTS))),
    ),
};

function figuresOf(source: string, script: 'hans' | 'hant', rows: readonly Row[]): Figure[] {
  const config = resolveConfig([{ variant: script === 'hans' ? 'hans' : 'hant-tw' }]);
  const findingsIn = (text: string): readonly Finding[] =>
    lint(new Article({ text }), config, [conversionError]).findings;
  const mistaken = mistakenFor(script);
  const random = new Random(1);
  const missed: string[] = [];
  const wrong: string[] = [];
  const alarms: string[] = [];
  let total = 0;
  for (const { id, text } of rows) {
    const show = (at: number, now: string): string =>
      `${id} ${text.slice(Math.max(0, at - 8), at)}⟦${now}⟧${text.slice(at + 1, at + 9)}`;
    for (const { range } of findingsIn(text)) alarms.push(show(range.start, text[range.start]!));
    const places = [...text].length === text.length ? placesOf(text, mistaken) : [];
    for (let round = 0; places.length > 0 && round < ROUNDS; round++) {
      const at = random.pick(places)!;
      const planted = random.pick(mistaken.get(text[at]!)!)!;
      const draft = text.slice(0, at) + planted + text.slice(at + 1);
      total++;
      const found = findingsIn(draft).find(({ range }) => range.start === at);
      if (!found) missed.push(show(at, planted));
      else if (!found.fix || applyEdits(draft, found.fix.edits) !== text) wrong.push(show(at, planted));
    }
  }
  return [
    { label: `${source}: found`, count: total - missed.length, of: total, examples: missed },
    { label: `${source}: … and not as it was`, count: wrong.length, examples: wrong },
    { label: `${source}: findings in clean copy`, count: alarms.length, examples: alarms },
  ];
}

/** By the character that is right, those that a conversion puts in its place. */
function mistakenFor(script: 'hans' | 'hant'): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [written, pairs] of pairsOf(script))
    for (const { meant } of pairs) found.set(meant, [...(found.get(meant) ?? []), written]);
  return found;
}

const placesOf = (text: string, mistaken: ReadonlyMap<string, readonly string[]>): number[] =>
  [...Array(text.length).keys()].filter((at) => mistaken.has(text[at]!));
