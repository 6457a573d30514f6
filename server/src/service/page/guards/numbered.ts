import { isOfPage, isUnknown, Meta, type PageLine } from '../model/pageLine.ts';

const NUMBER_AT_HEAD = /^[(第]?(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))(?:[、.:)是部章节条 ]|,(?!\d))/;
const NUMERALS = '一二三四五六七八九十';
/** One line among paragraphs may be a caption or an advert; two of a form are sub-heads. */
const FEWEST_SUBHEADS = 2;

function numberOf({ facts: { folded } }: PageLine): number {
  const [, digits, numeral] = NUMBER_AT_HEAD.exec(folded) ?? [];
  if (digits !== undefined) return Number(digits);
  if (numeral === undefined) return NaN;
  // 十 is 10, 十二 is 12; beyond nineteen no draft goes.
  return numeral.startsWith('十') && numeral.length > 1
    ? 10 + NUMERALS.indexOf(numeral[1]!) + 1
    : NUMERALS.indexOf(numeral) + 1;
}

/** 一、… paragraphs 二、… paragraphs: numbers that go on from one to the next, with sentences between them. */
export function* numberedSubheads(lines: readonly PageLine[]): Iterable<number> {
  const found: number[] = [];
  let hasProse = false;
  const close = function* (): Iterable<number> {
    if (found.length >= FEWEST_SUBHEADS) yield* found;
    found.length = 0;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    // Numbered sentences speak for themselves, and rules of a comment box have numbers too.
    const number = line.isProse ? NaN : numberOf(line);
    if (!Number.isNaN(number) && isUnknown(line)) {
      const isNext = found.length > 0 && hasProse && number === numberOf(lines[found.at(-1)!]!) + 1;
      if (!isNext) yield* close();
      found.push(i);
      hasProse = false;
    } else if (line.isProse) hasProse = true;
  }
  yield* close();
}

/** 一、时间 / 5月10日 / 二、地点 / …: so many parts of a notice, few lines each. */
const PART = /^[一二三四五六七八九十]{1,3}、/;
/** Two numbered lines stand in a menu as well. */
const FEWEST_PARTS = 3;
/** Lines from one part of a notice to the next. */
const LONGEST_PART = 10;
/** Lines below the last part in which the date of its signature stands: contact, address, the body itself. */
const SIGNATURE = 8;
const FULL_DATE = /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/;

/** A notice from its first part to the date below its signature: dates, addresses and names are lines of their own in it. */
export function* documents(lines: readonly PageLine[]): Iterable<number> {
  const parts: number[] = [];
  const close = function* (): Iterable<number> {
    if (parts.length >= FEWEST_PARTS) {
      const last = parts.at(-1)!;
      for (let i = parts[0]!; i <= Math.max(last, dateBelow(lines, last)); i++) yield i;
    }
    parts.length = 0;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (isOfPage(line) && !line.isProse) yield* close();
    if (!PART.test(line.facts.tight)) continue;
    const before = parts.at(-1);
    const isNext =
      before !== undefined && i - before <= LONGEST_PART && numberOf(line) === numberOf(lines[before]!) + 1;
    if (!isNext) yield* close();
    parts.push(i);
  }
  yield* close();
}

/** The date that ends a document whose last part begins at `part`; -1: there is none. */
function dateBelow(lines: readonly PageLine[], part: number): number {
  for (let i = part + 1; i < Math.min(lines.length, part + SIGNATURE); i++) {
    const { facts, meta } = lines[i]!;
    if (meta === Meta.BareDate && FULL_DATE.test(facts.tight)) return i;
    if (isOfPage(lines[i]!) && lines[i]!.evidence.kind !== 'contact') return -1;
  }
  return -1;
}
