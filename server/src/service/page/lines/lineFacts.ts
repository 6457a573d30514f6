import type { DraftText } from '../../text/draftText.ts';
import { UnitSet } from '../../lexicon/unitSet.ts';
import { bmpClasses, CharClass, isHan, isLatin } from '../../text/charClass.ts';
import { floorRange, type OffsetRange } from '../../text/range.ts';
import { foldText, withoutSpaces } from './fold.ts';

/** What the judging of a line goes by. Counts are in UTF-16 units of `tight`. */
export interface LineFacts {
  /** the line as lines are compared, see `foldText`; of a long line its head only */
  readonly folded: string;
  /** `folded` without spaces */
  readonly tight: string;
  /** Chinese characters and Latin letters */
  readonly letters: number;
  readonly han: number;
  readonly digits: number;
  /** 。！？；… */
  readonly stops: number;
  /** full stops and semicolons alone: a headline may have the other stops, hardly these */
  readonly fullStops: number;
  /** ，、 */
  readonly commas: number;
  readonly endsWithStop: boolean;
  /** an item of a list or a heading: it stands on a line of its own on purpose */
  readonly isListItem: boolean;
  /** it holds an address, or something else that is not prose; tags do not count */
  readonly hasAddress: boolean;
}

/** Nothing longer than this is judged as a whole. Keyword chains and menus can be long. */
const LONGEST = 2000;
const FULL_STOPS = new UnitSet('。;');
const STOPS = new UnitSet('。;!?…');
const COMMAS = new UnitSet(',、');
const LIST_MARK = /^(?:#{1,6} |(?:> ?)*[*+-] (?!(?:the )?end -)|\d{1,3}(?:、|\. |\.(?=\D)|\)))/;
const CLOSING = new UnitSet('”’」』)》"');

/** @param content of a line, or of the piece of one that is to be judged alone */
export function lineFacts(article: DraftText, content: OffsetRange): LineFacts {
  const { text, scan } = article;
  const { start, end } = headOf(content);
  return factsOf(foldText(text, start, end, scan.classes), hasAddress(article, start, end));
}

/** The same of words of which nothing is masked. */
export const factsOfWords = (words: string): LineFacts => factsOf(foldText(words), false);

/** The words of what is all prose, and so says the same wherever it stands; undefined where something of it is masked. */
export function unmaskedWords(
  { text, scan: { classes } }: DraftText,
  content: OffsetRange,
): string | undefined {
  const { start, end } = headOf(content);
  return classes.subarray(start, end).includes(CharClass.Masked) ? undefined : text.slice(start, end);
}

const headOf = ({ start, end }: OffsetRange): OffsetRange => ({ start, end: Math.min(end, start + LONGEST) });

function factsOf(folded: string, holdsAddress: boolean): LineFacts {
  const tight = withoutSpaces(folded);
  const classes = bmpClasses();
  let han = 0;
  let latin = 0;
  let digits = 0;
  let stops = 0;
  let fullStops = 0;
  let commas = 0;
  let endsWithStop = false;
  for (let at = 0; at < tight.length; at++) {
    const unit = tight.charCodeAt(at);
    const cls = classes[unit]!;
    const isStop = STOPS.has(unit);
    if (!CLOSING.has(unit)) endsWithStop = isStop;
    if (isHan(cls)) han++;
    else if (isLatin(cls)) latin++;
    else {
      if (cls === CharClass.Digit) digits++;
      if (isStop) stops++;
      if (FULL_STOPS.has(unit)) fullStops++;
      if (COMMAS.has(unit)) commas++;
    }
  }
  return {
    folded,
    tight,
    letters: han + latin,
    han,
    digits,
    stops,
    fullStops,
    commas,
    endsWithStop,
    isListItem: LIST_MARK.test(folded),
    hasAddress: holdsAddress,
  };
}

function hasAddress({ scan: { classes }, markup: { tags } }: DraftText, start: number, end: number): boolean {
  const line = classes.subarray(start, end);
  for (let at = line.indexOf(CharClass.Masked); at !== -1;) {
    const tag = tags[floorRange(tags, start + at)];
    if (!tag || tag.end <= start + at) return true;
    at = line.indexOf(CharClass.Masked, tag.end - start);
  }
  return false;
}

/** 青山市 、 秋粮 、 山海协作 、 …: blanks around the marks between them part tags. */
const TAGS = /^(?:[^、 ]{1,16}(?: [^、 ]{1,16}){0,3} 、 ?){4,80}[^、]{0,24}$/;
/** Commas of a row of tags; fewer stand in an enumeration of a headline. */
const FEWEST_TAGS = 4;
const isRowOfTags = ({ folded, stops, commas }: LineFacts): boolean =>
  stops === 0 && commas >= FEWEST_TAGS && folded.includes(' 、') && TAGS.test(folded);

/** What parts the words of a menu or of keywords; a long line without it is one sentence. */
const PARTED = /[ |>_/·]/;

/** A line that reads as running text. */
export const isProse = (facts: LineFacts): boolean => {
  const { han, stops, fullStops, commas, endsWithStop } = facts;
  return (
    (fullStops > 0 && han >= 10) ||
    (stops > 1 && han >= 20) ||
    (endsWithStop && commas > 0 && han >= 20) ||
    (han >= 60 && (commas + stops > 0 || !PARTED.test(facts.folded)) && !isRowOfTags(facts))
  );
};

/** A paragraph, and not a sentence that a comment or a teaser can be too. */
export const isParagraph = (facts: LineFacts): boolean =>
  isProse(facts) && (facts.han >= 80 || (facts.han >= 40 && facts.stops > 0));
