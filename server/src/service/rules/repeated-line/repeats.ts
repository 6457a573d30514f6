import { KeptByText } from '../../base/keptByText.ts';
import { foldText } from '../../page/lines/fold.ts';
import { unmaskedWords } from '../../page/lines/lineFacts.ts';
import { isKept, type FurnitureKind } from '../../page/evidence/kinds.ts';
import type { Article } from '../../article/article.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { isInside, mergeRanges } from '../../text/range.ts';
import { lettersAndDigits } from './letters.ts';
import { nearCopiesOf } from './nearCopies.ts';
import { CLOSING, inClass, marks } from '../../text/marks.ts';

/** A line that says again what another line says. */
export interface Repeat {
  /**
   * `headline`, `paragraph`, `nearly` a paragraph, or `title`: the headline as title of the web page, often with the name
   * of the site
   */
  readonly what: 'headline' | 'paragraph' | 'nearly' | 'title';
  readonly line: Line;
  /** the line that stays */
  readonly original: Line;
  /** of a near copy: how much of the two is the same, 0 … 1 */
  readonly similarity?: number;
}

/** A line with what it is compared by. */
interface SeenLine {
  readonly line: Line;
  readonly folded: string;
  /** letters and digits only */
  readonly key: string;
}

/** Shorter lines repeat naturally: labels, answers. */
const SHORTEST_HEADLINE = 5;
/** The same among paragraphs, where subheads repeat too. */
const SHORTEST_IN_BODY = 8;
/** So many lines of furniture between two headlines are a menu, and the first is the title of the page. */
const MENU_LINES = 4;
/** Shorter sentences do: refrains, slogans, the closing item of a list in a law. */
const SHORTEST_PARAGRAPH = 30;
/** One right below the other, or with its neighbour, is no refrain. */
const SHORTEST_NEIGHBOUR = 15;
/** A refrain comes back so often at most. */
const TOO_OFTEN = 6;
/** Headline, subtitle, and one more line above them. */
const HEAD_LINES = 3;
/** What is longer than this is compared as it stands. */
const LONGEST_FOLDED = 2000;
/** Units behind the mark that parts a headline from the name of its site. */
const LONGEST_SITE = 20;

export function* repeatsOf(article: Article): Iterable<Repeat> {
  const { furniture } = article;
  const entries = entriesOf(article);
  const firstByKey = new Map<string, number>();
  const times = new Map<string, number>();
  entries.forEach(({ key }, at) => {
    if (!firstByKey.has(key)) firstByKey.set(key, at);
    times.set(key, (times.get(key) ?? 0) + 1);
  });
  const pageTitle = pageTitleOf(article, entries);
  if (pageTitle) {
    yield pageTitle;
    firstByKey.set(
      entries[0]!.key,
      entries.findIndex(({ line }) => line === pageTitle.original),
    );
  }
  for (const [key, first] of firstByKey) {
    const kept = keptCopy(article, entries, key, first);
    if (kept === first) continue;
    for (let at = first; at < kept; at++)
      if (entries[at]!.key === key)
        yield {
          what: furniture.prose.has(entries[at]!.line.index) ? 'paragraph' : 'headline',
          line: entries[at]!.line,
          original: entries[kept]!.line,
        };
    firstByKey.set(key, kept);
  }
  const isRepeat = (at: number): boolean => {
    const key = entries[at]?.key ?? '';
    return key.length >= SHORTEST_IN_BODY && firstByKey.get(key)! < at;
  };
  for (let at = 0; at < entries.length; at++) {
    const { line, key } = entries[at]!;
    const first = firstByKey.get(key)!;
    if (first >= at) {
      if (pageTitle?.line === line || (first > at && entries[first]!.key === key)) continue;
      const headline = headlineOfTitle(entries, firstByKey, at);
      if (headline === undefined || !isOutside(article, line)) continue;
      yield { what: 'title', line, original: entries[headline]!.line };
      firstByKey.set(key, headline);
      continue;
    }
    const original = entries[first]!.line;
    if (isDoubledHeadline(entries, at)) {
      yield { what: 'headline', line, original };
      continue;
    }
    if (furniture.prose.has(line.index)) {
      // A deck without marks says what the paragraph says: both stand on purpose.
      if (!ENDS_A_SENTENCE.test(entries[first]!.folded) && ENDS_A_SENTENCE.test(entries[at]!.folded))
        continue;
      const isNoRefrain =
        entries[at - 1]?.key === key || times.get(key)! >= TOO_OFTEN || isOfCopiedBlock(entries, first, at);
      if (key.length >= (isNoRefrain ? SHORTEST_NEIGHBOUR : SHORTEST_PARAGRAPH))
        yield { what: 'paragraph', line, original };
    } else if (
      key.length >= SHORTEST_HEADLINE &&
      first < HEAD_LINES &&
      isAbove(article, original) &&
      !isLabel(entries[at]!)
    ) {
      if (isOutside(article, line) || (isRepeat(at) && isRepeat(at + 1)))
        yield { what: 'headline', line, original };
    }
  }
  yield* nearCopies(article, entries);
}

