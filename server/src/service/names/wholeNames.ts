import { isCommonWord, isFrequentWord } from '../words/words.ts';
import { isForeignRun, isJapaneseName } from './foreignNames.ts';
import { givenNameScore, surnameKind } from './chineseNames.ts';
import { HONORIFIC, isHanAt, isNameDot } from './nameEnd.ts';
import { isPartedName } from './nameParts.ts';
import { calledLike } from './wordNames.ts';

/** How much speaks for a name before its characters are looked at. */
export type Proof =
  /** nothing but a name can stand here, though it is a word: 选举|江山|为…, 高　原 */
  | 'framed'
  /** a list or a verb asks for a name here */
  | 'asked'
  /** marks or verbs bound it on both sides */
  | 'bounded'
  /** nothing but the characters */
  | 'none';

/** What bodies and units end with, and names hardly ever. */
export const NOT_LAST = /[局委厅部院校省市县区乡镇村组会处科司署所队团社厂矿店馆站长员任奖]/;

/** Whether all of `start`…`end` of a simplified text is the name of one person: 李川, 欧阳晴, 孔郭惠青, 若昂·洛伦索. */
export function isWholeName(text: string, start: number, end: number, proof: Proof): boolean {
  const name = text.slice(start, end);
  if (hasDot(name)) return isDottedName(name);
  for (let at = start; at < end; at++) if (!isHanAt(text, at)) return false;
  if (isPartedName(name)) return true;
  if (/^.某{1,2}.?$/.test(name)) return surnameKind(name[0]!) !== undefined;
  const least = { framed: -8, asked: -6, bounded: -2, none: 0 }[proof];
  if (chineseScore(name, proof) >= least) return true;
  return (isAsked(proof) && isForeign(text, start, end)) || (proof !== 'none' && isJapaneseName(name));
}

const isAsked = (proof: Proof): boolean => proof === 'framed' || proof === 'asked';

/** Whether a word that looks like a name begins it, and nothing says that it is one: 方面, 江山; but 选举|江山|为…, 万里红 where a list asks for a name. */
function isOnlyWord(name: string, proof: Proof): boolean {
  const called = calledLike(name.slice(0, 2));
  if (called === undefined || proof === 'framed') return called === 'nobody';
  return called === 'nobody' || name.length === 2 || proof !== 'asked';
}

/** Sum of what its characters say for a Chinese name; -Infinity where it is none. */
function chineseScore(name: string, proof: Proof): number {
  if (name.length < 2 || name.length > 4 || isOnlyWord(name, proof)) return -Infinity;
  // 谢谢刘|秘书长
  if (name.length > 2 && name[0] === name[1]) return -Infinity;
  const isCompound = surnameKind(name.slice(0, 2)) === 'compound';
  const isDouble = name.length === 4 && !isCompound && isUsual(name[0]!) && isUsual(name[1]!);
  const surnameLength = isCompound || isDouble ? 2 : 1;
  const kind = surnameKind(name.slice(0, surnameLength === 2 && isCompound ? 2 : 1));
  const given = name.slice(surnameLength);
  if (!kind || kind === 'old' || given.length === 0 || given.length > 2) return -Infinity;
  if (HONORIFIC.test(given) || given === '姓' || given === '总') return -Infinity;
  if (/[是的了把被等已]$/.test(given)) return -Infinity;
  if (!isAsked(proof) && NOT_LAST.test(given.at(-1)!)) return -Infinity;
  if (proof === 'none' && kind === 'rare') return -Infinity;
  const score = [...given].reduce((sum, character) => sum + givenNameScore(character), 0);
  const isWord =
    name.length === 2 ? isCommonWord(name) : isFrequentWord(given) || isFrequentWord(name.slice(0, 2));
  return score - (isWord ? (isAsked(proof) ? 1 : 4) : 0) + (isDouble ? -3 : isCompound ? OF_COMPOUND : 0);
}

/** 尉迟建国: its surname is none of any other word's. */
const OF_COMPOUND = 4;

const isUsual = (character: string): boolean => {
  const kind = surnameKind(character);
  return kind === 'common' || kind === 'usual';
};

const isForeign = (text: string, start: number, end: number): boolean =>
  end - start > 2 && end - start < 8 && isForeignRun(text, start, end);

const hasDot = (name: string): boolean => [...name].some((character) => isNameDot(character));

const isDottedName = (name: string): boolean =>
  name
    .split(/[·•・‧．]/)
    .every(
      (part) =>
        part.length > 0 &&
        part.length <= 6 &&
        /^\p{Script=Han}+$/u.test(part) &&
        !/.[和与及].|其他/.test(part),
    );

const LENGTHS = [3, 2, 4] as const;
/** Units back to where a name of several parts begins: three parts of seven with their dots. */
const LONGEST_FOREIGN = 24;
/** Of a name that a word can hardly end: ·米舒斯京 */
const LONGEST_LAST_PART = 5;

/**
 * Start of the name that ends at `end`, not before `limit`; undefined where none clearly begins.
 * @param canStart whether a name can begin at an offset: behind a mark, a verb, a post
 */
export function nameStartAt(
  text: string,
  end: number,
  limit: number,
  proof: Proof,
  canStart: (offset: number) => boolean,
): number | undefined {
  const dotted = dottedStart(text, end, limit, canStart);
  if (dotted !== undefined) return dotted;
  for (const length of LENGTHS) {
    const start = end - length;
    if (start >= limit && canStart(start) && isWholeName(text, start, end, proof)) return start;
  }
  for (let length = 5; length <= 7; length++) {
    const start = end - length;
    if (start < limit || !canStart(start)) continue;
    const name = text.slice(start, end);
    if (isForeign(text, start, end) || isPartedName(name) || (proof !== 'none' && isJapaneseName(name)))
      return start;
  }
  return undefined;
}

/** 泰国国王批准|佩通坦·钦那瓦: what can begin last before the first dot. */
function dottedStart(
  text: string,
  end: number,
  limit: number,
  canStart: (offset: number) => boolean,
): number | undefined {
  let start = end;
  let firstDot: number | undefined;
  let lastDot = end;
  while (
    start > limit &&
    end - start < LONGEST_FOREIGN &&
    (isHanAt(text, start - 1) || isNameDot(text[start - 1]))
  ) {
    start--;
    if (!isNameDot(text[start])) continue;
    if (firstDot === undefined) lastDot = start;
    firstDot = start;
  }
  if (firstDot === undefined) return undefined;
  // 米舒斯京|继续|担任
  const isWord = (at: number): boolean => isFrequentWord(text.slice(at - 2, at));
  if (end - lastDot > LONGEST_LAST_PART && (isWord(end) || isWord(end - 1))) return undefined;
  for (let at = firstDot - 1; at >= start; at--)
    if (canStart(at) && isDottedName(text.slice(at, end))) return at;
  return undefined;
}
