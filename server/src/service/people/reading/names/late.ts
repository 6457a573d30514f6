import { isWholeName } from '../../../names/wholeNames.ts';
import type { OffsetRange } from '../../../text/range.ts';

/** What is said of the dead: their posts are told with commas. */
const LATE = /^(?:同志|的遗体|遗体|因病|逝世)/;

const LATE_BEHIND =
  /^((?:（[^（）\n]{1,12}）)?[，、](?:\p{Script=Han}{0,18}(?:干部|党员|红军|战士|待遇|级)，?){1,2})(\p{Script=Han}{2,4})(?:同志|先生|女士)(?=[，于在]|的遗体|遗体|因病|逝世)/u;

/** 李川|同志，因病…: whether a name that ends at an offset is a dead person's. */
export const isLate = (text: string, nameEnd: number): boolean => LATE.test(text.slice(nameEnd, nameEnd + 3));

/** …统战部原部长，离休干部|杨永康|同志，因病…: the name behind a post and what its holder was besides. */
export function lateNameBehind(text: string, end: number): OffsetRange | undefined {
  const words = LATE_BEHIND.exec(text.slice(end, end + 36));
  if (!words) return undefined;
  const start = end + words[1]!.length;
  const name = { start, end: start + words[2]!.length };
  return isWholeName(text, name.start, name.end, 'bounded') ? name : undefined;
}
