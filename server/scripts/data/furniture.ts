import { foldText, withoutSpaces } from '../../src/service/page/lines/fold.ts';
import { CERTAIN, ENTRY_KINDS, ENTRY_PLACES } from '../../src/service/page/evidence/kinds.ts';
import { readTable, type GeneratedModule } from './io.ts';

const TABLE = 'furniture.tsv';
const kinds = new Set<string>(ENTRY_KINDS);
const places = new Set<string>(ENTRY_PLACES);

/** Phrases of furniture.tsv, one entry a group: `share whole 2 分享 收藏 …`. */
export function furniture(): GeneratedModule {
  const groups = new Map<string, string[]>();
  for (const { phrase, kind, place, weight } of readTable(TABLE, ['phrase', 'kind', 'place', 'weight'])) {
    const isKnown = kinds.has(kind) && places.has(place) && /^\d$/.test(weight) && Number(weight) <= CERTAIN;
    if (!isKnown) throw new Error(`${TABLE}: ${phrase}: unknown kind, place or weight`);
    const folded = withoutSpaces(foldText(phrase));
    if (phrase !== folded || phrase.length < 2) throw new Error(`${TABLE}: write ${phrase} as ${folded}`);
    const head = `${kind} ${place} ${weight}`;
    groups.set(head, [...(groups.get(head) ?? []), phrase]);
  }
  return {
    file: 'furniture.ts',
    source: `server/data/${TABLE} (MIT)`,
    constants: {
      FURNITURE: [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([head, list]) => [head, ...list].join(' ')),
    },
  };
}
