import { isNoName, surnameKind } from '../../names/chineseNames.ts';
import { isWholeName, NOT_LAST, type Proof } from '../../names/wholeNames.ts';
import { floorRange, type OffsetRange } from '../../text/range.ts';
import type { Head, PostSpan } from '../heads.ts';
import type { Attached } from '../personClaim.ts';
import { isGroupLabel, labelsIn, labelSpan, type Label } from './listLabels.ts';
import { listingLabels } from './listSeries.ts';
import { spansWithin, type SpanOf } from './spansWithin.ts';

/** People of lists: 组  长：李川, 成员：周岩（市财政局）, 总指挥：陈立　县长. */
export interface Listed {
  readonly people: readonly Attached[];
  /** whether an offset lies in a list: the list has read what stands there */
  readonly covers: (offset: number) => boolean;
}

const NAME = /^(\p{Script=Han}(?:[ \u3000]{1,4}\p{Script=Han}|\p{Script=Han}{1,3}))(?=[\s、，,；;。（(]|$)/u;
const FULL_NAME =
  /^(\p{Script=Han}{1,6}(?:[·•・‧．]\p{Script=Han}{1,6}){1,3}|\p{Script=Han}{2,7})(?=[\s、，,；;。（(]|$)/u;
/** Units that `FULL_NAME` looks at. */
const LONGEST_NAME = 28;
/** People that one line names one behind the other: bounds the work in tables. */
const MOST_ON_LINE = 40;

export function listedIn(text: string, heads: readonly Head[], spanOf: SpanOf): Listed {
  const labels = listingLabels(text, labelsIn(text, heads, spanOf));
  const people: Attached[] = [];
  const covered: OffsetRange[] = [];
  if (labels.length === 0) return { people, covers: () => false };
  labels.forEach((label, i) => {
    const limit = labels[i + 1]?.range.start ?? text.length;
    const end = readGroup(text, label, limit, heads, spanOf, people);
    covered.push({ start: label.range.start, end });
  });
  return {
    people,
    covers: (offset) => {
      const range = covered[floorRange(covered, offset)];
      return range !== undefined && offset < range.end;
    },
  };
}

/** Reads the names behind a label and on the lines below it; answers where they end. */
function readGroup(
  text: string,
  label: Label,
  limit: number,
  heads: readonly Head[],
  spanOf: SpanOf,
  people: Attached[],
): number {
  const own = label.posts ?? [labelSpan(text, label)];
  let isFirst = true;
  let at = label.range.end;
  while (at < limit) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 || newline > limit ? limit : newline;
    const before = people.length;
    for (let count = 0; count < MOST_ON_LINE && at < lineEnd; count++) {
      while (at < lineEnd && /[\s、，,；;。]/.test(text[at]!)) at++;
      const match = nameAt(text, at, lineEnd, label.posts ? 'framed' : 'asked');
      if (match === undefined) break;
      const nameStart = at;
      const nameEnd = at + match;
      const { spans, end } = postsBehind(text, nameEnd, lineEnd, heads, spanOf);
      people.push(
        spans.length > 0
          ? { spans, nameStart, nameEnd, listedAs: own.at(-1) }
          : { spans: own, nameStart, nameEnd, tie: isFirst ? undefined : 'listed' },
      );
      isFirst = false;
      at = end;
    }
    // A line that names nobody ends the list, but for the rest of the label's own.
    const hasNames = people.length > before;
    const namesNobody = !hasNames && text.slice(at, lineEnd).trim() !== '';
    // 成员：各村支部书记, and below it those who have a name
    if (namesNobody && !(isFirst && /^[ \u3000]/.test(text.slice(lineEnd + 1)))) return at;
    if (
      hasNames &&
      text.slice(at, lineEnd).trim() !== '' &&
      !/^[、，,；;。]/.test(text.slice(at, lineEnd).trim())
    )
      return lineEnd;
    at = lineEnd + 1;
  }
  return limit;
}

const POST_IN_BRACKETS = /^[ \u3000]*（[^（）]{1,20}(?:长|书记|主任|主席)）/;

const isWordAsName = (word: string): boolean =>
  word.length === 2 && isNoName(word) && /^(?:common|usual|rare)$/.test(surnameKind(word[0]!) ?? '');

function nameAt(text: string, at: number, lineEnd: number, proof: Proof): number | undefined {
  const ahead = text.slice(at, Math.min(lineEnd, at + LONGEST_NAME));
  for (const pattern of [FULL_NAME, NAME]) {
    const name = pattern.exec(ahead)?.[1];
    if (!name) continue;
    const whole = name.replace(/[ \u3000]/g, '');
    // 庄严　县委常委: what a post stands behind is a name, though it is a word.
    const isBeforePost = /^[ \u3000]{1,8}\p{Script=Han}|^（/u.test(
      text.slice(at + name.length, Math.min(lineEnd, at + name.length + 9)),
    );
    const isName =
      isWholeName(whole, 0, whole.length, proof) ||
      (isBeforePost && isWordAsName(whole)) ||
      // 喜　梅（卫生院院长）: whoever has a post in brackets is somebody.
      (POST_IN_BRACKETS.test(text.slice(at + name.length, lineEnd)) && !NOT_LAST.test(whole.at(-1)!));
    if (isName && !isGroupLabel(whole)) return name.length;
  }
  return undefined;
}

/** 李川（市财政局局长）, 李川　县委副书记、县长 */
function postsBehind(
  text: string,
  from: number,
  lineEnd: number,
  heads: readonly Head[],
  spanOf: SpanOf,
): { spans: PostSpan[]; end: number } {
  const bracket = /^[ \u3000]*[（(]([^（）()\n]{1,40})[）)]/.exec(
    text.slice(from, Math.min(lineEnd, from + 48)),
  );
  const words =
    bracket ?? /^[ \u3000]+([^\s，,；;。]{2,60})/.exec(text.slice(from, Math.min(lineEnd, from + 66)));
  if (!words) return { spans: [], end: from };
  const start = from + words[0].indexOf(words[1]!);
  const end = start + words[1]!.length;
  const spans = spansWithin(text, start, end, heads, spanOf);
  if (!bracket && spans.length === 0) return { spans, end: from };
  const past = from + words[0].length;
  const aside = /^[（(][^（）()\n]{1,16}[）)]/.exec(text.slice(past, past + 18));
  return { spans, end: past + (aside?.[0].length ?? 0) };
}
