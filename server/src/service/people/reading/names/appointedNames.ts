import { endsWith } from '../../../names/nameSurroundings.ts';
import { canBeForeign, isForeignLike } from '../../../names/foreignNames.ts';
import { isSurname } from '../../../names/names.ts';
import { isWholeName, nameStartAt, type Proof } from '../../../names/wholeNames.ts';
import type { OffsetRange } from '../../../text/range.ts';
import { isCommonWord } from '../../../words/words.ts';
import { isCountry } from '../../foreignTitles.ts';

/** What the reader knows so far; offsets of the reading. */
export interface Known {
  /** the start of a name of somebody known that ends at an offset */
  readonly knownNameBefore: (end: number) => number | undefined;
  /** whether a post ends at an offset */
  readonly isPostEnd: (offset: number) => boolean;
  /** nothing of a name lies before */
  readonly limit: number;
  /** where the title begins that stands right before a name of this sentence */
  readonly titleStartOf: (nameStart: number) => number | undefined;
  /** the one person that the sentence has named so far */
  readonly subjectOf: (offset: number) => OffsetRange | undefined;
  /** the person whose CV an offset lies in */
  readonly careerOf: (offset: number) => OffsetRange | undefined;
  /** who was read to leave the post that ends at an offset, and goes on from there */
  readonly movedAt: (offset: number) => OffsetRange | undefined;
  /** the name whose posts stand in the bracket that ends at an offset */
  readonly bracketedAt: (offset: number) => OffsetRange | undefined;
}

/** What stands behind a name: 李川|同志. */
export const HONOUR =
  /(?:等?(?:[两三四五六七八九十]|\d{1,3})[位名]|等)?(?:同志|先生|女士|小姐|教授|博士|[上中少大]将|大校|大?法师|道长|神父|牧师|阿訇)$/;
export const BRACKET = /[（(][^（）()\n]{1,16}[）)]$/;
/** Units of one of them, mostly a bracket: （女，汉族，1970年3月生）. */
export const LONGEST_BETWEEN = 16;
/** Behind these a name may begin. */
const BEFORE_NAME =
  /(?:\d[年月日]|任命|委任|聘任|聘请|起用|推定|其中|[聘由除的为是请让和与及，。；：、！？\s“”‘’「」（(）)】〕》称]|选举|补选|推选|推举|增补|提名|推荐|特任|特派|敦聘|改选|选出|决定|同意|批准|通过|接受|免去|确定|以及|关于|接替|祝贺|宣布|认为)$/;

export function nameBefore(
  text: string,
  end: number,
  known: Known,
  proof: Proof = 'bounded',
): number | undefined {
  const whole = known.knownNameBefore(end);
  if (whole !== undefined) return whole;
  // 副市长|任组长 names nobody.
  if (known.isPostEnd(end)) return undefined;
  return (
    nameStartAt(text, end, known.limit, proof, (offset) => canStart(text, offset, known)) ??
    wordyNameBefore(text, end, known.limit) ??
    spacedNameBefore(text, end, known.limit)
  );
}

/** ，姜有为|任…, 接受姜有为|辞去…: a name that a mark or a verb begins, though two of its characters are a word. */
const BOUNDS_WORDY = /[，。；：、\n]/;

function wordyNameBefore(text: string, end: number, limit: number): number | undefined {
  const start = end - 3;
  if (start < limit || !(BOUNDS_WORDY.test(text[start - 1] ?? '\n') || text.startsWith('接受', start - 2)))
    return undefined;
  const isName =
    isSurname(text[start]!) &&
    !isCommonWord(text.slice(start, start + 2)) &&
    isWholeName(text, start, end, 'asked');
  return isName ? start : undefined;
}

const SPACED_NAME = /(?:^|[\n；;])[ \u3000]*(\p{Script=Han}[ \u3000]{1,4}\p{Script=Han})$/u;

