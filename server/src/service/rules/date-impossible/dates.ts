import { daysIn, WEEKDAYS, weekdayOf } from './calendar.ts';

/** A date that no calendar has, or one with the weekday of another, in offsets of the text. */
export type BadDate =
  | { readonly kind: 'noSuchDay'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'weekday';
      /** the weekday's one character */
      readonly start: number;
      readonly end: number;
      readonly date: string;
      readonly right: string;
      /** the draft names the year */
      readonly isCertain: boolean;
    };

const DATE = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?![元龄])/g;
const LUNAR = /[农阴旧]历[^，。；\n]{0,6}$/;
const WEEKDAY_AFTER =
  /^[（(，,\s]{0,2}(?:星期|周|礼拜)([一二三四五六日天])(?![至到、和均末日一二三四五六~～—-])/;
const WEEKDAY_BEFORE = /(?:星期|周|礼拜)([一二三四五六日天])[（(]$/;
/** Units on either side of a date that the patterns of weekdays can match: （星期三）. */
const LONGEST_WEEKDAY = 8;
/** Months: further away than this, 12月 in a draft of January is last year's. */
const FEWEST_MONTHS_APART = 6;

/** @param draftDate the draft's own date, ISO 8601 */
export function* badDatesOf(text: string, draftDate: string | undefined): Iterable<BadDate> {
  for (const match of text.matchAll(DATE)) {
    const { 0: words, index } = match;
    const end = index + words.length;
    const before = text.slice(Math.max(0, index - LONGEST_WEEKDAY), index);
    if (LUNAR.test(before)) continue;
    const named = match[1] === undefined ? undefined : Number(match[1]);
    const [month, day] = [Number(match[2]), Number(match[3])];
    const days = daysIn(month, named);
    if (days === undefined || day < 1 || day > days) {
      yield { kind: 'noSuchDay', start: index, end };
      continue;
    }
    const year = named ?? yearNear(month, draftDate);
    const after = WEEKDAY_AFTER.exec(text.slice(end, end + LONGEST_WEEKDAY));
    const found = after ?? WEEKDAY_BEFORE.exec(before);
    if (year === undefined || !found) continue;
    const said = found[1]!.replace('天', '日');
    const right = WEEKDAYS[weekdayOf(year, month, day)]!;
    if (said === right) continue;
    const at = after ? end + after[0].length - 1 : index - 2;
    yield {
      kind: 'weekday',
      start: at,
      end: at + 1,
      date: named === undefined ? `${year}年${words}` : words,
      right,
      isCertain: named !== undefined,
    };
  }
}

/** The year of a month that the draft names alone: the one that lies nearest to the draft's own date. */
function yearNear(month: number, draftDate: string | undefined): number | undefined {
  if (draftDate === undefined) return undefined;
  const [year, ownMonth] = draftDate.split('-').map(Number);
  const apart = month - ownMonth!;
  return year! + (apart > FEWEST_MONTHS_APART ? -1 : apart < -FEWEST_MONTHS_APART ? 1 : 0);
}
