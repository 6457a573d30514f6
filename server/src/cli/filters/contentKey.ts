import { createHash } from 'node:crypto';
import { landmarksOf } from '../../service/service.ts';
import type { Message } from '../run/results.ts';

/**
 * A key for each message that stays when lines move, and when marks, spaces or glosses beside it are put right: made
 * from the draft's path, the rule, the text found and the 汉字 around it in its line; where all of that is the same,
 * from how many such came before. 40 hexadecimal digits.
 */
export function contentKeys(path: string, messages: readonly Message[], text: string): string[] {
  const seen = new Map<string, number>();
  return messages.map(({ ruleId, messageId, range: [start, end] }) => {
    const { before, after } = landmarksOf(text, { start, end });
    const content = JSON.stringify([path, ruleId, messageId, text.slice(start, end), before, after]);
    const count = seen.get(content) ?? 0;
    seen.set(content, count + 1);
    return createHash('sha1').update(`${content} ${count}`).digest('hex');
  });
}
