import { isWholeName } from '../../names/wholeNames.ts';
import { placeAt, type PlaceToken } from '../../places/places.ts';
import { isCommonWord, isLongWord } from '../../words/words.ts';
import { floorRange, type OffsetRange } from '../../text/range.ts';
import type { Head, PostSpan } from '../heads.ts';
import type { Attached } from '../personClaim.ts';
import { labelSpan } from './listLabels.ts';
import type { Listed } from './lists.ts';

/** 组长：李川… within a line: a list that lost its line breaks. */
const LABEL =
  /(?:常务|执行|第一)?副?(?:组长|组员|成员|总指挥|指挥长|主任|主席|会长|秘书长|理事长|召集人)[：:](?=\p{Script=Han})/gu;
/** Units behind a name in a list without marks, up to the last of its posts. */
const LONGEST_POSTS = 40;
const NAME_LENGTHS = [3, 2, 4] as const;
/** Fewer are no list. */
const LEAST_PEOPLE = 3;

/**
 * 组长：李川青山市副市长副组长：周岩青山市政府副秘书长陈立青山市教育局局长: each name has the posts behind it, though
 * they look like a title before the next name.
 */
export function runOnListsIn(
  text: string,
  heads: readonly Head[],
  places: readonly PlaceToken[],
  spanOf: (head: Head, limit: number) => PostSpan,
): Listed {
  const people: Attached[] = [];
  const covered: OffsetRange[] = [];
  for (const match of text.matchAll(LABEL)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const listedAs = labelSpan(text, { range, word: match[0].slice(0, -1) });
    let at = range.end;
    for (;;) {
      const person = personAt(text, at, heads, places, spanOf);
      if (!person) break;
      people.push({ ...person, listedAs });
      at = person.spans.at(-1)!.end;
    }
    if (at > range.end) covered.push({ start: range.start, end: at });
  }
  if (people.length < LEAST_PEOPLE) return { people: [], covers: () => false };
  return {
    people,
    covers: (offset) => {
      const range = covered[floorRange(covered, offset)];
      return range !== undefined && offset < range.end;
    },
  };
}

/** 国务院, 公安: what the name of a body begins with, so that the name before it has ended. */
const beginsWord = (text: string, at: number): boolean =>
  isCommonWord(text.slice(at, at + 2)) || isLongWord(text.slice(at, at + 3));

/** 李川|青山市教育局局长: a name that goes on to a post which begins with a place, or else with a word. */
function personAt(
  text: string,
  nameStart: number,
  heads: readonly Head[],
  places: readonly PlaceToken[],
  spanOf: (head: Head, limit: number) => PostSpan,
): Attached | undefined {
  const ends = NAME_LENGTHS.map((length) => nameStart + length).filter((nameEnd) =>
    isWholeName(text, nameStart, nameEnd, 'asked'),
  );
  const beforePlace = ends.filter((nameEnd) => placeAt(places, nameEnd)?.start === nameEnd);
  const nameEnds = beforePlace.length > 0 ? beforePlace : ends.filter((nameEnd) => beginsWord(text, nameEnd));
  for (const nameEnd of nameEnds) {
    const spans = postsFrom(nameEnd, text, heads, spanOf);
    if (spans.length > 0) return { spans, nameStart, nameEnd };
  }
  return undefined;
}

/** The posts that stand one behind the other from an offset on: 国务院副秘书长、办公厅主任. */
function postsFrom(
  start: number,
  text: string,
  heads: readonly Head[],
  spanOf: (head: Head, limit: number) => PostSpan,
): PostSpan[] {
  const spans: PostSpan[] = [];
  for (let i = floorRange(heads, start - 1) + 1; i < heads.length; i++) {
    const head = heads[i]!;
    const from = spans.length === 0 ? start : spans.at(-1)!.end + 1;
    if (head.start < from || head.end - start > LONGEST_POSTS) break;
    if (spans.length > 0 && text[from - 1] !== '、') break;
    const span = spanOf(head, from);
    if (span.start !== from) break;
    spans.push(span);
  }
  return spans;
}
