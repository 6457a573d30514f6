import { KeptByText } from '../../base/keptByText.ts';
import type { DraftText } from '../../text/draftText.ts';
import type { Line } from '../../text/lines.ts';
import { isInside, mergeRanges, type OffsetRange } from '../../text/range.ts';
import { callOf } from '../evidence/calls.ts';
import { evidenceOf, NOTHING, type Evidence } from '../evidence/evidence.ts';
import { ENOUGH, FURNITURE_KINDS, type FurnitureKind } from '../evidence/kinds.ts';
import {
  factsOfWords,
  isParagraph,
  isProse,
  lineFacts,
  unmaskedWords,
  type LineFacts,
} from '../lines/lineFacts.ts';
import {
  isBareDate,
  isCaption,
  isCaptionWithBar,
  isCredit,
  isCreditWithBar,
  isDateLine,
} from '../lines/metaLines.ts';
import { shownLines } from '../lines/shownLines.ts';

/** A line of a page with all that it says of itself. */
export interface PageLine {
  readonly line: Line;
  /** its number among the lines that are not blank */
  readonly order: number;
  readonly facts: LineFacts;
  readonly evidence: Evidence;
  readonly call: FurnitureKind | undefined;
  readonly meta: Meta;
  readonly isProse: boolean;
  readonly isParagraph: boolean;
  /** nothing of it is text: an address, a picture, code */
  readonly isMasked: boolean;
  /** a paragraph among paragraphs: nothing more is asked of it */
  readonly isInterior: boolean;
  /** it stands in a list, table, quotation or heading of the markup, and is no link: neighbours say nothing of it */
  readonly standsOnPurpose: boolean;
  /** a sentence of the article comes first: …圆满结束。 我要评论 */
  readonly beginsAsText: boolean;
}

/** What a line is by its form: date, credit, caption. */
export enum Meta {
  None,
  Credit,
  CreditWithBar,
  Caption,
  BareDate,
  DateLine,
}

/** A line this long that ends a sentence is a paragraph. */
const LONG = 60;
/** So many paragraphs on either side of a paragraph tell what it is. */
const REACH = 3;
const STOPS = '。！？!?…';
const CLOSING = '”’」』）)》';

/** The lines of a draft that are not blank. Paragraphs among paragraphs are not looked into. */
export function pageLines(article: DraftText): readonly PageLine[] {
  const lines = [...shownLines(article)];
  const isLong = lines.map((line) => isLongParagraph(article, line));
  // How many long paragraphs stand in a row up to each line.
  let row = 0;
  const rows = isLong.map((long) => (row = long ? row + 1 : 0));
  const isInterior = lines.map((_, i) => (rows[i + REACH] ?? 0) > 2 * REACH);
  const { blocks, headings, elements } = article.markup;
  const places = {
    onPurpose: mergeRanges([...blocks, ...headings]),
    tables: elements.filter(({ name }) => name === 'Table'),
    links: elements.filter(({ name }) => name === 'a'),
  };
  return lines.map((line, i) => (isInterior[i] ? interior(line, i) : pageLine(article, line, i, places)));
}

/** What the markup says of a line; ascending. */
interface Places {
  /** lists, quotations, headings */
  readonly onPurpose: readonly OffsetRange[];
  /** of Markdown, which a writer makes by hand; in HTML a whole page may be one */
  readonly tables: readonly OffsetRange[];
  /** of HTML */
  readonly links: readonly OffsetRange[];
}

function isLongParagraph({ text }: DraftText, { content: { start, end } }: Line): boolean {
  if (end - start < LONG) return false;
  const at = CLOSING.includes(text[end - 1]!) ? end - 2 : end - 1;
  return STOPS.includes(text[at]!);
}

function pageLine(
  article: DraftText,
  line: Line,
  order: number,
  { onPurpose, tables, links }: Places,
): PageLine {
  const { start, end } = line.content;
  const words = wordsOf(article, line.content);
  const { facts } = words;
  const isInTable = isInside(tables, start);
  const evidence = isInTable ? NOTHING : words.evidence;
  const isLink = isInside(links, start) && isInside(links, end - 1);
  const isInBlock = !isLink && isInside(onPurpose, start);
  return {
    line,
    order,
    ...words,
    evidence,
    isMasked: facts.tight === '',
    isInterior: false,
    // 相关阅读 is a heading of the page, not of the article.
    standsOnPurpose: (isInTable || isInBlock) && !evidence.isEnough && !evidence.opensList,
    beginsAsText: evidence.isLate || beginsAsText(article, line, facts) || isCaptionWithBar(facts),
  };
}

