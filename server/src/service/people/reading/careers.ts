import { isHanAt } from '../../names/nameEnd.ts';
import { lengthAt } from '../../names/nameSurroundings.ts';
import { isWholeName } from '../../names/wholeNames.ts';
import { isCommonWord } from '../../words/words.ts';
import { floorRange, type OffsetRange } from '../../text/range.ts';
import type { PostSpan } from '../heads.ts';
import type { Attached } from '../personClaim.ts';

/** The part of a draft that tells one person's life; what it says of posts is said of that person. */
export interface Career extends OffsetRange {
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** 李川，男，1972年11月生; 李川先生，1963年5月出生; 李川（1950—2020） */
const SUBJECT =
  /^(\s*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）).．、]\s?)?(?:(?:个人|人物)?(?:简历|简介|履历)[：:]\s*)?)(\p{Script=Han}(?:\s{0,4}\p{Script=Han}){1,3}?)(?:同志|先生|女士)?(?:（(?:[男女]|\p{Script=Han}{1,6}族)）)?(?:[，：:,（(]\s*|[ \u3000]{1,2})(?:男|女|[12]\d{3}年|[12]\d{3}[.—-]|汉族|中共(?:预备)?党员|中国国籍|现[年任]|(?:曾?先后|历|曾)任|\p{Script=Han}{2,6}(?<![本当何])人(?=[，,。]))/u;
/** 乌云其木格，女，蒙古族: a name without a surname. */
const OF_A_PEOPLE =
  /^(\s*)(\p{Script=Han}[\p{Script=Han}·•・‧．]{1,14})(?:同志)?，[男女]，(?:(?!汉族)\p{Script=Han}{1,6}族|(?<=^\s*\p{Script=Han}{2,4}，[男女]，)(?:汉族|[12]\d{3}年|生于)|(?<=[·•・‧．]\p{Script=Han}{1,8}，[男女]，)[12]\d{3}年)/u;
/** 1992.05--1995.02 石家庄市…, 1981年8月至1988年5月，…, 2017.12 四川省委常委 */
const DATED = /^\s*[12]\d{3}[年.．]/;

/** 曾任…, 历任…: a line that goes on with the life */
const GOES_ON = /^\s*(?:[曾历现]|曾?先后)任/;

/** 2017.12至今, 2010.11—　: to this day */
const UNENDED = /至今|[—–-]\s*$/;

/** The lives that a draft tells, ascending; each reaches to the next, or to the first line that tells of something else. */
export function careersOf(text: string): readonly Career[] {
  const careers: { start: number; end: number; nameStart: number; nameEnd: number }[] = [];
  let isOpen = false;
  for (let start = 0; start <= text.length;) {
    const end = endOfLine(text, start);
    const line = text.slice(start, Math.min(end, start + 40));
    const match = SUBJECT.exec(line);
    const name = match?.[2]?.replace(/\s/g, '');
    const proof = name === match?.[2] ? 'asked' : 'framed';
    const found = match && name && isWholeName(name, 0, name.length, proof) ? match : ofAPeople(line);
    if (found) {
      const nameStart = start + found[1]!.length;
      careers.push({ start, end, nameStart, nameEnd: nameStart + found[2]!.length });
      isOpen = true;
    } else if (isOpen && (DATED.test(line) || GOES_ON.test(line) || line.trim() === '')) {
      careers.at(-1)!.end = end;
    } else {
      isOpen = false;
    }
    start = end + 1;
  }
  return careers;
}

/** 女生, 该同志, 本人 */
const NOBODY = /(?:[人者生员]|同志)$/;

/** 被告人|李川，男，回族: the name behind what the person is. */
function ofAPeople(line: string): readonly string[] | undefined {
  const match = OF_A_PEOPLE.exec(line);
  if (!match) return undefined;
  const [, lead, words] = match as unknown as [string, string, string];
  const start = lead.length + lengthAt('role', words, 0);
  const name = line.slice(start, lead.length + words.length);
  const isNobody = name.length < 2 || NOBODY.test(name) || isCommonWord(name);
  return isNobody ? undefined : [line, line.slice(0, start), name];
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
};

/** Whose life an offset lies in, behind the name. */
export function careerAt(careers: readonly Career[], offset: number): OffsetRange | undefined {
  const career = careers[floorRange(careers, offset)];
  return career && offset <= career.end && offset > career.nameEnd
    ? { start: career.nameStart, end: career.nameEnd }
    : undefined;
}

/** 蒋建民，1962年12月生，沭阳县委书记；: a post of a life that no verb tells; on a line that begins with years one of then. */
export function postsInCareer(
  text: string,
  careers: readonly Career[],
  spans: readonly PostSpan[],
): Attached[] {
  const start = spans[0]!.start;
  const subject = careerAt(careers, start);
  if (!subject || isHanAt(text, start - 1) || start === spans[0]!.head.start) return [];
  if (!/^(?:[，。；、\n（(]|$)/.test(text.slice(spans.at(-1)!.end))) return [];
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const isDated = DATED.test(line);
  if (!isDated && !/[，,]$/.test(line)) return [];
  const tie = isDated && !UNENDED.test(line) ? 'career' : 'holding';
  return [{ nameStart: subject.start, nameEnd: subject.end, tie, spans }];
}
