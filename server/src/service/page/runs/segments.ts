import { spanOfArticle } from '../guards/span.ts';
import { reachOfArticle } from '../model/body.ts';
import { absorbBetween, absorbClosable, absorbLeaning } from './between.ts';
import { isFrameKind, type FurnitureKind } from '../evidence/kinds.ts';
import { LIKELY, type Judgement } from '../model/verdicts.ts';
import { Meta, type PageLine } from '../model/pageLine.ts';
import { absorbLists, absorbRankings } from './lists.ts';
import { keepSpokenFor } from './spokenFor.ts';
import { creditKindOf, isDatedCredit, isPictureText } from '../lines/metaLines.ts';
import { datesBelowHeadlines } from '../guards/headlines.ts';
import { teaserLists } from './teasers.ts';

/** Inside the article, where the words of a line are enough, the model need only not be against it. */
const LIKELY_WITH_WORDS = 0.5;
/** A jump mark stands within an article, a chain of keywords anywhere: words alone tell. */
const TOLD_BY_WORDS: ReadonlySet<FurnitureKind> = new Set(['jump-line', 'seo']);
const isToldByWords = ({ evidence: { isEnough, kind } }: PageLine): boolean =>
  isEnough && kind !== undefined && TOLD_BY_WORDS.has(kind);
/** Share of a line's letters that makes the kind of its words its own. */
const MADE_OF_WORDS = 0.5;
/** So far a line without words looks for a named neighbour of its run. */
const REACH = 12;
/** A button that stands alone is no headline so near the top of a page. */
const TOP = 5;
/** A sentence that is longer is the article's, whatever it asks for. */
const LONGEST_CALL = 36;
const ASKS = /^(?:\(.*\)$|\P{Script=Han}{0,3}(?:长按|点击|扫|关注|欢迎|喜欢|觉得|如果|转发|更多|请))/u;

export interface Segments {
  /** for each line what kind of furniture or credit it is; undefined: it is the article's */
  readonly kinds: readonly (FurnitureKind | undefined)[];
  /** lines whose kind their own words tell */
  readonly isNamed: readonly boolean[];
}

/** 投稿请寄…，来稿必复。 by itself is what somebody writes: where nothing else would be left, sentences stay. */
function keepSentencesAlone(page: readonly PageLine[], isFurniture: boolean[]): void {
  if (!isFurniture.every((is) => is)) return;
  page.forEach((line, i) => {
    const { stops, fullStops } = line.facts;
    // A chain of search words that ran into the head of a site is no sentence.
    if (stops > 0 && !(isToldByWords(line) && fullStops === 0)) isFurniture[i] = false;
  });
}

