/** The 3,755 characters of GB 2312 level 1. */
export function commonCharacters(): string {
  return rows('gbk', 0xb0, 0xd7, [[0xa1, 0xfe]]).replaceAll(/[\ue000-\uf8ff]/g, '');
}

/** The 6,763 characters of GB 2312: what is not among them is rare in simplified copy. */
export function standardCharacters(): string {
  return rows('gbk', 0xb0, 0xf7, [[0xa1, 0xfe]]).replaceAll(/[\ue000-\uf8ff]/g, '');
}

/** The 5,401 characters of Big5 level 1. */
export function frequentTraditional(): string {
  const trails = [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ] as const;
  return rows('big5', 0xa4, 0xc5, trails) + rows('big5', 0xc6, 0xc6, [trails[0]]);
}

/** All characters of a two-byte encoding between two lead bytes. */
function rows(
  encoding: 'gbk' | 'big5',
  first: number,
  last: number,
  trails: readonly (readonly [from: number, to: number])[],
): string {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++) {
    for (const [from, to] of trails) for (let trail = from; trail <= to; trail++) bytes.push(lead, trail);
  }
  return new TextDecoder(encoding).decode(new Uint8Array(bytes));
}
