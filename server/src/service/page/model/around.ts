import type { PageLine } from './pageLine.ts';

/** Units of a line that may share the name of its page with others: an entry of a menu, no headline. */
const LONGEST_KIN = 24;
/** So many short lines with a pair of characters make it a name of the page. */
const FEWEST_KIN = 3;

/**
 * For each short line the share of its pairs of characters that other short lines have too, 0…4: a site puts its name
 * between the paragraphs in ever new ways, 河湾网 / 河湾论坛 / 河湾网,www.example.cn.
 */
export function kinshipOf(lines: readonly PageLine[]): readonly number[] {
  const pairsOf = lines.map(({ facts: { tight }, isInterior }) => {
    const pairs = new Set<number>();
    if (isInterior || tight.length > LONGEST_KIN) return pairs;
    for (let at = 0; at + 1 < tight.length; at++)
      pairs.add(tight.charCodeAt(at) * 65536 + tight.charCodeAt(at + 1));
    return pairs;
  });
  const counts = new Map<number, number>();
  for (const pairs of pairsOf) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return pairsOf.map((pairs) => {
    let shared = 0;
    for (const pair of pairs) if (counts.get(pair)! >= FEWEST_KIN) shared++;
    return pairs.size === 0 ? 0 : Math.floor((4 * shared) / pairs.size);
  });
}

/** For each line how far the nearest paragraph is above (`step` 1) or below (-1) it. */
export function distances(lines: readonly PageLine[], step: 1 | -1): readonly number[] {
  const found = new Array<number>(lines.length).fill(0);
  let distance = lines.length;
  for (let k = 0; k < lines.length; k++) {
    const i = step === 1 ? k : lines.length - 1 - k;
    found[i] = distance;
    distance = lines[i]!.isParagraph ? 0 : distance + 1;
  }
  return found;
}