export function segmentsOf(page: readonly PageLine[], judgement: Judgement | undefined): Segments {
  if (!judgement) return { kinds: page.map(() => undefined), isNamed: page.map(() => false) };
  const { start, end } = reachOfArticle(page, spanOfArticle(page, judgement.body));
  const lists = teaserLists(page, judgement.furniture, judgement.body);
  const isTeaser = new Set(lists.flatMap(({ teasers }) => teasers));
  const isText = page.map(
    (line, i) => line.isProse && judgement.furniture[i]! < LIKELY && !isRequest(line) && !isTeaser.has(i),
  );
  const isNear = isText.map((is, i) => is && i >= start && i < end);
  const isOfBody = isNear.includes(true) ? isNear : isText;
  const head = isOfBody.indexOf(true);
  const foot = isOfBody.lastIndexOf(true) + 1;
  const named = page.map(ownKindOf);
  const range = { head, foot };
  const isSureOf = page.map((line, i) => head !== -1 && (i < head || i >= foot) && isSure(line, i, foot));
  const isFurniture = page.map((line, i) => {
    const { evidence, isProse, standsOnPurpose } = line;
    const likelihood = judgement.furniture[i]!;
    if (isToldByWords(line)) return true;
    if (likelihood === 0 || standsOnPurpose || line.isMasked) return false;
    if (isPlainParagraph(line) && judgement.words[i]! < AGAINST) return false;
    if (likelihood >= LIKELY || isSureOf[i]) return true;
    return evidence.isEnough && !isProse && (head === -1 || likelihood >= LIKELY_WITH_WORDS);
  });
  keepSpokenFor(page, judgement, isFurniture, isSureOf, range);
  page.forEach((line, i) => (isFurniture[i] ||= isToldByWords(line)));
  for (const { opener, end, teasers } of lists)
    if (opener >= foot && foot > 0)
      for (const i of teasers) isFurniture.fill(true, i - 1, Math.min(end, i + 1));
  absorbLists(page, judgement.furniture, isFurniture, range);
  absorbRankings(page, judgement.furniture, isFurniture, range);
  absorbClosable(page, isFurniture);
  absorbBetween(page, judgement.furniture, isFurniture, range);
  absorbLeaning(page, isFurniture, range);
  keepSentencesAlone(page, isFurniture);
  const headDates = new Set(datesBelowHeadlines(page, judgement.body));
  const kinds = page.map((line, i): FurnitureKind | undefined => {
    const isNotice = isFurniture[i] && line.evidence.isEnough && line.evidence.kind !== 'navigation';
    if (!isNotice && isCreditLine(line)) return creditKindOf(line.facts);
    if (!isNotice && headDates.has(i)) return 'byline';
    if (!isFurniture[i] && isPictureText(line.facts)) return 'caption';
    return isFurniture[i] ? (named[i] ?? 'navigation') : undefined;
  });
  nameByNeighbours(page, kinds, named);
  return { kinds, isNamed: named.map((kind) => kind !== undefined) };
}

const isCreditLine = ({ meta, facts }: PageLine): boolean =>
  meta === Meta.Credit || meta === Meta.CreditWithBar || (meta === Meta.DateLine && isDatedCredit(facts));

/** Words of an article weigh less than this: no place on a page makes furniture of a paragraph that is made of them. */
const AGAINST = -3;
const isPlainParagraph = ({ isParagraph, evidence, call }: PageLine): boolean =>
  isParagraph && evidence.weight <= 0 && call === undefined;

/** Furniture by its words alone, above or below the article. */
function isSure(line: PageLine, at: number, foot: number): boolean {
  const { evidence, isProse } = line;
  if (!isProse && evidence.isEnough && !evidence.opensList) return true;
  if (!isProse && at < TOP && at < foot && evidence.coverage === 1 && evidence.weight > 1) return true;
  return at >= foot && isRequest(line);
}

/** What an account says to its readers: 觉得不错，请点个“在看”. */
const isRequest = ({ call, meta, isProse, facts }: PageLine): boolean =>
  call !== undefined &&
  call !== 'contact' &&
  meta === Meta.None &&
  (!isProse || (facts.han <= LONGEST_CALL && ASKS.test(facts.tight)));

/** The kind that the words of a line tell. */
function ownKindOf({ evidence, call }: PageLine): FurnitureKind | undefined {
  if (evidence.kind && (evidence.isEnough || evidence.coverage >= MADE_OF_WORDS)) return evidence.kind;
  return call;
}

/** What a line says of what stands below it: texts of readers, parts of a footer. */
const SPREADING: ReadonlySet<FurnitureKind> = new Set(['comment', 'footer', 'copyright', 'advert', 'share']);

/** Lines of a run that no word names are what the nearest named line above them is. */
function nameByNeighbours(
  page: readonly PageLine[],
  kinds: (FurnitureKind | undefined)[],
  named: readonly (FurnitureKind | undefined)[],
): void {
  let above: FurnitureKind | undefined;
  let distance = 0;
  for (let i = 0; i < page.length; i++) {
    const kind = kinds[i];
    if (kind === undefined || !isFrameKind(kind)) above = undefined;
    else if (named[i]) {
      above = page[i]!.evidence.opensList ? undefined : named[i];
      distance = 0;
    } else if (above && ++distance <= REACH && SPREADING.has(above)) kinds[i] = above;
  }
}
