import japanese from 'opencc-js/dict/JPShinjitaiCharacters';
import { toSimplifiedCharacter } from '../../src/service/characters/characters.ts';
import { standardCharacters } from '../../src/service/characters/characterSets.ts';
import { readTable, type GeneratedModule } from './io.ts';

/** Characters that have one code point too many: Kangxi radicals, compatibility ideographs. */
const DUPLICATE_BLOCKS = [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
] as const;

/** Each kind as one string of pairs, `釆采囯国`: what stands there and what should. */
export function lookalikes(): GeneratedModule {
  const rows = readTable('lookalikes.tsv', ['character', 'standard', 'kind', 'keeps']);
  const pairsOf = (kind: string): string[] =>
    rows.filter((row) => row.kind === kind).map(({ character, standard }) => character + standard);
  const listed = new Set(rows.map(({ character }) => character));
  return {
    file: 'lookalikes.ts',
    source: 'server/data/lookalikes.tsv, Unicode normalisation, opencc-js (OpenCC, Apache-2.0)',
    constants: {
      DUPLICATES: [...duplicates(), ...pairsOf('radical')].join(''),
      SHAPES: [
        ...japaneseForms().filter(([form]) => !listed.has(form!)),
        ...pairsOf('shape'),
        ...pairsOf('anywhere'),
      ].join(''),
      ANYWHERE: rows.flatMap(({ kind, character }) => (kind === 'anywhere' ? [character] : [])).join(''),
      NAME_FORMS: pairsOf('name').join(''),
      KANA: pairsOf('kana').join(''),
      KEPT_WORDS: rows.flatMap(({ keeps }) => (keeps === '-' ? [] : keeps.split('、'))),
    },
  };
}

function duplicates(): string[] {
  const pairs: string[] = [];
  for (const [first, last] of DUPLICATE_BLOCKS) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      const unified = character.normalize('NFKC');
      if (unified !== character) pairs.push(character + unified);
    }
  }
  return pairs;
}

/** Japanese characters that simplified copy never has, with what stands in it: 圏圈, not 芸 and 予, which it has. */
function japaneseForms(): string[] {
  const standard = new Set(standardCharacters());
  return japanese
    .split('|')
    .map((entry) => entry.split(' ') as [string, string])
    .map(([form, traditional]) => [form, toSimplifiedCharacter(traditional)] as const)
    .filter(([form, simplified]) => !standard.has(form) && standard.has(simplified))
    .map((pair) => pair.join(''));
}
