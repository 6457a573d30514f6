/** Half-open range of UTF-16 code units: `start` is in, `end` is out. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: OffsetRange, b: OffsetRange): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: OffsetRange, inner: OffsetRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Sorts ranges and joins those that overlap or touch. */
export function mergeRanges(ranges: readonly OffsetRange[]): OffsetRange[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Index of the last of `count` ascending values that is not greater than `value`; -1 if all are. */
function floor(count: number, at: (index: number) => number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the last entry of an ascending array that is not greater than `value`; -1 if all are. */
export const floorIndex = (ascending: ArrayLike<number>, value: number): number =>
  floor(ascending.length, (i) => ascending[i]!, value);

/** Index of the last of the ascending ranges that starts at or before `offset`; -1 if none does. */
export const floorRange = (ascending: readonly OffsetRange[], offset: number): number =>
  floor(ascending.length, (i) => ascending[i]!.start, offset);

/** Whether `offset` lies in one of the ascending, disjoint `ranges`. */
export const isInside = (ranges: readonly OffsetRange[], offset: number): boolean => {
  const range = ranges[floorRange(ranges, offset)];
  return range !== undefined && offset < range.end;
};

/** Whether `offset` lies inside a surrogate pair or a CRLF: no editor can put a cursor there. */
export function isCut(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return (before === 0x0d && after === 0x0a) || ((before & 0xfc00) === 0xd800 && (after & 0xfc00) === 0xdc00);
}

/** `range` with what is accepted on both sides of it, up to a number of code units, within a text of `length`. */
export function around(
  { start, end }: OffsetRange,
  length: number,
  reach: number,
  accepts: (at: number) => boolean,
): OffsetRange {
  const [first, last] = [Math.max(0, start - reach), Math.min(length, end + reach)];
  while (start > first && accepts(start - 1)) start--;
  while (end < last && accepts(end)) end++;
  return { start, end };
}
