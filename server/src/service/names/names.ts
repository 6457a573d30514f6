import { UnitSet } from '../lexicon/unitSet.ts';
import { isCommonWordAt } from '../words/words.ts';
import { chineseNameEnd, givenNameScore, surnameKind } from './chineseNames.ts';
import { dottedNameEnd, foreignNameEnd } from './foreignNames.ts';
import { boundaryAt, isHanAt, type NameContext } from './nameEnd.ts';
import { partedNameEnds } from './nameParts.ts';
import { NOT_LAST } from './wholeNames.ts';

/** End of the name that begins at `start` of the simplified reading; undefined when there is none. */
export function nameEndAt(text: string, start: number, context: NameContext): number | undefined {
  const dotted = dottedNameEnd(text, start, context);
  if (dotted !== undefined) return dotted;
  const chinese = chineseNameEnd(text, start, context);
  const foreign = foreignNameEnd(text, start, context);
  // 戈洛夫|琴科 would be a Chinese name; 尹锡悦 is one.
  const end = foreign !== undefined && (chinese === undefined || foreign > chinese) ? foreign : chinese;
  const parted = partedNameEnd(text, start, context);
  return parted !== undefined && parted > (end ?? 0) ? parted : end;
}

/** 汉字 of parts of names in a row that need no word behind them. */
const SURE_PARTS = 4;

/** 扎西才让, 格桑 */
function partedNameEnd(text: string, start: number, context: NameContext): number | undefined {
  // 旦增曲珍|分片包干: so much of it is no accident
  return partedNameEnds(text, start).find(
    (end) => end - start >= SURE_PARTS || boundaryAt(text, end, context) > 0,
  );
}

/**
 * Sum of the scores of a given name's two characters, where a post stands behind: with that to speak for it, only
 * characters that hardly any name has (的, 了) are refused.
 */
const LEAST_BEFORE_POST = -1;

/** Start of the name that ends at `end`: 吴玉华|副院长. Only a name that clearly begins there. */
export function nameStartBefore(
  text: string,
  end: number,
  isKnown: (name: string) => boolean,
): number | undefined {
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0) continue;
    const name = text.slice(start, end);
    if (isKnown(name)) return start;
  }
  const start = end - 3;
  if (start < 0 || !isHanAt(text, start + 1) || !isHanAt(text, start + 2)) return undefined;
  if (!startsFreely(text, start, end)) return undefined;
  if (!isSurname(text[start]!) || NOT_LAST.test(text[end - 1]!) || text[start] === text[start + 1])
    return undefined;
  const score = givenNameScore(text[start + 1]) + givenNameScore(text[start + 2]);
  const isFree = start === 0 || !isHanAt(text, start - 1);
  const isWord = isCommonWordAt(text, start) || (!isFree && isCommonWordAt(text, start + 1));
  return !isWord && score >= LEAST_BEFORE_POST ? start : undefined;
}

/** Whether a surname alone can be the address before a post: 曲|局长 after a body or at the start of a clause. */
export const isSurname = (character: string): boolean => {
  const kind = surnameKind(character);
  return kind === 'common' || kind === 'usual';
};

/** The surname of a Chinese name: 欧阳 of 欧阳立. */
export const surnameOf = (name: string): string =>
  name.slice(0, surnameKind(name.slice(0, 2)) === 'compound' ? 2 : 1);

/** Nothing goes on from before `start` into the name. */
const startsFreely = (text: string, start: number, end: number): boolean =>
  start === 0 ||
  !isHanAt(text, start - 1) ||
  BEFORE_NAME.isAt(text, start - 1) ||
  isCommonWordAt(text, start - 2) ||
  // 践行|习近平总书记: not every verb is in the word table, and only Chinese names stand before such posts.
  (CHINESE_POST.test(text.slice(end, end + 3)) && !isCommonWordAt(text, start - 1));

const CHINESE_POST = /^(?:总书记|书记|主席|[省市县区]长)/;

const BEFORE_NAME = new UnitSet('了和与及由据对向请让给在为把被将从同跟以而但会的是');
