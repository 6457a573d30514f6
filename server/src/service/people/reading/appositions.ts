import { isHanAt } from '../../names/nameEnd.ts';
import { nameStartAt } from '../../names/wholeNames.ts';
import type { PostSpan } from '../heads.ts';
import type { Attached } from '../personClaim.ts';
import type { KnownNames } from './names/knownNames.ts';
import { behindAside } from './names/nameBounds.ts';

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
    known ?? nameStartAt(text, nameEnd, limit, 'none', (at) => at === 0 || /[\n。；）)]/.test(text[at - 1]!));
  if (nameStart === undefined || !isHanAt(text, nameStart)) return undefined;
  if (nameStart < limit && !names.standsAt(nameStart, nameEnd)) return undefined;
  if (known !== undefined && nameStart > 0 && isHanAt(text, nameStart - 1)) return undefined;
  return { spans, nameStart, nameEnd };
}
