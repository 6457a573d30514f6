import { createHash } from 'node:crypto';
import type { Message } from './results.ts';

/** Characters on each side that tell a finding from others of its kind. */
const CONTEXT = 16;

/**
 * A key for each message that stays when lines move: made from the draft's path, the rule, the text found and the words
 * around it; where all of that is the same, from how many such came before. 40 hexadecimal digits.
 */
export function contentKeys(path: string, messages: readonly Message[], text: string): string[] {
  const seen = new Map<string, number>();
  return messages.map(({ ruleId, messageId, range: [start, end] }) => {
    const before = withoutSpace(text.slice(Math.max(0, start - 2 * CONTEXT), start)).slice(-CONTEXT);
    const after = withoutSpace(text.slice(end, end + 2 * CONTEXT)).slice(0, CONTEXT);
    const content = JSON.stringify([path, ruleId, messageId, text.slice(start, end), before, after]);
    const count = seen.get(content) ?? 0;
    seen.set(content, count + 1);
    return createHash('sha1').update(`${content} ${count}`).digest('hex');
  });
}

const withoutSpace = (text: string): string => text.replace(/\s/g, '');
