import { readTable, type GeneratedModule } from './io.ts';

const TABLE = 'regionWords.tsv';

/** Words that tell Hong Kong's copy from Taiwan's. */
export function regionWords(): GeneratedModule {
  const rows = readTable(TABLE, ['word', 'region']);
  const of = (region: string): string =>
    rows
      .filter((row) => row.region === region)
      .map(({ word }) => word)
      .join(' ');
  return {
    file: 'regionWords.ts',
    source: `server/data/${TABLE} (MIT)`,
    constants: { HONG_KONG_WORDS: of('hk'), TAIWAN_WORDS: of('tw') },
  };
}
