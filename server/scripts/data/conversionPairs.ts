import { readTable, type GeneratedModule } from './io.ts';

const ALONE = new Set(['-', 'any', 'clause', 'end', 'number', 'aspect', 'taiwan']);

/** Pairs of characters that conversions confuse, one a line: the pair, where it is wrong alone, its words. And phrases in OpenCC's form. */
export function conversionPairs(): GeneratedModule {
  return {
    file: 'conversionPairs.ts',
    source: 'server/data/conversionHans.tsv, conversionHant.tsv, conversionPhrases.tsv',
    constants: {
      HANS_PAIRS: pairsIn('conversionHans.tsv'),
      HANT_PAIRS: pairsIn('conversionHant.tsv'),
      PHRASES: readTable('conversionPhrases.tsv', ['traditional', 'simplified'])
        .map(({ traditional, simplified }) => `${traditional} ${simplified}`)
        .join('|'),
    },
  };
}

const pairsIn = (file: string): string =>
  readTable(file, ['pair', 'words', 'alone'])
    .map(({ pair, words, alone }) => {
      if ([...pair].length !== 2 || !ALONE.has(alone)) throw new Error(`${file}: ${pair} ${alone}`);
      return `${pair} ${alone} ${words}`;
    })
    .join('\n');
