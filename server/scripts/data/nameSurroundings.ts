import { readTable, type GeneratedModule } from './io.ts';

const TABLE = 'nameSurroundings.tsv';

/** What stands beside names, one kind a line: `role 作家 演员 …`. A word of two kinds stands in both. */
export function nameSurroundings(): GeneratedModule {
  const groups = new Map<string, string[]>();
  for (const { word, kind } of readTable(TABLE, ['word', 'kind'])) {
    for (const one of kind.split('+')) groups.set(one, [...(groups.get(one) ?? []), word]);
  }
  return {
    file: 'nameSurroundings.ts',
    source: `server/data/${TABLE} (MIT)`,
    constants: {
      NAME_SURROUNDINGS: [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([kind, words]) => [kind, ...words].join(' ')),
    },
  };
}
