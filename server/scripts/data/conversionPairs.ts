import stPhrases from 'opencc-js/dict/STPhrases';
import { jiebaWords, letterOf, wordsInTable } from './words.ts';
import { readTable, type GeneratedModule } from './io.ts';

const ALONE = new Set([
  '-',
  'any',
  'clause',
  'end',
  'number',
  'name',
  'particle',
  'aspect',
  'numeral',
  'counter',
  'opening',
  'city',
  'taiwan',
]);

/** Pairs of characters that conversions confuse, one a line: the pair, where it is wrong alone, its words. And phrases in OpenCC's form. */
export function conversionPairs(): GeneratedModule {
  const hant = pairsIn('conversionHant.tsv');
  return {
    file: 'conversionPairs.ts',
    source:
      'server/data/conversionHans.tsv, conversionHant.tsv, conversionPhrases.tsv, conversionWords.tsv, @node-rs/jieba dict.txt (MIT)',
    constants: {
      HANS_PAIRS: serialized(pairsIn('conversionHans.tsv')),
      HANT_PAIRS: serialized(hant),
      PHRASES: readTable('conversionPhrases.tsv', ['traditional', 'simplified'])
        .map(({ traditional, simplified }) => `${traditional} ${simplified}`)
        .join('|'),
      /** word, count, forms */
      CONVERSION_WORDS: readTable('conversionWords.tsv', ['word', 'forms', 'count'])
        .map(({ word, forms, count }) => `${word} ${count} ${forms}`)
        .join('\n'),
      /** words of OpenCC's phrases that the word table lacks: letter of the count, words, letter … */
      PHRASE_COUNTS: countsOfPhrases(),
      CONVERSION_NAMES: namesWith(
        hant.filter(({ alone }) => alone === 'name').map(({ pair }) => [...pair][1]!),
      ),
    },
  };
}

type Row = Record<'pair' | 'words' | 'alone', string>;

const pairsIn = (file: string): Row[] =>
  readTable(file, ['pair', 'words', 'alone']).map((row) => {
    if ([...row.pair].length !== 2 || !ALONE.has(row.alone))
      throw new Error(`${file}: ${row.pair} ${row.alone}`);
    return row;
  });

const serialized = (rows: readonly Row[]): string =>
  rows.map(({ pair, words, alone }) => `${pair} ${alone} ${words}`).join('\n');

/** Least count that is told; what is met less is rare. */
const LEAST_PHRASE = 16;

/** 才华, 王后: the word table takes them for names, or they are too seldom for it. */
function countsOfPhrases(): string {
  const table = new Set(wordsInTable().map(({ text }) => text));
  const phrases = new Set(stPhrases.split('|').map((entry) => entry.slice(0, entry.indexOf(' '))));
  const byLetter = new Map<string, string[]>();
  for (const { text, count } of jiebaWords()) {
    if (count < LEAST_PHRASE || text.length < 2 || text.length > 5 || table.has(text) || !phrases.has(text))
      continue;
    const letter = letterOf(count);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), text]);
  }
  return [...byLetter]
    .sort()
    .map(([letter, words]) => `${letter} ${words.sort().join(' ')}`)
    .join('\n');
}

/** Seldom counted, the dictionary's names are pieces of sentences: 于中缘. */
const LEAST_COUNT = 4;
/** A character that stands alone more often is a word of its own, and 于柏林 is 於 and a place. */
const OFTEN_ALONE = 20_000;

/** A word that is met less seldom is no given name. */
const COMMON = 100;

/** People of the dictionary whose surname conversions spoil: 范仲淹, which became 範仲淹. */
function namesWith(surnames: readonly string[]): string {
  const known = new Set(surnames);
  const all = jiebaWords();
  const alone = new Map(all.map(({ text, count }) => [text, count]));
  const isSurname = (text: string): boolean => known.has(text) && (alone.get(text) ?? 0) < OFTEN_ALONE;
  const others = new Set(
    all.flatMap(({ text, tag, count }) =>
      text.length === 2 && count >= COMMON && !tag.startsWith('nr') ? [text] : [],
    ),
  );
  return all
    .filter(
      ({ text, tag, count }) =>
        tag.startsWith('nr') &&
        text.length === 3 &&
        count >= LEAST_COUNT &&
        isSurname(text[0]!) &&
        !others.has(text.slice(1)),
    )
    .map(({ text }) => text)
    .sort()
    .join(' ');
}
