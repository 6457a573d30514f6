import type { Body } from '../model/body.ts';
import type { PageLine } from '../model/pageLine.ts';

/** So many titles make a list of what stands below 相关新闻, and sentences between them its teasers. */
const FEWEST_TITLES = 3;
/** The model takes the titles for links: the sidebar of a report has headings too. */
const SURE = 0.85;

/** A list of links with the first sentences of what they lead to. */
export interface TeaserList {
  /** of 相关新闻 */
  readonly opener: number;
  /** index after the last line */
  readonly end: number;
  readonly teasers: readonly number[];
}

/** Lists outside the body in which each sentence stands alone below a title: 即时新闻 / title / sentence / title / sentence / title. */
export function teaserLists(
  page: readonly PageLine[],
  likelihood: Float64Array,
  { first, last }: Body,
): readonly TeaserList[] {
  if (first === -1) return [];
  const openers = page.flatMap(({ evidence, standsOnPurpose }, i) =>
    evidence.opensList && !standsOnPurpose && (i < first || i > last) ? [i] : [],
  );
  return openers.flatMap((opener, k) => {
    const end = Math.min(openers[k + 1] ?? page.length, opener < first ? first : page.length);
    const teasers: number[] = [];
    let titles = 0;
    let sum = 0;
    for (let i = opener + 1; i < end; i++) {
      const line = page[i]!;
      if (line.isProse) {
        if (i === opener + 1 || page[i - 1]!.isProse || line.standsOnPurpose) return [];
        teasers.push(i);
      } else {
        titles++;
        sum += likelihood[i]!;
      }
    }
    return teasers.length > 0 && titles >= FEWEST_TITLES && sum >= titles * SURE
      ? [{ opener, end, teasers }]
      : [];
  });
}
