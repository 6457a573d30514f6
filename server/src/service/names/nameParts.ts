import { NAME_PARTS } from '../data/generated/titles.ts';
import { lazy } from '../base/lazy.ts';
import { UnitSet } from '../lexicon/unitSet.ts';

/** See the head of server/data/nameParts.tsv. */
type PartKind = 'name' | 'part' | 'last';

const parts = lazy(() => {
  const kinds = new Map(NAME_PARTS.split('\n').map((line) => line.split(' ') as [string, PartKind]));
  return { kinds, firsts: new UnitSet([...kinds.keys()].filter((part) => part.length > 1)) };
});

/** 汉字 of the longest part: 热孜万古丽. */
const LONGEST = 5;
/** 阿不都|热合曼, 那仁|巴雅尔|白音 */
const MOST = 3;

/**
 * Ends of names that begin at `start` and consist of parts of given names: 扎西, 扎西才, 扎西才让. The longest first.
 */
export function partedNameEnds(text: string, start: number): readonly number[] {
  const { kinds, firsts } = parts();
  if (!firsts.isAt(text, start)) return [];
  const ends = new Set<number>();
  const read = (from: number, count: number, isName: boolean): void => {
    if (isName) ends.add(from);
    if (count === MOST) return;
    for (let length = LONGEST; length > 0; length--) {
      const kind = kinds.get(text.slice(from, from + length));
      if (!kind || from + length > text.length || (count === 0 && kind === 'last')) continue;
      if (kind === 'last') ends.add(from + length);
      else read(from + length, count + 1, count > 0 || kind === 'name');
    }
  };
  read(start, 0, false);
  return [...ends].sort((a, b) => b - a);
}

/** Whether all of a name consists of such parts. */
export const isPartedName = (name: string): boolean => partedNameEnds(name, 0)[0] === name.length;
