/** One of `count` equal parts of the work, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/8`; undefined where it is none. */
export function parseShard(text: string): Shard | undefined {
  const [index, count] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text)?.slice(1) ?? []).map(Number);
  return index && count && index <= count ? { index, count } : undefined;
}

/** Whether the `n`-th piece of work, counted from 0, is of this part: every n-th one, so that all parts are alike. */
export const isInShard = (n: number, { index, count }: Shard): boolean => n % count === index - 1;
