import { isHanAt } from '../../names/nameEnd.ts';
import { isWholeName } from '../../names/wholeNames.ts';
import type { OffsetRange } from '../../text/range.ts';
import type { Head } from '../heads.ts';

/** What members of a congress or a conference are called behind their names. */
const DELEGATE = /^(?:代表|委员)$/;
/** What they do there; 李川代表出席 would be for somebody else. */
const SPEAKS_AS_ONE = /^(?:说|表示|认为|建议|指出|坦言|呼吁|提出|谈到|告诉|介绍)/;
/** Behind those whom a list names: 李川、周岩委员|及… */
const GOES_ON = /^[及和与、，。等]/;

/**
 * Those before a head that calls them delegates: 李建国|代表说, 李川、周岩|委员及….
 * @param start where the last name begins, with nothing of a word before it
 */
export function delegatesBefore(
  text: string,
  start: number,
  head: Head,
  limit: number,
): readonly OffsetRange[] {
  if (!DELEGATE.test(head.word) || head.isDeputy) return [];
  const isSpeaking = SPEAKS_AS_ONE.test(text.slice(head.end, head.end + 2));
  const own = { start, end: head.start };
  const others: OffsetRange[] = [];
  for (let at = start; text[at - 1] === '、' && others.length < MOST;) {
    const end = at - 1;
    const before = [3, 2]
      .map((length) => end - length)
      .find((from) => from >= limit && !isHanAt(text, from - 1) && isWholeName(text, from, end, 'bounded'));
    if (before === undefined) break;
    others.unshift({ start: before, end });
    at = before;
  }
  const first = others[0]?.start ?? start;
  if (isHanAt(text, first - 1)) return [];
  if (isSpeaking) return [...others, own];
  const isList =
    others.length > 0 && head.word === '委员' && GOES_ON.test(text.slice(head.end, head.end + 1));
  return isList ? [...others, own] : [];
}

/** Names of such a list: bounds the work. */
const MOST = 12;
