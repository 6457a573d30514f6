import type { FurnitureKind } from '../evidence/kinds.ts';
import { LIKELY, type Judgement } from '../model/verdicts.ts';
import type { PageLine } from '../model/pageLine.ts';

/** Share of letters that the lexicon must know of a line of a comment box. */
const MADE_OF_WORDS = 0.75;
/** Letters of a notice without a stop mark; longer ones are told by their words. */
const LONGEST_NOTICE = 120;
const NOTICE = /(?:版权所有|copyright|©)\D{0,60}(?:19|20)\d\d|allrightsreserved/;

/**
 * Lines that can be deleted unseen: their words are certain and the model agrees. Sure lines that touch a certain one of
 * the same thing, a comment box or a footer, are certain too.
 */
export function certainLines(
  page: readonly PageLine[],
  judgement: Judgement | undefined,
  kinds: readonly (FurnitureKind | undefined)[],
): ReadonlySet<number> {
  const certain = new Set<number>();
  if (!judgement) return certain;
  const isAgreed = (i: number): boolean => kinds[i] !== undefined && judgement.furniture[i]! >= LIKELY;
  page.forEach(({ evidence }, i) => {
    if (evidence.isCertain && (isAgreed(i) || (evidence.kind === 'seo' && kinds[i] === 'seo')))
      certain.add(i);
  });
  const spread = (from: number, to: number): void => {
    if (certain.has(from) && isAgreed(to) && !certain.has(to) && isOfOneThing(kinds[from]!, page[to]!))
      certain.add(to);
  };
  for (let i = 1; i < page.length; i++) spread(i - 1, i);
  for (let i = page.length - 1; i > 0; i--) spread(i, i - 1);
  return certain;
}

function isOfOneThing(kind: FurnitureKind, { evidence, facts }: PageLine): boolean {
  if (kind === 'comment')
    return evidence.isEnough && evidence.kind === 'comment' && evidence.coverage >= MADE_OF_WORDS;
  if (kind !== 'footer' && kind !== 'copyright') return false;
  return (
    evidence.isEnough && facts.letters <= LONGEST_NOTICE && facts.stops === 0 && NOTICE.test(facts.tight)
  );
}
