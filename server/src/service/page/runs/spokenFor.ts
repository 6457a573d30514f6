import type { BodyRange } from './between.ts';
import { Meta, type PageLine } from '../model/pageLine.ts';
import type { Judgement } from '../model/verdicts.ts';

/** So many lines with words of a page make it one: a run of bare titles on it needs no words of its own. */
const FEWEST_WORDS = 2;
/** So do many lines of furniture. */
const LARGE_PAGE = 15;
/** Without any, so many titles in a row, of which the model is sure. Names, verses and cells are shorter. */
const FEWEST_TITLES = 5;
/** Units that these titles have on average. */
const TITLE = 10;
/**
 * Mean likelihood by which the model is sure without a word that speaks for it; 0.8 is enough with one (`LIKELY`).
 *
 * @measured 2026-11-30 furniture at 0.95, 0.98, 0.99: furniture found 6061, 6059, 6059 of 6104 lines; nothing else
 */
const SURE = 0.98;
/** What comes back so often between paragraphs, 點下放大, is the page's. */
const FEWEST_WATERMARKS = 3;
/** 广告 on a line of its own. */
const SHORTEST_CALL = 4;

/**
 * Drops the runs that the model alone takes for furniture where no word of a page speaks for them: names of winners,
 * rows of a table, a poem look like a menu, and nothing but its words tells a menu.
 *
 * @param isFurniture by line, as the model has it; gets the rest
 */
export function keepSpokenFor(
  page: readonly PageLine[],
  { furniture: likelihood, words: learned }: Judgement,
  isFurniture: boolean[],
  isSure: readonly boolean[],
  { head, foot }: BodyRange,
): void {
  // Between paragraphs stand sub-heads too: what was learned speaks there only on a large page.
  const times = new Map<string, number>();
  for (const { facts } of page) times.set(facts.tight, (times.get(facts.tight) ?? 0) + 1);
  // The label of a cell, 前排空间 / 970毫米, comes back too, but between cells.
  const besideText = new Map<string, number>();
  page.forEach(({ facts }, i) => {
    const isBeside = page[i - 1]?.isProse === true || page[i + 1]?.isProse === true;
    if (isBeside) besideText.set(facts.tight, (besideText.get(facts.tight) ?? 0) + 1);
  });
  const isWatermark = (i: number): boolean =>
    isFurniture[i]! &&
    (besideText.get(page[i]!.facts.tight) ?? 0) * 2 >= times.get(page[i]!.facts.tight)! &&
    likelihood[i]! >= SURE &&
    page[i]!.facts.letters > 1 &&
    times.get(page[i]!.facts.tight)! >= FEWEST_WATERMARKS;
  const ofFrame = linesOfFrame(page, head, foot);
  const saidBy = (least: number, leastInside: number): boolean[] =>
    page.map((line, i) => {
      if (isWatermark(i) || (isFurniture[i] && ofFrame.has(i))) return true;
      const isInside = i > head && i < foot;
      return (
        isSure[i]! || speaks(line, head === -1 ? 0 : learned[i]!, isInside, isInside ? leastInside : least)
      );
    });
  const isKnown = saidBy(Infinity, Infinity);
  const known = isKnown.filter(Boolean).length;
  const learnt = saidBy(LEARNED, Infinity).filter(Boolean).length;
  const isLarge =
    known > 0 && Math.max(known, learnt) >= FEWEST_WORDS && isFurniture.filter(Boolean).length >= LARGE_PAGE;
  const leastInside = isLarge ? LEARNED_OF_PROSE : Infinity;
  const isWordy = saidBy(LEARNED, leastInside);
  const isNamed = known > 0 ? saidBy(LEARNED_ALONE, leastInside) : isKnown;
  const words = isWordy.filter(Boolean).length;
  const isSmall = words <= SMALL_PAGE;
  // A little learned of words is too little where hardly any line says that there is a page.
  const speaker = isSmall ? isNamed : isWordy;
  const speakers = speaker.filter(Boolean).length;
  const poems = isSmall && !(isLarge && head !== -1) ? poemsOf(page, isNamed, { head, foot }) : [];
  for (let first = 0; first < page.length;) {
    let end = first + 1;
    if (!isFurniture[first]) {
      first = end;
      continue;
    }
    while (end < page.length && isFurniture[end]) end++;
    const own = speaker.slice(first, end).filter(Boolean).length;
    const isInside = first > head && end <= foot;
    const isOpenerAlone =
      own === 1 &&
      page[first]!.evidence.opensList &&
      end < page.length &&
      (end === first + 1 || (isInside && end === first + 2 && BOX.test(page[first]!.facts.tight)));
    const isOfPage = isInside
      ? isLarge && (isOfLeaningWords(page, first, end) || isLongAndSure(likelihood, first, end))
      : isLarge || speakers >= FEWEST_WORDS || areTitles(page, likelihood, first, end);
    const isSpokenFor = own > 0 ? !isOpenerAlone : isOfPage;
    if (!isSpokenFor) isFurniture.fill(false, first, end);
    // Sub-heads, rows of a table, verses stand beside an advert or a watermark.
    else if (isInside && !isLongAndSure(likelihood, first, end))
      keepUnspoken(page, speaker, isFurniture, first, end);
    else if (isSmall && !(end <= head && isMenu(page, first, end)))
      dropUnspoken(isNamed, isFurniture, poems, page, { from: first, to: end, foot });
    first = end;
  }
  if (head === -1) keepLongestRow(page, isNamed, isFurniture);
}

