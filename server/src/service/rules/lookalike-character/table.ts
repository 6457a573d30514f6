import {
  ANYWHERE,
  DUPLICATES,
  KANA,
  KEPT_WORDS,
  NAME_FORMS,
  SHAPES,
} from '../../data/generated/lookalikes.ts';
import { lazy } from '../../base/lazy.ts';
import { UnitSet } from '../../lexicon/unitSet.ts';

/**
 * What a look-alike is: a `duplicate` is the same character under a second code; a `shape` is none that modern copy
 * uses; a `name` is a Japanese or old form that names may keep; `kana` is a Japanese letter.
 */
export type LookalikeKind = 'duplicate' | 'shape' | 'name' | 'kana';

export interface Lookalike {
  readonly kind: LookalikeKind;
  /** what simplified copy has in its place */
  readonly standard: string;
  /** traditional copy does not have it either: 上巿 */
  readonly isWrongAnywhere: boolean;
}

const SOURCES = { duplicate: DUPLICATES, shape: SHAPES, name: NAME_FORMS, kana: KANA } as const;

const table = lazy(() => {
  const byCharacter = new Map<string, Lookalike>();
  for (const [kind, pairs] of Object.entries(SOURCES) as [LookalikeKind, string][]) {
    const characters = [...pairs];
    for (let i = 0; i < characters.length; i += 2) {
      const character = characters[i]!;
      const isWrongAnywhere = kind === 'duplicate' || ANYWHERE.includes(character);
      byCharacter.set(character, { kind, standard: characters[i + 1]!, isWrongAnywhere });
    }
  }
  return byCharacter;
});

/** What a look-alike begins with. Almost nothing does, so that a draft is read fast. */
const firstUnits = lazy(() => new UnitSet(table().keys()));

/** Whether any look-alike may begin between `start` and `end`. */
export function mayHaveLookalikes(text: string, start: number, end: number): boolean {
  const units = firstUnits();
  for (let at = start; at < end; at++) if (units.has(text.charCodeAt(at))) return true;
  return false;
}

/** Look-alikes of Chinese characters between `start` and `end`, with their offsets. */
export function* lookalikesIn(
  text: string,
  start: number,
  end: number,
): Iterable<{ at: number; character: string; lookalike: Lookalike }> {
  const units = firstUnits();
  for (let at = start; at < end; at++) {
    if (!units.has(text.charCodeAt(at))) continue;
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const lookalike = table().get(character);
    if (lookalike) yield { at, character, lookalike };
  }
}

/** Whether the character at `at` is right where it stands: 徐巿. */
export const isKept = (text: string, at: number): boolean =>
  KEPT_WORDS.some((word) => {
    const index = word.indexOf(text[at]!);
    return index !== -1 && text.startsWith(word, at - index);
  });