/** The headline twice, one right below the other, and then a sentence: told however short the draft is. */
const isDoubledHeadline = (entries: readonly SeenLine[], at: number): boolean =>
  at === 1 &&
  entries[0]!.key === entries[1]!.key &&
  entries[1]!.key.length >= SHORTEST_IN_BODY &&
  !ENDS_A_SENTENCE.test(entries[1]!.folded) &&
  entries.length > 2 &&
  entries[2]!.key.length >= SHORTEST_NEIGHBOUR &&
  ENDS_A_SENTENCE.test(entries[2]!.folded);

/** 入选名单：, $.ready({ */
const isLabel = ({ folded, key }: SeenLine): boolean => folded.endsWith(':') || !HAN.test(key);
const HAN = /\p{Script=Han}/u;

/** In folded text. */
const ENDS_A_SENTENCE = new RegExp(`[${marks('stop', 'semicolon', 'ellipsis')}][${inClass(CLOSING)}]*$`);

/** What a headline may have below it: date and source, how many have read it. */
const isBelowHeadline = (kind: FurnitureKind): boolean => isKept(kind) || kind === 'counter';

/**
 * Of several copies of a headline or a summary above the article, parted by a menu, the one that stands with the body: the
 * first that no menu parts from the paragraph below it.
 */
function keptCopy(article: Article, entries: readonly SeenLine[], key: string, first: number): number {
  const { furniture } = article;
  if (key.length < SHORTEST_HEADLINE || first >= HEAD_LINES) return first;
  const parts = (from: number, to: number): boolean =>
    furniture.lines.some(
      ({ line, kind }) =>
        !isBelowHeadline(kind) &&
        line.index > entries[from]!.line.index &&
        line.index < entries[to]!.line.index,
    );
  const copies: number[] = [];
  for (let at = first; at < entries.length && copies.length < MOST_COPIES; at++)
    if (entries[at]!.key === key) copies.push(at);
  const atByline = copies.findLast(
    (at) => isAbove(article, entries[at]!.line) && isAboveByline(article, entries[at]!.line),
  );
  if (atByline !== undefined) return atByline;
  for (const at of copies) {
    const next = entries.findIndex(
      ({ line }, i) => i > at && furniture.prose.has(line.index) && entries[i]!.key !== key,
    );
    if (next === -1) break;
    if (next - at <= NEAR_BODY && !parts(at, next)) return at;
  }
  return first;
}
/** Copies of a headline that are compared: bounds the work where a page repeats it without end. */
const MOST_COPIES = 8;

/** The next line says when the article was published, or where it is from. */
function isAboveByline({ furniture, lines }: Article, line: Line): boolean {
  const next = lines.slice(line.index + 1, line.index + NEAR_BYLINE).find((other) => !isBlank(other));
  const below = next && furniture.byLine.get(next.index);
  return below !== undefined && (below.isDated || below.kind === 'byline' || below.kind === 'source');
}
/** Lines below a headline in which the byline stands, blank ones counted. */
const NEAR_BYLINE = 6;
/** Between a headline and its first paragraph stand at most a subtitle, a date, a source. */
const NEAR_BODY = 4;

