import type { PageLine } from '../model/pageLine.ts';

/** So many lines without a 汉字 between two of a script are the rest of it. */
const LONGEST_SCRIPT = 40;

/** Lines of scripts and style sheets, and what stands between the first and the last line of one; in order. */
export function scriptLines(page: readonly PageLine[]): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  for (let last = -1, i = 0; i < page.length; i++) {
    const { evidence, facts, standsOnPurpose } = page[i]!;
    if (facts.han > 0 || standsOnPurpose) last = -1;
    if (!evidence.isEnough || evidence.kind !== 'script') continue;
    const first = last !== -1 && i - last <= LONGEST_SCRIPT ? last : i;
    for (let at = first; at <= i; at++) found.add(page[at]!);
    last = i;
  }
  return found;
}