/** Between paragraphs only what speaks for itself, and what stands below 相关新闻, is the page's. */
function keepUnspoken(
  page: readonly PageLine[],
  speaker: readonly boolean[],
  isFurniture: boolean[],
  from: number,
  to: number,
): void {
  let isList = false;
  for (let i = from; i < to; i++) {
    const { evidence, call } = page[i]!;
    isList ||= evidence.opensList;
    isFurniture[i] =
      isList || speaker[i]! || evidence.isLeaning || (call !== undefined && call !== 'contact');
  }
}

/** ■ 相关新闻 with one headline and its paragraphs is a box of the article. */
const BOX = /^[·(]/;

/** So many lines that stand above and below the article in the same order are its frame: tags, names of columns. */
const FEWEST_TWINS = 3;
/** Units of such a line: a column's name or a tag, no headline. */
const LONGEST_TWIN = 16;
/** Nobody counts further. */
const MOST_TWINS = 40;
/**
 * Lines of the foot that one line of the head is compared with: bounds the work where a line comes back a hundred
 * times.
 */
const MOST_PLACES = 4;

function linesOfFrame(page: readonly PageLine[], head: number, foot: number): ReadonlySet<number> {
  const found = new Set<number>();
  if (head === -1) return found;
  const below = new Map<string, number[]>();
  for (let i = foot; i < page.length; i++) {
    const { tight } = page[i]!.facts;
    if (tight.length <= 1 || tight.length > LONGEST_TWIN) continue;
    const places = below.get(tight);
    if (!places) below.set(tight, [i]);
    else if (places.length < MOST_PLACES) places.push(i);
  }
  for (let first = 0; first < head; first++) {
    for (const twin of below.get(page[first]!.facts.tight) ?? []) {
      let length = 1;
      while (
        length < MOST_TWINS &&
        first + length < head &&
        twin + length < page.length &&
        page[first + length]!.facts.tight === page[twin + length]!.facts.tight
      )
        length++;
      if (length < FEWEST_TWINS) continue;
      for (let k = 0; k < length; k++) found.add(first + k).add(twin + k);
    }
  }
  return found;
}

/** Fewer lines are no article. */
const FEWEST_VERSES = 4;

/** Where no sentence is the article's, a poem is: the row that no word of a page names and no 相关阅读 heads. */
function keepLongestRow(
  page: readonly PageLine[],
  isNamed: readonly boolean[],
  isFurniture: boolean[],
): void {
  const isOfPage = (i: number): boolean => isNamed[i]! || page[i]!.evidence.isLeaning || page[i]!.isMasked;
  let best = { first: 0, end: 0 };
  for (let first = 0; first < page.length;) {
    let end = first;
    while (end < page.length && !isOfPage(end)) end++;
    const isList = page[first - 1]?.evidence.opensList === true;
    if (!isList && end - first > best.end - best.first) best = { first, end };
    first = end + 1;
  }
  if (best.end - best.first >= FEWEST_VERSES) isFurniture.fill(false, best.first, best.end);
}

/** Between paragraphs stand sub-heads, results, names of winners; a menu there is as long as this or has its words. */
const LONG_MENU = 10;

function isLongAndSure(likelihood: Float64Array, first: number, end: number): boolean {
  return end - first >= LONG_MENU && meanOf(likelihood, first, end) >= SURE;
}

function isOfLeaningWords(page: readonly PageLine[], first: number, end: number): boolean {
  const leaning = page.slice(first, end).filter(({ evidence }) => evidence.isLeaning);
  return leaning.length >= FEWEST_WORDS && leaning.length * 2 >= end - first;
}

const meanOf = (likelihood: Float64Array, first: number, end: number): number =>
  likelihood.slice(first, end).reduce((sum, value) => sum + value, 0) / (end - first);

/** Where a page has few words in all, four lines without any are more likely a poem than its frame. */
const SMALL_PAGE = 4;
/** Lines in a row without a word of the page that a small page may lose. */
const MOST_UNSPOKEN = 3;

/** Drops what nobody names in the lines `from` up to `to`, where it is long or stands right below the last paragraph. */
function dropUnspoken(
  isNamed: readonly boolean[],
  isFurniture: boolean[],
  poems: readonly boolean[],
  page: readonly PageLine[],
  { from, to, foot }: { readonly from: number; readonly to: number; readonly foot: number },
): void {
  for (let first = from; first < to; first++) {
    if (isNamed[first]) continue;
    let end = first;
    while (end < to && !isNamed[end]) end++;
    const isList = page[first - 1]?.evidence.opensList === true;
    // A menu on top of a page stands above 首页 > 体育 > 正文.
    const isAbovePath = from === 0 && page.slice(end, to).some(isPath);
    // 品牌 below the last paragraph begins a menu, the name of a winner does not.
    const opening = page.slice(first, end).find(({ meta }) => meta === Meta.None);
    const beginsMenu =
      opening?.evidence.isLeaning === true && isMenu(page, first, Math.min(to, first + MENU_REACH));
    if (!beginsMenu && !isAbovePath && ((poems[first] && !isList) || first === foot))
      isFurniture.fill(false, first, end);
    first = end;
  }
}

const isPath = ({ evidence }: PageLine): boolean => evidence.isEnough && evidence.kind === 'breadcrumb';

/** A menu that a row begins shows itself within so many lines. */
const MENU_REACH = 40;

/** A line of its own only where text was shattered: [ / 青山农话 / ] / ，敬请留意。 */
const SHARD = /^(?:[,:。、\])]|[[(]$)/;

/** For each line whether it stands in a row of lines that nobody names, too long for the page and too whole for its shards. */
function poemsOf(
  page: readonly PageLine[],
  isNamed: readonly boolean[],
  { head, foot }: BodyRange,
): readonly boolean[] {
  const poems = page.map(() => false);
  for (let first = 0; first < page.length;) {
    let end = first;
    while (end < page.length && !isNamed[end] && (end === first || (end !== head && end !== foot))) end++;
    const row = page.slice(first, end);
    if (row.length > MOST_UNSPOKEN && !row.some(({ facts }) => SHARD.test(facts.tight)))
      poems.fill(true, first, end);
    first = Math.max(end, first + 1);
  }
  return poems;
}

/** So many lines with two strong words of a menu are one, above the article: 登录 / 注册 / 首页 and names of columns. */
const SHORTEST_MENU = 8;

function isMenu(page: readonly PageLine[], first: number, end: number): boolean {
  const strong = page.slice(first, end).filter(({ evidence }) => evidence.isLeaning && evidence.weight > 1);
  return end - first >= SHORTEST_MENU && strong.length >= 2;
}

function areTitles(page: readonly PageLine[], likelihood: Float64Array, first: number, end: number): boolean {
  const count = end - first;
  const run = page.slice(first, end);
  const length = run.reduce((sum, { facts }) => sum + facts.tight.length, 0);
  return count >= FEWEST_TITLES && length >= count * TITLE && meanOf(likelihood, first, end) >= SURE;
}

/**
 * So much the words of a line must speak for furniture, as learned; those of an article's own lists stay below.
 *
 * @measured 2026-11-30 furniture at 4, 6, 8: lines of WeChat articles flagged 274, 273, 273 of 1350, nothing else
 */
const LEARNED = 6;
/** The same of running text, which has more words, and of a list between paragraphs. */
const LEARNED_OF_PROSE = 12;
/** The same where hardly any other line speaks. */
const LEARNED_ALONE = 9;

/** Words that only a page has: known ones on a line of their own, or learned ones. */
function speaks(
  { evidence, call, isProse, facts }: PageLine,
  learned: number,
  isInside: boolean,
  least: number,
): boolean {
  // Numbers have no words, and those of a telephone and an address are the article's as often as the page's.
  // Between paragraphs figures are a table's as often.
  const hasWords = isInside ? facts.letters > facts.digits : facts.letters > 0;
  const own = hasWords && evidence.kind !== 'contact' ? learned : 0;
  if (evidence.isEnough) return true;
  if (isInside && call !== undefined && facts.han <= SHORTEST_CALL) return true;
  if (isProse || isInside) return own >= Math.max(least, LEARNED_OF_PROSE);
  return evidence.opensList || call !== undefined || own >= least;
}
