/**
 * Bytes of the largest draft that is checked; what is larger is a dump, or a device that never ends. A byte of a draft
 * takes up to 130 in memory, and Node has 2 GiB on a machine of 8: measured with bare tags, glosses and ASCII, of which
 * 16 MiB fit and not much more.
 */
export const LARGEST = 16 << 20;

const MOST_BYTES_OF_UNIT = 3;

/** Whether a text would be larger than that as UTF-8, in which nearly all drafts are kept. */
export function isTooLarge(text: string): boolean {
  if (text.length * MOST_BYTES_OF_UNIT <= LARGEST) return false;
  if (text.length > LARGEST) return true;
  let bytes = 0;
  for (let at = 0; at < text.length && bytes <= LARGEST; at++) bytes += bytesOf(text.charCodeAt(at));
  return bytes > LARGEST;
}

/** Each half of a pair counts for two of its four bytes. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  return unit < 0x800 || isHalf ? 2 : MOST_BYTES_OF_UNIT;
}
