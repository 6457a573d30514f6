import { isDeedAt } from '../../names/wordNames.ts';
import { isHanAt } from '../../names/nameEnd.ts';
import { isWholeName, nameStartAt } from '../../names/wholeNames.ts';
import type { PostSpan } from '../heads.ts';
import type { Attached } from '../personClaim.ts';
import type { KnownNames } from './names/knownNames.ts';
import { behindAside } from './names/nameBounds.ts';
import { isAmongRows } from './rosters.ts';

/** （一）|江山|，…局局长，: the number of one of those whom a list names */
const ITEM = /(?:^|\n)[ \u3000]*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])[ \u3000]?$/;
/** Units of such a number with its brackets and the blanks of its line. */
const LONGEST_ITEM = 12;

/** 李建明，市教育局局长: a line of a list of those */
const APPOSED_LINE = /^(\p{Script=Han}{2,3})，[^，。；]{4,30}$/u;

/** 李川，|青山市教育局局长。: a post behind the name and a comma, and nothing else in its clause. */
export function appositionOf(
  text: string,
  spans: readonly PostSpan[],
  names: KnownNames,
  limit: number,
): Attached | undefined {
  const start = spans[0]!.start;
  const end = behindAside(text, spans.at(-1)!.end);
  if (text[start - 1] !== '，' || !/^[。；，\n]?$/.test(text[end] ?? '')) return undefined;
  if (start === spans[0]!.head.start) return undefined;
  const nameEnd = start - 1;
  const known = names.before(nameEnd);
  const nameStart =
    known ??
    nameStartAt(text, nameEnd, limit, 'none', (at) => at === 0 || /[\n。；）)]/.test(text[at - 1]!)) ??
    nameStartAt(text, nameEnd, limit, 'framed', (at) =>
      ITEM.test(text.slice(Math.max(0, at - LONGEST_ITEM), at)),
    ) ??
    nameStartAt(
      text,
      nameEnd,
      limit,
      'framed',
      (at) => text[at - 1] === '\n' && isAmongRows(text, at, end, APPOSED_LINE),
    );
  if (nameStart === undefined || !isHanAt(text, nameStart)) return undefined;
  if (nameStart < limit && !names.standsAt(nameStart, nameEnd)) return undefined;
  if (known !== undefined && nameStart > 0 && isHanAt(text, nameStart - 1)) return undefined;
  return { spans, nameStart, nameEnd };
}

const NAME_LENGTHS = [3, 2, 4] as const;

/** 作为青山市教育局局长，|李川|说: the name begins the clause behind, and does something there. */
export function introducedOf(text: string, spans: readonly PostSpan[]): Attached | undefined {
  const { start } = spans[0]!;
  const nameStart = spans.at(-1)!.end + 1;
  if (text[nameStart - 1] !== '，' || !/^(?:作为|身为)$/.test(text.slice(start - 2, start))) return undefined;
  const nameEnd = NAME_LENGTHS.map((length) => nameStart + length).find(
    (at) => isDeedAt(text, at) && isWholeName(text, nameStart, at, 'bounded'),
  );
  return nameEnd === undefined ? undefined : { spans, nameStart, nameEnd, tie: 'holding' };
}
