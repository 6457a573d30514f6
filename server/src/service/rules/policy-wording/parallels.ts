import { isCut } from '../../text/range.ts';
import { closing, opening } from '../../text/marks.ts';

/** A slogan of parts of one length, 创新破题、改革破难、开放破局, in offsets of its text. */
export interface Parallel {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly parts: readonly string[];
  /** stands between quotation marks */
  readonly isQuoted: boolean;
}

/** Parts of a list that can be a fixed wording: 不敢腐、不能腐、不想腐. */
const LEAST_PARTS = 3;
/** The longest fixed wordings have seven (幼有所育 … 弱有所扶); longer lists are enumerations. */
const MOST_PARTS = 8;
/** 汉字 of each part. Two make any enumeration: 教育、卫生、文化. */
const SHORTEST_PART = 3;
/** 汉字 of each part: longer ones are clauses. */
const LONGEST_PART = 8;
const LIST = /[\p{Script=Han}、]+/uy;
const HAN = /\p{Script=Han}/u;

/** Lists whose inner parts are of one length; the words before the first part and behind the last one are cut off. */
export function* parallelsIn(text: string): Iterable<Parallel> {
  for (const index of listsIn(text)) {
    LIST.lastIndex = index;
    const list = LIST.exec(text)![0];
    const items = list.split('、');
    const inner = items.slice(1, -1);
    const length = inner[0]?.length ?? 0;
    if (items.length > MOST_PARTS || length < SHORTEST_PART || length > LONGEST_PART) continue;
    if (!inner.every((item) => item.length === length)) continue;
    const [first = '', last = ''] = [items[0], items.at(-1)];
    if (first.length < length || last.length < length) continue;
    const parts = [first.slice(-length), ...inner, last.slice(0, length)];
    if (parts.length < LEAST_PARTS || new Set(parts).size < parts.length) continue;
    const start = index + first.length - length;
    const end = index + list.length - (last.length - length);
    const isQuoted = OPENING.test(text[start - 1] ?? '') && CLOSING.test(text[end] ?? '');
    yield { start, end, text: text.slice(start, end), parts, isQuoted };
  }
}

/** Where 汉字 with two 、 or more between them begin, ascending; 、 before the first of them is none of theirs. */
function* listsIn(text: string): Iterable<number> {
  let done = 0;
  for (let mark = text.indexOf('、'); mark !== -1; mark = text.indexOf('、', done)) {
    let start = mark;
    while (start > done && HAN.test(characterBefore(text, start)))
      start -= characterBefore(text, start).length;
    // “甲”、创新破题、改革破难、开放破局
    if (start === mark) start++;
    LIST.lastIndex = start;
    const list = LIST.exec(text)?.[0] ?? '';
    done = Math.max(mark + 1, start + list.length);
    const second = list.indexOf('、', list.indexOf('、') + 1);
    if (list.includes('、') && second > 0) yield start;
  }
}

const characterBefore = (text: string, offset: number): string =>
  isCut(text, offset - 1) ? text.slice(offset - 2, offset) : text.slice(offset - 1, offset);

const OPENING = new RegExp(`[${opening('quote')}]`);
const CLOSING = new RegExp(`[${closing('quote')}]`);

export type Difference = 'order' | 'recombined' | 'word';

/** How two slogans that are meant to be one differ; undefined where they are the same, or two different ones. */
export function differenceBetween(a: readonly string[], b: readonly string[]): Difference | undefined {
  if (a.length !== b.length || a[0]!.length !== b[0]!.length) return undefined;
  const differing = a.flatMap((part, i) => (part === b[i] ? [] : [i]));
  if (differing.length === 0) return undefined;
  if (sorted(a) === sorted(b)) return 'order';
  if (areRecombined(a, b)) return 'recombined';
  const [at] = differing;
  return differing.length === 1 && isOneWordOff(a[at!]!, b[at!]!) ? 'word' : undefined;
}

const sorted = (parts: readonly string[]): string => parts.toSorted().join('、');

/** 创新破题、改革破难 and 创新破难、改革破题: the same beginnings and the same ends, put together in another way. */
function areRecombined(a: readonly string[], b: readonly string[]): boolean {
  for (let at = 1; at < a[0]!.length; at++) {
    const heads = (parts: readonly string[]): string => sorted(parts.map((part) => part.slice(0, at)));
    const tails = (parts: readonly string[]): string => sorted(parts.map((part) => part.slice(at)));
    if (heads(a) === heads(b) && tails(a) === tails(b)) return true;
  }
  return false;
}

/** Half of the characters are the same in the same places. */
function isOneWordOff(a: string, b: string): boolean {
  const same = [...a].filter((character, i) => character === b[i]).length;
  return a.length > SHORTEST_PART && same * 2 >= a.length;
}

/** The same for slogans that may be one: all characters, or all parts but one. */
export function keysOf({ parts }: Parallel): readonly string[] {
  const others = parts.map((_, i) => `${i}|${parts.filter((_part, other) => other !== i).join('、')}`);
  return [[...parts.join('')].sort().join(''), ...others];
}

/** 创新破题、改革破难、开放破局 share a character within; a list of things (数字经济、绿色经济) shares none, or its end. */
export function isSlogan({ parts, isQuoted }: Parallel): boolean {
  const [first = ''] = parts;
  const isShared = (at: number): boolean => parts.every((part) => part[at] === first[at]);
  let end = first.length;
  while (end > 0 && isShared(end - 1)) end--;
  return isQuoted || [...first.slice(0, end)].some((_, at) => isShared(at));
}
