import { LONGEST_WRITTEN, shareOfSingle, shareOfWord } from './writtenWords.ts';

/** How well the parts of a clause read as words: natural logarithms of the shares of their likeliest words. */
export interface Division {
  /** the first 0, 1, 2 … characters */
  readonly before: readonly number[];
  /** what follows the first 0, 1, 2 … characters */
  readonly after: readonly number[];
}

/** Divides a simplified clause into its likeliest words, from both ends. */
export function divisionOf(clause: string): Division {
  const length = clause.length;
  const before = new Array<number>(length + 1).fill(-Infinity);
  const after = new Array<number>(length + 1).fill(-Infinity);
  const shares: (readonly [end: number, share: number])[][] = [];
  before[0] = 0;
  for (let start = 0; start < length; start++) {
    const ends: [number, number][] = [[start + 1, shareOfSingle(clause[start]!)]];
    for (let end = start + 2; end <= Math.min(length, start + LONGEST_WRITTEN); end++) {
      const share = shareOfWord(clause.slice(start, end));
      if (share !== undefined) ends.push([end, share]);
    }
    shares.push(ends);
    for (const [end, share] of ends) before[end] = Math.max(before[end]!, before[start]! + share);
  }
  after[length] = 0;
  for (let start = length - 1; start >= 0; start--)
    for (const [end, share] of shares[start]!) after[start] = Math.max(after[start]!, after[end]! + share);
  return { before, after };
}
