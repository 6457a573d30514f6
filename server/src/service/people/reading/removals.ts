import { isWholeName } from '../../names/wholeNames.ts';
import type { OffsetRange } from '../../text/range.ts';
import type { PostSpan } from '../heads.ts';
import type { Attached } from '../personClaim.ts';

/** How far before a post the verb of its removal may stand, with the name between. */
const LONGEST_LEAD = 16;
/** How far the heading of a list of removals reaches. */
const LONGEST_LIST = 400;

/** 李川的|青山市教育局局长职务；: one of those whom a heading or the line before removes. */
const LISTED_REMOVAL =
  /(?:^|[\n；;、：:，。])[ \u3000]*(\p{Script=Han}(?:[ \u3000]{0,4}\p{Script=Han}){1,3}?)(?:同志|先生|女士)?(?:（[男女][^（）\n]{0,8}）)?的$/u;
const REMOVES = /免去|免职|撤销|罢免/g;
const NAMES_ANEW = /任命|决定任|(?<!主)任职/g;

/** Whether the last verb of a list before an offset removes. */
function isRemovalList(text: string, offset: number): boolean {
  const list = text.slice(Math.max(0, offset - LONGEST_LIST), offset);
  const last = (pattern: RegExp): number => [...list.matchAll(pattern)].at(-1)?.index ?? -1;
  return last(REMOVES) > last(NAMES_ANEW);
}

/** 免去|卢明春|青山市副市长…, 免去卢明春同志的…: the name lies between the verb and the posts. */
export function removedBefore(
  text: string,
  spans: readonly PostSpan[],
  limit: number,
): Attached[] | undefined {
  const end = spans[0]!.start;
  const lead = text.slice(Math.max(limit, end - LONGEST_LEAD), end);
  const listed = LISTED_REMOVAL.exec(lead);
  const match =
    /(?:免去|撤销|罢免|免除|解聘|免)(\p{Script=Han}(?:[ \u3000]{1,4}\p{Script=Han}|[\p{Script=Han}·]{1,8}?))(?:同志|先生|女士)?的?$/u.exec(
      lead,
    ) ??
    (listed && (isRemovalList(text, end) || endsByItself(text, spans)) ? listed : null) ??
    lastRemoved(text, end, limit);
  if (!match) return removedWithin(text, spans);
  const nameStart = end - match[0].length + match[0].indexOf(match[1]!);
  const nameEnd = nameStart + match[1]!.length;
  const name = match[1]!.replace(/[ \u3000]/g, '');
  // 高　原|的…职务: a blank within, or 同志 behind it
  const isFramed =
    match === listed || nameEnd - nameStart > name.length || /^(?:同志|先生|女士)/.test(text.slice(nameEnd));
  if (!isWholeName(name, 0, name.length, isFramed ? 'framed' : 'asked')) return undefined;
  return [...othersRemoved(text, nameStart, limit), { start: nameStart, end: nameEnd }].map((found) => ({
    nameStart: found.start,
    nameEnd: found.end,
    tie: 'left',
    spans,
  }));
}

/** 李川的青山市教育局局长职务|自然免除: behind the post, and no heading before it. */
const endsByItself = (text: string, spans: readonly PostSpan[]): boolean =>
  /^的?职务(?:自然|自行|同时|一并|相应)?(?:免除|免去|终止|解除|撤销)/.test(
    text.slice(spans.at(-1)!.end, spans.at(-1)!.end + 8),
  );

const LAST_REMOVED =
  /(?:免去|撤销|罢免|免除)\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,8}[、和](\p{Script=Han}{2,4})(?:同志)?的?$/u;
/** Units of the names that it looks at. */
const LONGEST_NAMES = 48;

/** 免去李川、|周岩|青山市副市长职务 */
const lastRemoved = (text: string, end: number, limit: number): RegExpExecArray | null => {
  const match = LAST_REMOVED.exec(text.slice(Math.max(limit, end - LONGEST_NAMES), end));
  if (!match) return null;
  // What follows is reckoned from the last name.
  const name = match[1]!;
  match[0] = match[0].slice(match[0].lastIndexOf(name));
  return match;
};

const ONE_OF_SEVERAL = /[去，；：、\n](\p{Script=Han}{2,4})[、和]$/u;
/** Units of one of them with the marks on both sides. */
const LONGEST_ONE = 6;

/** 免去|李川、周岩|、陈立同志的…: those who share what is taken away. */
function othersRemoved(text: string, nameStart: number, limit: number): OffsetRange[] {
  const found: OffsetRange[] = [];
  for (let at = nameStart; ;) {
    const match = ONE_OF_SEVERAL.exec(text.slice(Math.max(limit - 1, at - LONGEST_ONE, 0), at));
    const end = at - 1;
    const start = end - (match?.[1]!.length ?? 0);
    if (!match || !isWholeName(text, start, end, 'bounded')) return found;
    found.unshift({ start, end });
    at = start;
  }
}

const REMOVED_HERE = /(?:免去|撤销|罢免|免除)[：:]?$/;
/** What the words of a post begin with that names the unit alone. */
const BEGINS_UNIT = /^(?:[省市州县区镇乡](?!长)|党[委组]|中共|纪委|人大|政协|团委)/;

/** 免去：↵刘向荣|淮阳市人民政府…职务 */
const BEGINS_PLACE =
  /^(?:\p{Script=Han}{2,5}?[省市县区州镇乡](?!长)|[省市州县区镇乡](?!长)|党[委组]|中共|纪委|人大|政协|团委)/u;

const PLACE_ENDS = /[省市州县区镇乡]/;

/** 免去：↵|刘向荣淮阳市人民政府副市长|职务: where a line of a list of removals begins that has no 的. */
function removedItemAt(text: string, start: number, end: number): number | undefined {
  if (!text.startsWith('职务', end)) return undefined;
  const from = Math.max(0, start - LONGEST_LEAD);
  const blanks = /(?:^|\n)[ \u3000]*\p{Script=Han}{0,4}$/u.exec(text.slice(from, start))?.[0];
  if (blanks === undefined || !isRemovalList(text, start)) return undefined;
  return start - blanks.trimStart().length;
}

/** 免去|叶茂盛|县卫健委党组书记职务: what looks like the beginning of the post is the name. */
function removedWithin(text: string, spans: readonly PostSpan[]): Attached[] | undefined {
  const [first, ...others] = spans;
  const { start, head } = first!;
  const isHere = REMOVED_HERE.test(text.slice(Math.max(0, start - 4), start));
  const itemStart = isHere ? undefined : removedItemAt(text, start, spans.at(-1)!.end);
  if (itemStart === undefined && !isHere) return undefined;
  const nameStart = itemStart ?? start;
  const rest = itemStart === undefined ? BEGINS_UNIT : BEGINS_PLACE;
  for (const length of [3, 2, 4]) {
    const nameEnd = nameStart + length;
    if (nameEnd >= head.start || !rest.test(text.slice(nameEnd, nameEnd + 8))) continue;
    // 免去|白水县委书记: a county rather than somebody.
    if (length === 2 && PLACE_ENDS.test(text.charAt(nameEnd))) continue;
    if (!isWholeName(text, nameStart, nameEnd, 'bounded')) continue;
    return [{ nameStart, nameEnd, tie: 'left', spans: [{ ...first!, start: nameEnd }, ...others] }];
  }
  return undefined;
}
