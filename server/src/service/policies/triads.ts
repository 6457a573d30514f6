import { isCommonWord } from '../words/words.ts';

const TRIAD = /\p{Script=Han}{4}、\p{Script=Han}{4}、\p{Script=Han}{4}/uy;
/** 汉字 of a part. */
const PART = 4;
/** What goes on behind a row of three counts things: 头孢曲松、头孢哌酮、头孢唑啉等. */
const GOES_ON = '、和及与等以';

/**
 * Slogans of three parts of four characters (创新破题、改革破难、开放破局) that a draft uses more than once, in the same words
 * or with the parts or their ends in another order.
 *
 * @param simplified the same text in simplified characters
 * @returns by where they begin
 */
export function repeatedTriads(text: string, simplified: string): ReadonlyMap<number, string> {
  const bySubjects = new Map<string, (readonly [start: number, triad: string])[]>();
  for (let at = text.indexOf('、'); at !== -1; at = text.indexOf('、', at + 1)) {
    const start = at - PART;
    const triad = triadAt(text, start);
    if (!triad || !standsAlone(simplified, start, start + triad.length)) continue;
    const parts = triad.split('、');
    if (countThings(parts)) continue;
    const subjects = parts
      .map((part) => part.slice(0, 2))
      .sort()
      .join();
    const own = bySubjects.get(subjects);
    if (own) own.push([start, triad]);
    else bySubjects.set(subjects, [[start, triad]]);
  }
  return new Map([...bySubjects.values()].filter((triads) => triads.length > 1).flat());
}

function triadAt(text: string, start: number): string | undefined {
  if (text[start + PART] !== '、' || text[start + 2 * PART + 1] !== '、') return undefined;
  TRIAD.lastIndex = start;
  return TRIAD.exec(text)?.[0];
}

/** 蓝色经济、绿色经济、数字经济 counts kinds of one thing, 中国移动、中国电信、中国联通 those of one country. */
const countThings = (parts: readonly string[]): boolean =>
  new Set(parts.map((part) => part.slice(2))).size === 1 || parts.every((part) => part.startsWith('中国'));

/** Whether nothing of a row lies beyond these three parts, and no word across their edges: 专业方|向建筑学、…、…. */
function standsAlone(simplified: string, start: number, end: number): boolean {
  if (simplified[start - 1] === '、' || GOES_ON.includes(simplified[end] ?? '。')) return false;
  return !isAcross(simplified, start, start) && !isAcross(simplified, end, end - 2);
}

/** @param own where the two characters within the triad begin that would else be a word */
const isAcross = (text: string, edge: number, own: number): boolean =>
  isCommonWord(text.slice(edge - 1, edge + 1)) && !isCommonWord(text.slice(own, own + 2));
