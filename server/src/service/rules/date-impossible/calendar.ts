const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const WEEKDAYS = '日一二三四五六';

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month from 1; undefined: there is no such month. 29 in February where the year is not known. */
export function daysIn(month: number, year: number | undefined): number | undefined {
  return month === 2 && (year === undefined || isLeap(year)) ? 29 : DAYS[month - 1];
}

/** What each month adds to the weekday, January and February counted to the year before. */
const SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** By Sakamoto's rule, for the calendar that is used today; 0 is Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (y + leapDays + SHIFTS[month - 1]! + day) % 7;
}
