import { isVerbFrom } from '../../names/verbsBehind.ts';
import { surnameKind } from '../../names/chineseNames.ts';
import { isWholeName } from '../../names/wholeNames.ts';
import type { OffsetRange } from '../../text/range.ts';
import { isCommonWord } from '../../words/words.ts';
import type { Head } from '../heads.ts';

/** A surname before a title, and the given name behind it. */
export interface InsertedTitle {
  readonly surnameStart: number;
  readonly given: OffsetRange;
}

/** What the surname may stand behind: a mark, a word that goes before people. */
const BEFORE = /[，。；：、「“（(\s由请邀与和及对向暨]/;
/** Or the end of a body: 行政院|卓|院长|荣泰 */
const BODY_END = /[局委厅部院校会府处署]/;
/** Posts that people are addressed by; 郑亲王|端华 is a prince of Zheng. */
const ADDRESS = /(?:长|委员|主席|总统|主任|主委|立委|议员|董事|监委|司令|大使|代表|校监)$/;
const MARKS = /^(?:[，。；：、）)（(」”\s！？]|$)/;
const GOES_ON = /^[今昨与和及暨等于在率也亦]/;
/** 汉字 of a given name: of one it would be any word. */
const GIVEN = 2;

/**
 * 游|院长|锡堃, 黄|委员|国书: formal prose of Taiwan puts the title within the name, to honour who bears it.
 *
 * @param text simplified
 * @param limit the surname does not stand before
 * @param isKnown whether the draft has a name in full elsewhere
 */
export function insertedTitle(
  text: string,
  head: Head,
  limit: number,
  isKnown: (name: string) => boolean,
): InsertedTitle | undefined {
  if (!ADDRESS.test(head.word)) return undefined;
  const surnameStart = head.start - 1;
  const surname = text[surnameStart];
  if (surname === undefined || surnameStart < limit) return undefined;
  const given = { start: head.end, end: head.end + GIVEN };
  const inserted = { surnameStart, given };
  const words = text.slice(given.start, given.end);
  const kind = surnameKind(surname);
  if (kind !== undefined && isKnown(surname + words)) return inserted;
  // 韩|外长|访日
  if (surname === '韩') return undefined;
  const before = text[surnameStart - 1] ?? '\n';
  const isOfBody = BODY_END.test(before);
  if (kind !== 'common' && kind !== 'usual' && !(isOfBody && kind === 'rare')) return undefined;
  if (!isOfBody && !BEFORE.test(before)) return undefined;
  // 高院|长, 林局长|表示
  if (isCommonWord(text.slice(surnameStart, surnameStart + 2)) || isCommonWord(words)) return undefined;
  if (isCommonWord(before + surname)) return undefined;
  const isMarked = MARKS.test(text.slice(given.end, given.end + 1));
  if (!isWholeName(surname + words, 0, 1 + GIVEN, isMarked ? 'asked' : 'bounded')) return undefined;
  return isMarked || goesOn(text, given.end) ? inserted : undefined;
}

const goesOn = (text: string, at: number): boolean =>
  GOES_ON.test(text.slice(at, at + 1)) ||
  isVerbFrom(text, at) ||
  (!isCommonWord(text.slice(at - 1, at + 1)) && isCommonWord(text.slice(at, at + 2)));
