import { NAME_SURROUNDINGS } from '../data/generated/nameSurroundings.ts';
import { POSTS } from '../data/generated/titles.ts';
import { lazy } from '../base/lazy.ts';

/** What a word beside a name says: see the head of server/data/nameSurroundings.tsv; heads of posts are roles too. */

export type SurroundingKind = 'role' | 'saying' | 'deed' | 'address' | 'credit' | 'body' | 'place';

const words = lazy(
  () =>
    new Map(
      NAME_SURROUNDINGS.map((line) => {
        const [kind = '', ...rest] = line.split(' ');
        const posts = kind === 'role' ? POSTS.split('\n').map((post) => post.split(' ')[0]!) : [];
        return [kind as SurroundingKind, new Set([...rest, ...posts])] as const;
      }),
    ),
);

/** 汉字: the table has no longer word. */
const LONGEST = 5;

/** Units of the longest word of the kind that begins at `at` of simplified text; 0: none does. */
export function lengthAt(kind: SurroundingKind, text: string, at: number): number {
  const known = words().get(kind)!;
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--)
    if (known.has(text.slice(at, at + length))) return length;
  return 0;
}

/** Whether a word of the kind begins at `at` of simplified text. */
export const beginsWith = (kind: SurroundingKind, text: string, at: number): boolean =>
  lengthAt(kind, text, at) > 0;

/** Whether a word of the kind ends at `end` of simplified text. */
export function endsWith(kind: SurroundingKind, text: string, end: number): boolean {
  const known = words().get(kind)!;
  for (let length = Math.min(LONGEST, end); length > 0; length--)
    if (known.has(text.slice(end - length, end))) return true;
  return false;
}
