import { readingsOf } from '../../src/service/characters/readings.ts';
import { commonCharacters } from '../../src/service/characters/characterSets.ts';
import { KIN } from '../../src/service/data/generated/wrongWords.ts';
import { wrongWord } from '../../src/service/rules/wrong-word/rule.ts';
import { applyEdits, Article, lint, resolveConfig, type Finding } from '../../src/service/service.ts';
import { jiebaWords } from '../data/words.ts';
import { dictionaryOfIdioms } from '../data/wrongWords.ts';
import type { Figure, Measure, MeasureData } from './measure.ts';
import { Random } from './random.ts';
import { CLEAN, type Row } from './texts.ts';

const SEED = 20240601;
/** Characters of the draft on both sides of a planted slip: the clause, and what the script is told by. */
const AROUND = 60;
const config = resolveConfig([{ variant: 'hans' }]);

const findingsIn = (text: string): readonly Finding[] =>
  lint(new Article({ text }), config, [wrongWord]).findings;

export const wrongWords: Measure = {
  name: 'wrongWords',
  question: 'One wrong character in an idiom: is it found and put right first? And is clean copy left alone?',
  run: (data) => {
    const { idioms, phrases } = placesOf(data);
    return [
      planted('homophones in idioms', idioms, homophonesOf),
      planted('look-alikes in idioms', idioms, lookalikesOf),
      planted('homophones in phrases', phrases, homophonesOf),
      planted('look-alikes in phrases', phrases, lookalikesOf),
      ...CLEAN.map((file) => clean(data, file)),
    ].flat();
  },
};

interface Place {
  readonly text: string;
  readonly start: number;
}

/**
 * Where idioms stand in clean news, each once; apart from them what only a dictionary of word division calls so: 紧张局势.
 * Not in quotation marks, where an own way of writing is left alone.
 */
function placesOf(data: MeasureData): Record<'idioms' | 'phrases', Place[]> {
  const fixed = new Set(
    jiebaWords().flatMap(({ text, tag }) => (tag === 'i' && text.length === 4 ? [text] : [])),
  );
  const seen = new Set<string>();
  const places = { idioms: [] as Place[], phrases: [] as Place[] };
  for (const file of CLEAN.slice(0, 3)) {
    for (const { text } of data.rows<Row>(file)) {
      for (let start = 0; start + 4 <= text.length; start++) {
        const phrase = text.slice(start, start + 4);
        if (
          !fixed.has(phrase) ||
          seen.has(phrase) ||
          /[“‘《「]/.test(text.slice(Math.max(0, start - 8), start))
        )
          continue;
        seen.add(phrase);
        const from = Math.max(0, start - AROUND);
        places[dictionaryOfIdioms().has(phrase) ? 'idioms' : 'phrases'].push({
          text: text.slice(from, start + AROUND),
          start: start - from,
        });
      }
    }
  }
  return places;
}

const common = [...commonCharacters()];

const homophonesOf = (character: string): string[] => {
  const [reading] = readingsOf(character);
  return common.filter((other) => other !== character && readingsOf(other)[0] === reading);
};

const lookalikesOf = (character: string): string[] => {
  const alike = KIN.split(' ').flatMap((group) => (group.includes(character) ? [...group] : []));
  return alike.filter((other) => other !== character && common.includes(other));
};

function planted(
  label: string,
  places: readonly Place[],
  othersOf: (character: string) => string[],
): Figure[] {
  const random = new Random(SEED);
  const missed: string[] = [];
  const wrong: string[] = [];
  let total = 0;
  for (const { text, start } of places) {
    const at = start + random.below(4);
    const other = random.pick(othersOf(text[at]!));
    if (other === undefined) continue;
    total++;
    const slip = text.slice(0, at) + other + text.slice(at + 1);
    const shown = `${slip.slice(Math.max(0, start - 6), start)}⟦${slip.slice(start, start + 4)}⟧${slip.slice(start + 4, start + 10)}`;
    const found = findingsIn(slip).find(({ range }) => range.start <= at && at < range.end);
    if (!found) missed.push(shown);
    else if (!found.fix || applyEdits(slip, found.fix.edits) !== text)
      wrong.push(`${shown} ${found.message}`);
  }
  const found = total - missed.length;
  return [
    { label: `${label}, found`, count: found, of: total, examples: missed },
    { label: `${label}, put right first`, count: found - wrong.length, of: total, examples: wrong },
  ];
}

/** Errors and warnings in clean copy; some are real slips, so they are to be read. */
function clean(data: MeasureData, file: string): Figure {
  const examples: string[] = [];
  let characters = 0;
  for (const { text } of data.rows<Row>(file)) {
    characters += text.length;
    for (const { range, severity, message } of lint(new Article({ text }), resolveConfig(), [wrongWord])
      .findings) {
      if (severity === 'info') continue;
      const [before, after] = [
        text.slice(Math.max(0, range.start - 10), range.start),
        text.slice(range.end, range.end + 10),
      ];
      examples.push(
        `${before}⟦${text.slice(range.start, range.end)}⟧${after} ${message}`.replaceAll('\n', '⏎'),
      );
    }
  }
  return {
    label: `${file}: warnings in ${(characters / 1e6).toFixed(2)} million characters`,
    count: examples.length,
    examples,
  };
}
