import { createHash } from 'node:crypto';
import type { Message } from './results.ts';

/** 汉字 on each side that tell a finding from others of its kind. */
const CONTEXT = 12;
/** Where they are looked for: UTF-16 code units on each side, within the line. */
const WINDOW = 96;

/**
 * A key for each message that stays when lines move, and when marks, spaces or glosses beside it are put right: made
 * from the draft's path, the rule, the text found and the 汉字 around it in its line; where all of that is the same,
 * from how many such came before. 40 hexadecimal digits.
 */
export function contentKeys(path: string, messages: readonly Message[], text: string): string[] {
  const seen = new Map<string, number>();
  return messages.map(({ ruleId, messageId, range: [start, end] }) => {
    const before = text
      .slice(Math.max(0, start - WINDOW), start)
      .split(LINE_END)
      .at(-1)!;
    const after = text.slice(end, end + WINDOW).split(LINE_END)[0]!;
    const content = JSON.stringify([
      path,
      ruleId,
      messageId,
      text.slice(start, end),
      hanIn(before).slice(-CONTEXT).join(''),
      hanIn(after).slice(0, CONTEXT).join(''),
    ]);
    const count = seen.get(content) ?? 0;
    seen.set(content, count + 1);
    return createHash('sha1').update(`${content} ${count}`).digest('hex');
  });
}

const LINE_END = /[\r\n]/;
const hanIn = (text: string): string[] => text.match(/\p{Script=Han}/gu) ?? [];
