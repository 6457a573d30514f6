import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeneratedModule } from './io.ts';
import { readTable, sortedCharacters } from './io.ts';

interface Word {
  readonly text: string;
  readonly frequency: number;
  readonly isName: boolean;
}

function jiebaWords(): Word[] {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', frequency, tag = ''] = line.split(' ');
      return { text, frequency: Number(frequency), isName: tag.startsWith('nr') };
    });
}

const COMMON_FREQUENCY = 50;

/** Words of two characters that are in everyday use; names left out. */
export function commonWords(): GeneratedModule {
  const words = jiebaWords().filter(
    ({ text, frequency, isName }) => text.length === 2 && frequency >= COMMON_FREQUENCY && !isName,
  );
  return {
    file: 'commonWords.ts',
    source: 'dictionary of @node-rs/jieba (MIT)',
    constants: {
      COMMON_WORDS: words
        .map((word) => word.text)
        .sort()
        .join(''),
    },
  };
}

const HIGHEST = 5;
const PLAIN_TEXT_SHARE = 6000 * 500;

/**
 * How much likelier a character is in a given name than in text, as a power of two from -5 to 5: characters grouped by
 * score. Names are the dictionary's own names of three characters that begin with a common surname.
 */
export function givenNameCharacters(): GeneratedModule {
  const common = new Set(
    readTable('surnames.tsv', ['surname', 'kind'])
      .filter((row) => row.kind === 'common')
      .map((row) => row.surname),
  );
  const inText = new Map<string, number>();
  const inNames = new Map<string, number>();
  let textTotal = 0;
  let nameTotal = 0;
  for (const { text, frequency, isName } of jiebaWords()) {
    for (const character of text) inText.set(character, (inText.get(character) ?? 0) + frequency);
    textTotal += frequency * text.length;
    if (!isName || text.length !== 3 || frequency > 20 || !common.has(text[0]!)) continue;
    for (const character of text.slice(1)) inNames.set(character, (inNames.get(character) ?? 0) + 1);
    nameTotal += 2;
  }
  const groups = new Map<number, string[]>();
  for (const [character, count] of inText) {
    const nameShare = ((inNames.get(character) ?? 0) + 0.5) / (nameTotal + 2000);
    const textShare = (count + 500) / (textTotal + PLAIN_TEXT_SHARE);
    const score = Math.max(-HIGHEST, Math.min(HIGHEST, Math.round(Math.log2(nameShare / textShare))));
    // Seldom in both: says nothing.
    if (count < 200 && !inNames.has(character)) continue;
    groups.set(score, [...(groups.get(score) ?? []), character]);
  }
  return {
    file: 'givenNames.ts',
    source: 'dictionary of @node-rs/jieba (MIT), server/data/surnames.tsv',
    constants: {
      GIVEN_NAME_SCORES: [...groups]
        .filter(([score]) => score !== 0)
        .sort(([a], [b]) => a - b)
        .map(([score, characters]) => `${score} ${sortedCharacters(characters)}`)
        .join('\n'),
    },
  };
}