/** The paragraph before or behind it was copied along. */
const isOfCopiedBlock = (entries: readonly SeenLine[], first: number, at: number): boolean =>
  [-1, 1].some((step) => {
    const key = entries[at + step]?.key ?? '';
    return key.length >= SHORTEST_PARAGRAPH && key === entries[first + step]?.key;
  });

/** Paragraphs that differ in a few words; the longer one stays, else the first. */
function* nearCopies({ furniture }: Article, entries: readonly SeenLine[]): Iterable<Repeat> {
  const keys = entries.map(({ line, key }) => (furniture.prose.has(line.index) ? key : undefined));
  for (const [at, { of, similarity }] of nearCopiesOf(keys)) {
    const [first, second] = [entries[of]!, entries[at]!];
    if (!ENDS_A_SENTENCE.test(first.folded) && ENDS_A_SENTENCE.test(second.folded)) continue;
    const [kept, other] = second.key.length > first.key.length ? [second, first] : [first, second];
    yield { what: 'nearly', line: other.line, original: kept.line, similarity };
  }
}

/** The lines that can be repeats or be repeated: neither furniture nor credits, nor list items, which may be alike. */
function entriesOf(article: Article): readonly SeenLine[] {
  const {
    text,
    page: { scan },
    furniture,
  } = article;
  const blocks = mergeRanges(article.markup.blocks);
  const entries: SeenLine[] = [];
  for (const line of article.lines) {
    const { start, end } = line.content;
    const kind = furniture.byLine.get(line.index)?.kind ?? 'caption';
    if (isBlank(line) || kind !== 'caption' || isInside(blocks, start)) continue;
    const words =
      end - start > LONGEST_FOLDED ? text.slice(start, end) : unmaskedWords(article.page, line.content);
    const { folded, key } =
      words === undefined ? keyed(foldText(text, start, end, scan.classes)) : seen.of(words);
    if (key !== '') entries.push({ line, folded, key });
  }
  return entries;
}

const seen = new KeptByText((words: string) =>
  keyed(words.length > LONGEST_FOLDED ? words : foldText(words)),
);

const keyed = (folded: string): Pick<SeenLine, 'folded' | 'key'> => ({
  folded,
  key: lettersAndDigits(folded),
});

const isAbove = ({ furniture: { body } }: Article, line: Line): boolean =>
  body !== undefined && line.index < body.first;

/** Before the first paragraph or after the last one. */
const isOutside = ({ furniture: { body } }: Article, line: Line): boolean =>
  body !== undefined && (line.index < body.first || line.index > body.last);

/** The very first line, where a menu parts it from the headline that is the same: the title of the page. */
function pageTitleOf({ furniture, lines }: Article, entries: readonly SeenLine[]): Repeat | undefined {
  const [title] = entries;
  const top = lines.find((line) => !isBlank(line));
  if (!title || title.line !== top || title.key.length < SHORTEST_HEADLINE) return undefined;
  const original = entries.slice(1).find(({ key }) => key === title.key)?.line;
  if (!original || !furniture.body || original.index > furniture.body.first) return undefined;
  const between = furniture.lines.filter(({ line, kind }) => line.index < original.index && !isKept(kind));
  return between.length >= MENU_LINES ? { what: 'title', line: top, original } : undefined;
}

/** Index of the headline that stands before a separator and the name of a site, if it has a line of its own too. */
function headlineOfTitle(
  entries: readonly SeenLine[],
  firstByKey: ReadonlyMap<string, number>,
  at: number,
): number | undefined {
  const { folded } = entries[at]!;
  if (folded.length > LONGEST_FOLDED) return undefined;
  for (const { index } of folded.matchAll(/[_|-]/g)) {
    if (folded.length - index > LONGEST_SITE + 1) continue;
    const headline = lettersAndDigits(folded.slice(0, index));
    const found = headline.length >= SHORTEST_HEADLINE ? firstByKey.get(headline) : undefined;
    if (found !== undefined && found !== at) return found;
  }
  return undefined;
}
