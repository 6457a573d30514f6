import type { Edit, Finding, Safety } from '../../server/src/service/service.ts';

/** An edit of `text`: the only place where it reads `before` is changed to `after`. */
export function change(text: string, before: string, after: string): Edit {
  const start = text.indexOf(before);
  if (start === -1 || text.includes(before, start + 1)) throw new Error(`${before} is not once in ${text}`);
  return { range: { start, end: start + before.length }, text: after };
}

export const insert = (at: number, text: string): Edit => ({ range: { start: at, end: at }, text });

/** A finding that stands where its edits are. */
export function findingWith(edits: readonly Edit[], safety: Safety = 'safe'): Finding {
  return {
    ruleId: 'a-rule',
    messageId: 'found',
    message: 'found',
    severity: 'error',
    range: { start: edits[0]?.range.start ?? 0, end: edits.at(-1)?.range.end ?? 0 },
    data: {},
    ...(edits.length > 0 && { fix: { title: 'fix', safety, edits } }),
    suggestions: [],
    related: [],
  };
}