/** What a line says of itself by its words alone. */
type Words = Pick<PageLine, 'facts' | 'evidence' | 'call' | 'meta' | 'isProse' | 'isParagraph'>;

const kept = new KeptByText((words: string) => saidBy(factsOfWords(words)));

function wordsOf(article: DraftText, content: OffsetRange): Words {
  const words = unmaskedWords(article, content);
  return words === undefined ? saidBy(lineFacts(article, content)) : kept.of(words);
}

const saidBy = (facts: LineFacts): Words => ({
  facts,
  evidence: evidenceOf(facts),
  call: callOf(facts),
  meta: metaOf(facts),
  isProse: isProse(facts),
  isParagraph: isParagraph(facts),
});

/** Of a long paragraph in the midst of an article, whose form nobody asks for. */
const UNREAD: LineFacts = {
  folded: '',
  tight: '',
  letters: 0,
  han: 0,
  digits: 0,
  stops: 0,
  fullStops: 0,
  commas: 0,
  endsWithStop: true,
  isListItem: false,
  hasAddress: false,
};

const interior = (line: Line, order: number): PageLine => ({
  line,
  order,
  facts: UNREAD,
  evidence: NOTHING,
  call: undefined,
  meta: Meta.None,
  isProse: true,
  isParagraph: true,
  isMasked: false,
  isInterior: true,
  standsOnPurpose: false,
  beginsAsText: true,
});

/** 汉字: a shorter one (谢谢大家。) stands before words of the page as well as in an article. */
const SHORTEST_SENTENCE = 6;

/** Words of the page stand behind a sentence that has none. */
function beginsAsText(article: DraftText, { content: { start, end } }: Line, facts: LineFacts): boolean {
  if (facts.fullStops === 0 || facts.endsWithStop) return false;
  const stop = Math.max(article.text.lastIndexOf('。', end - 1), article.text.lastIndexOf('；', end - 1));
  if (stop <= start) return false;
  const { facts: sentence, evidence } = wordsOf(article, { start, end: stop + 1 });
  return sentence.han >= SHORTEST_SENTENCE && evidence.weight <= 0;
}

function metaOf(facts: LineFacts): Meta {
  if (isCredit(facts)) return Meta.Credit;
  if (isBareDate(facts)) return Meta.BareDate;
  if (isDateLine(facts)) return Meta.DateLine;
  if (isCreditWithBar(facts)) return Meta.CreditWithBar;
  return isCaption(facts) ? Meta.Caption : Meta.None;
}

/** Number of a kind, 0 for none. */
export const kindNumber = (kind: FurnitureKind | undefined): number =>
  kind === undefined ? 0 : FURNITURE_KINDS.indexOf(kind) + 1;

/** Nothing of the line says that it is the page's, a credit or a date. */
export const isUnknown = ({ evidence, call, meta, isMasked }: PageLine): boolean =>
  !evidence.isLeaning && !evidence.isEnough && call === undefined && meta === Meta.None && !isMasked;

/** Words of a page are on the line. */
export const isOfPage = ({ evidence, call }: PageLine): boolean =>
  evidence.isLeaning || evidence.isEnough || call !== undefined;

/** A sentence with hardly a word of a page: among sentences it is the article's, 希望有关部门尽快处理，别等出了事才重视。 */
export const isPlainProse = ({ isProse, evidence, call }: PageLine): boolean =>
  isProse && evidence.weight <= 1 && !evidence.isLeaning && call === undefined;

/** What a page puts between the paragraphs: behind it the article goes on. */
const WITHIN: ReadonlySet<FurnitureKind> = new Set(['contact', 'jump-line', 'script']);
/** Share of known letters of a label with its link: 看更多：青山花季提前登场. */
const LABEL = 0.5;

/** A page puts it between two paragraphs, or between two rows of a list; what asks for something ends the article. */
export function standsWithin({ evidence, call, meta, isProse, facts }: PageLine): boolean {
  if (isProse || evidence.opensList || meta === Meta.Credit) return false;
  const isLabel = evidence.kind === 'navigation' && evidence.weight === ENOUGH && evidence.coverage < LABEL;
  const kind = call ?? evidence.kind;
  if (kind === 'advert') return facts.stops + facts.commas === 0;
  return isLabel || (kind !== undefined && WITHIN.has(kind));
}
