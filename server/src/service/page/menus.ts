import { absorb, isFrame, isUndecided, type Candidate, type Page } from './candidate.ts';
import { ENOUGH, type FurnitureKind } from './kinds.ts';
import { isSmall, type LineFacts } from './lineFacts.ts';

/** A run of page words needs this weight in all, and so much a line. */
const RUN_WEIGHT = 4;
const RUN_WEIGHT_A_LINE = 0.5;
/** The same for many lines above the first paragraph, where an article has but its headline. */
const LONG_HEAD = 20;
const HEAD_WEIGHT_A_LINE = 0.15;
/** The same where paragraphs stand before and after and no line of the run is sure. */
const BODY_WEIGHT_A_LINE = 1.5;
/** So many names at the end of a draft may follow the last word of a menu. */
const MOST_TRAILING = 3;
/** So many short names may stand before the first. */
const MOST_LEADING = 3;
/** Above the first paragraph a name longer than this may be the headline. */
export const MENU_NAME_IN_HEAD = 4;
/** So many lines in a row are a menu and nothing else. */
const LONG_MENU = 12;

/**
 * Very short lines in a row, enough of them words of a menu.
 *
 * @param echoes whether a line speaks of what the article speaks of; such a line is left alone
 */
export function absorbMenus(page: Page, echoes: (facts: LineFacts) => boolean): void {
  const { lines, firstParagraph, lastParagraph } = page;
  for (const [from, to] of page.runs(canBeOfMenu)) {
    let first = from;
    let last = to;
    while (first < last && lines[first]!.role === 'doubtful') first++;
    while (last > first && lines[last]!.role === 'doubtful') last--;
    const isLongHead = last + 1 - first >= LONG_HEAD && to < firstParagraph;
    const isTail = to === lines.length - 1 && first > lastParagraph && to - last <= MOST_TRAILING;
    // Where a longer line follows the head, that is the headline.
    if (isTail || (isLongHead && lines[to + 1]?.role === 'doubtful')) last = to;
    const isInBody = first > firstParagraph && last < lastParagraph;
    if (!isMenu(lines.slice(first, last + 1), isLongHead, isInBody)) continue;
    const leading = lines.slice(from, first);
    if (leading.length <= MOST_LEADING && leading.every(isShortName) && isSmall(lines[first]!.facts))
      first = from;
    const kind = strongestKind(lines.slice(first, last + 1));
    const isLong = last + 1 - first >= LONG_MENU;
    for (let at = first; at <= last; at++) {
      const line = lines[at]!;
      const mayBeHeadline =
        at < firstParagraph && !isShortName(line) && (!isLong || lines[at - 1]?.kind === 'breadcrumb');
      const isName = line.role === 'doubtful' && !mayBeHeadline && (isLongHead || !echoes(line.facts));
      if (isUndecided(line) && (line.role === 'leaning' || isName)) absorb(line, kind);
    }
  }
}

const canBeOfMenu = (line: Candidate): boolean =>
  (isFrame(line) && !isSlogan(line)) ||
  (isUndecided(line) && !isAddress(line) && (line.role === 'leaning' || isSmall(line.facts)));

/** 爱种田，请关注青山农话！ stands beside a poem as well as beside a menu. */
const isSlogan = ({ kind, facts }: Candidate): boolean => kind === 'advert' && !isSmall(facts);

const isShortName = ({ facts }: Candidate): boolean => facts.letters <= MENU_NAME_IN_HEAD;

function isMenu(run: readonly Candidate[], isLongHead: boolean, isInBody: boolean): boolean {
  const isSure = run.some(isFrame);
  const weight = run.reduce((sum, line) => sum + menuWeight(line), 0);
  const weightInBody = isInBody && !isSure ? BODY_WEIGHT_A_LINE : RUN_WEIGHT_A_LINE;
  const weightALine = isLongHead ? HEAD_WEIGHT_A_LINE : weightInBody;
  if (weight < RUN_WEIGHT || weight < run.length * weightALine) return false;
  // Names of sports or trades are words of menus too: alone they are a list of the article.
  const strong = run.filter((line) => isFrame(line) || line.evidence.weight >= 2).length;
  return isLongHead ? strong >= 2 : isSure || run.length >= LONG_MENU || strong > 0;
}

/** An address or telephone number may be the article's own: a notice ends with some. */
export const isAddress = ({ role, evidence }: Candidate): boolean =>
  role === 'leaning' && evidence.kind === 'contact';

/** Bare numbers and lines behind a > are no words of a menu: a table or a quotation can be made of them. */
const menuWeight = ({ evidence: { kind, weight } }: Candidate): number =>
  weight === 1 && (kind === 'counter' || kind === 'breadcrumb') ? 0 : Math.min(ENOUGH, weight);

function strongestKind(run: readonly Candidate[]): FurnitureKind | undefined {
  const weights = new Map<FurnitureKind, number>();
  for (const { evidence } of run) {
    if (evidence.kind) weights.set(evidence.kind, (weights.get(evidence.kind) ?? 0) + evidence.weight);
  }
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];
}
