import type { Candidate } from './candidate.ts';

/** Share of letters that the lexicon must know of a line of a comment box. */
const MADE_OF_WORDS = 0.75;
const LONGEST_NOTICE = 120;
const NOTICE = /(?:版权所有|copyright|©)\D{0,60}(?:19|20)\d\d|allrightsreserved/;

/** Sure lines that touch a certain one of the same thing, a comment box or a footer, are certain too. */
export function spreadCertainty(lines: readonly Candidate[]): void {
  for (let at = 1; at < lines.length; at++) spread(lines[at - 1]!, lines[at]!);
  for (let at = lines.length - 1; at > 0; at--) spread(lines[at]!, lines[at - 1]!);
}

function spread(from: Candidate, to: Candidate): void {
  if (!from.isCertain || to.role !== 'furniture' || to.isAbsorbed) return;
  const { kind, coverage } = to.evidence;
  const { letters, stops, tight } = to.facts;
  if (from.kind === 'comment') to.isCertain ||= kind === 'comment' && coverage >= MADE_OF_WORDS;
  if (from.kind === 'footer' || from.kind === 'copyright')
    to.isCertain ||= letters <= LONGEST_NOTICE && stops === 0 && NOTICE.test(tight);
}