/** 李　川|为…: a list sets blanks in names of two characters. */
function spacedNameBefore(text: string, end: number, limit: number): number | undefined {
  const match = SPACED_NAME.exec(text.slice(Math.max(limit, end - LONGEST_BETWEEN), end));
  if (!match) return undefined;
  const name = match[1]!.replace(/[ \u3000]/g, '');
  return isWholeName(name, 0, name.length, 'framed') ? end - match[1]!.length : undefined;
}

/** ，特鲁多|当选…: where a clause begins, nothing but characters of foreign names up to the verb. */
export function foreignNameBefore(text: string, end: number, limit: number): number | undefined {
  let start = end;
  while (start > limit && end - start < LONGEST_BETWEEN && canBeForeign(text[start - 1]!)) start--;
  if (end - start < 2 || !(start === 0 || /[，。；：、\s]/.test(text[start - 1]!))) return undefined;
  const name = text.slice(start, end);
  const isShort = end - start === 2;
  if (isCountry(name) || (isShort && isCommonWord(name))) return undefined;
  return isForeignLike(text, start, end, isShort ? 1 : 2) ? start : undefined;
}

/** 选举|田野|为…, |江南|同志任…: a name that is a word, between a verb or the beginning of a line and the verb. */
export function framedNameBefore(text: string, end: number, { limit }: Known): number | undefined {
  return [2, 3]
    .map((length) => end - length)
    .find((start) => start >= limit && isFrameStart(text, start) && isWholeName(text, start, end, 'framed'));
}

const isFrameStart = (text: string, offset: number): boolean =>
  offset === 0 ||
  /(?:[；：\n\u3000]|(?:^|[\n；：])任|任命|聘任|聘请|选举|补选|推选|增补|提名|推荐)$/.test(
    text.slice(Math.max(0, offset - 2), offset),
  );

/** ·|李川|任…: a line of a list of headlines */
const BEHIND_BULLET = /(?:^|\s)[·•●■◆○▪]\s?$/;
const BEHIND_BARE_VERB = /(?:^|[\n；：])任$/;

/** 文|明海: a word of one character that signs behind a mark alone. */
const isWithinName = (text: string, offset: number): boolean =>
  /^\p{Script=Han}[文图摄]$/u.test(text.slice(Math.max(0, offset - 2), offset));

export const canStart = (text: string, offset: number, known: Known): boolean =>
  offset === 0 ||
  known.isPostEnd(offset) ||
  // ；任|李川|为…
  BEHIND_BARE_VERB.test(text.slice(Math.max(0, offset - 2), offset)) ||
  BEHIND_BULLET.test(text.slice(Math.max(0, offset - 3), offset)) ||
  // 聘|任白洁: within the verb
  (!text.startsWith('聘任', offset - 1) && BEFORE_NAME.test(text.slice(Math.max(0, offset - 2), offset))) ||
  (endsWith('role', text, offset) && !isWithinName(text, offset)) ||
  /[者手]$|第一人$/.test(text.slice(Math.max(0, offset - 3), offset));

/**
 * 李志强、|王建军任…; and where more than one can hold the post 市议员李川、|市议员周岩担任副组长.
 * @param isShared whether more than one can
 */
export function othersBefore(text: string, start: number, known: Known, isShared = false): OffsetRange[] {
  const found: OffsetRange[] = [];
  const titled = (at: number): number => (isShared ? (known.titleStartOf(at) ?? at) : at);
  for (let at = titled(start); /[、和与及]/.test(text[at - 1] ?? ' ');) {
    const end = at - 1 - asideBefore(text, at - 1);
    const before = nameBefore(text, end, known) ?? framedNameBefore(text, end, known);
    if (before === undefined) break;
    found.unshift({ start: before, end });
    at = titled(before);
  }
  return found;
}

/** Units of what stands behind one of several names: 李川|（女）|、周岩任…, 李川|先生|、周岩女士任… */
function asideBefore(text: string, end: number): number {
  const lead = text.slice(Math.max(0, end - LONGEST_BETWEEN), end);
  return (HONOUR.exec(lead) ?? BRACKET.exec(lead))?.[0].length ?? 0;
}
