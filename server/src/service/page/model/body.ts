import { mix } from './featureList.ts';
import { standsWithin, type PageLine } from './pageLine.ts';

/** A first guess at the article: the group of sentences with most characters. Indices into the lines; -1 where there is none. */
export interface Body {
  readonly first: number;
  readonly last: number;
  /** a bit for each pair of characters that it has */
  readonly pairs: Uint8Array;
}

/** A sentence is worth its length, up to this. */
const FULL = 200;
/**
 * Units of a sentence that are worth 1, where a line that is none costs `COST`: a paragraph of 200 makes up for seven
 * of them.
 */
const A_POINT = 40;
/** What a line that is no sentence costs. */
const COST = 0.7;
/** A power of two. */
const PAIR_BITS = 1 << 16;
/** So much of the article is enough to know what it speaks of. */
const SAMPLE = 20_000;

export function bodyOf(lines: readonly PageLine[]): Body {
  const listed = listedLines(lines);
  // A CV, a poem below 热榜 has no two paragraphs in a row either: where nothing else is left, it is the article.
  const { first, last } = densest(lines, listed) ?? densest(lines, []) ?? { first: -1, last: -1 };
  const pairs = new Uint8Array(PAIR_BITS / 8);
  let sampled = 0;
  for (let i = Math.max(0, first); i <= last && sampled < SAMPLE; i++) {
    const { tight } = lines[i]!.facts;
    for (let at = 0; at + 1 < tight.length; at++) {
      const pair = pairAt(tight, at);
      pairs[pair >>> 3]! |= 1 << (pair & 7);
    }
    sampled += tight.length;
  }
  return { first, last, pairs };
}

/** The group of sentences with most characters, without those that are listed; undefined: there are none. */
function densest(
  lines: readonly PageLine[],
  listed: readonly boolean[],
): { readonly first: number; readonly last: number } | undefined {
  let best = 0;
  let sum = 0;
  let start = 0;
  let first = -1;
  let last = -1;
  lines.forEach((line, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += line.isProse && !listed[i] ? worthOf(line) : -COST;
    if (sum <= best) return;
    best = sum;
    first = start;
    last = i;
  });
  return first === -1 ? undefined : { first, last };
}

const worthOf = ({ facts, isInterior, line: { content } }: PageLine): number =>
  Math.min(isInterior ? content.end - content.start : facts.tight.length, FULL) / A_POINT;

/** Lines below 即时新闻 or 今日精彩内容 where no paragraph follows a paragraph: headlines with the first sentences of their articles. */
function listedLines(lines: readonly PageLine[]): readonly boolean[] {
  const listed = new Array<boolean>(lines.length).fill(false);
  const isOpener = ({ evidence, standsOnPurpose }: PageLine): boolean =>
    evidence.opensList && !standsOnPurpose;
  for (let opener = lines.findIndex(isOpener); opener !== -1 && opener < lines.length;) {
    let end = opener + 1;
    let isText = false;
    for (; end < lines.length && !isOpener(lines[end]!); end++)
      isText ||= lines[end]!.isProse && lines[end - 1]!.isProse;
    if (!isText) listed.fill(true, opener, end);
    opener = end;
  }
  return listed;
}

/** So many lines of the page beyond the first or last paragraph, and what follows them is the page's as well. */
const FEWEST_BEYOND = 2;

/**
 * How far an article can reach beyond its body. From there on the forms of an article prove nothing: rules of a
 * comment box are numbered too.
 *
 * @returns indices; `end` is the first line that is beyond
 */
export function reachOfArticle(
  lines: readonly PageLine[],
  { first, last }: Pick<Body, 'first' | 'last'>,
): { readonly start: number; readonly end: number } {
  if (first === -1) return { start: 0, end: lines.length };
  const beyond = (from: number, step: 1 | -1): number => {
    let seen = 0;
    for (let i = from; i >= 0 && i < lines.length; i += step) {
      const { evidence, isProse } = lines[i]!;
      if (evidence.isEnough && !isProse && !standsWithin(lines[i]!) && ++seen === FEWEST_BEYOND) return i;
    }
    return step === 1 ? lines.length : -1;
  };
  return { start: beyond(first - 1, -1) + 1, end: beyond(last + 1, 1) };
}

const pairAt = (tight: string, at: number): number =>
  mix(tight.charCodeAt(at), tight.charCodeAt(at + 1)) & (PAIR_BITS - 1);

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** Share of a line's pairs of characters that the body has too, 0…1: a headline echoes its article, a teaser does not. */
export function echoOf({ pairs }: Body, tight: string): number {
  let own = 0;
  let shared = 0;
  for (let at = 0; at + 1 < tight.length; at++) {
    const unit = tight.charCodeAt(at);
    if (unit < FIRST_HAN || unit > LAST_HAN) continue;
    own++;
    const pair = pairAt(tight, at);
    shared += (pairs[pair >>> 3]! >>> (pair & 7)) & 1;
  }
  return own === 0 ? 0 : shared / own;
}
