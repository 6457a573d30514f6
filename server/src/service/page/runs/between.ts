import { Meta, type PageLine } from '../model/pageLine.ts';

/** Where the article is: index of its first paragraph, and of the line after its last; -1 and 0 where there is none. */
export interface BodyRange {
  readonly head: number;
  readonly foot: number;
}

/** So many lines between furniture are furniture. */
const MOST_BETWEEN = 4;
/** Lines of a reader's comment: name, words, buttons. */
const COMMENT = 3;
/** Letters of a name in a menu. */
const MENU_NAME = 8;
/** The same where the headline may be near. */
const MENU_NAME_IN_HEAD = 4;
/** Below so many lines of a menu, a name right above the headline is the last of it. */
const LONG_MENU = 8;
/** So many names may be left over from it. */
const LAST_OF_MENU = 2;

/** A few lines between two runs of furniture: below the article all but its sentences, above it names of a menu. */
export function absorbBetween(
  page: readonly PageLine[],
  likelihood: Float64Array,
  isFurniture: boolean[],
  { head, foot }: BodyRange,
): void {
  if (head === -1) return;
  for (let last = -1, i = 0; i < page.length; i++) {
    if (!isFurniture[i]) continue;
    const first = last + 1;
    const gap = page.slice(first, i);
    const isBelow = first > foot && last >= foot;
    const isAbove = last !== -1 && i < head;
    const isComment =
      last !== -1 &&
      isOfComments(page[i]!) &&
      page.slice(Math.max(0, last - COMMENT), last + 1).some(isOfComments);
    if (last !== -1 && gap.length > 0 && gap.length <= MOST_BETWEEN) {
      const belongs = gap.every(
        (line, k) =>
          !line.standsOnPurpose &&
          likelihood[first + k]! > 0 &&
          line.meta !== Meta.Credit &&
          (isAbove
            ? isMenuName(line, MENU_NAME_IN_HEAD)
            : isBelow && !line.isParagraph && (isComment || isFragment(line) || isTitle(line))),
      );
      if (belongs) isFurniture.fill(true, first, i);
    }
    last = i;
  }
  for (let i = LONG_MENU; i + 1 < head; i++) {
    if (likelihood[i + 1] !== 0) continue;
    let first = i + 1;
    while (
      i + 1 - first < LAST_OF_MENU &&
      !isFurniture[first - 1] &&
      likelihood[first - 1]! > 0 &&
      isMenuName(page[first - 1]!, MENU_NAME)
    )
      first--;
    if (first >= LONG_MENU && isFurniture.slice(first - LONG_MENU, first).every(Boolean))
      isFurniture.fill(true, first, i + 1);
  }
}

const isOfComments = ({ evidence }: PageLine): boolean => evidence.kind === 'comment';

/** So short a sentence in the foot is a piece of one: 农友交流平台。 */
const FRAGMENT = 8;
const isFragment = ({ facts, isProse }: PageLine): boolean =>
  !isProse && (!facts.endsWithStop || facts.han <= FRAGMENT);

/** 水库蓄水够不够用？ */
const isTitle = ({ facts }: PageLine): boolean => facts.fullStops === 0 && facts.commas < 2;

const isMenuName = ({ facts, evidence, meta }: PageLine, longest: number): boolean =>
  facts.letters <= longest &&
  facts.stops === 0 &&
  facts.commas === 0 &&
  meta === Meta.None &&
  evidence.weight >= 0;

/** A line with too few words of a page to tell alone, beside one that is furniture; an address only below it. */
export function absorbLeaning(
  page: readonly PageLine[],
  isFurniture: boolean[],
  { head, foot }: BodyRange,
): void {
  const absorb = (i: number, neighbour: number): void => {
    const { evidence, isProse, standsOnPurpose, meta } = page[i]!;
    if (!isFurniture[neighbour] || isFurniture[i] || isProse || standsOnPurpose || !evidence.isLeaning)
      return;
    if (page[neighbour]!.evidence.kind === 'jump-line' || meta !== Meta.None) return;
    if (head !== -1 && i >= head && i < foot) return;
    isFurniture[i] = true;
  };
  for (const [first, end] of menusOf(page, { head, foot })) isFurniture.fill(true, first, end);
  for (let i = 1; i < page.length; i++) absorb(i, i - 1);
  for (let i = page.length - 2; i >= 0; i--) if (page[i]!.evidence.kind !== 'contact') absorb(i, i + 1);
}

/** So much weight of words makes a menu of some lines: 744 / 收藏 / 分享. */
const MENU_WEIGHT = 4;

/** Runs below the article of lines that are made of words of a page. */
function* menusOf(
  page: readonly PageLine[],
  { head, foot }: BodyRange,
): Iterable<readonly [first: number, end: number]> {
  if (head === -1) return;
  for (let first = foot; first < page.length; first++) {
    let end = first;
    let weight = 0;
    let strong = 0;
    for (; end < page.length && isOfMenu(page[end]!); end++) {
      const own = page[end]!.evidence.weight;
      if (own > 1) {
        weight += own;
        strong++;
      }
    }
    if (strong > 1 && weight >= MENU_WEIGHT) yield [first, end];
    first = end;
  }
}

const isOfMenu = ({ evidence, isProse, standsOnPurpose, meta }: PageLine): boolean =>
  evidence.isLeaning && !isProse && !standsOnPurpose && meta === Meta.None && evidence.kind !== 'contact';

const CLOSE = /^[×x]$/;
/** Units of a line that 广告 begins: longer is a sentence about adverts. */
const LONGEST_ADVERT = 60;

/** 广告 and what is offered, in one line or two, with the cross below that closes it: wherever on a page it stands. */
export function absorbClosable(page: readonly PageLine[], isFurniture: boolean[]): void {
  for (let i = 1; i < page.length; i++) {
    if (!CLOSE.test(page[i]!.facts.tight)) continue;
    const isOffer = ({ facts, standsOnPurpose }: PageLine): boolean =>
      facts.folded.startsWith('广告') && facts.folded.length <= LONGEST_ADVERT && !standsOnPurpose;
    const isMark = page[i - 2]?.facts.tight === '广告' && !page[i - 1]!.standsOnPurpose;
    if (isMark) isFurniture.fill(true, i - 2, i + 1);
    else if (isOffer(page[i - 1]!)) isFurniture.fill(true, i - 1, i + 1);
  }
}
