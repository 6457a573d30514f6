import type { OffsetRange } from '../../server/src/service/service.ts';

/** Takes the marks out of 北京⟦ＧＤＰ⟧增长 and answers their ranges, by start and then by end. */
export function unmark(marked: string): { text: string; ranges: OffsetRange[] } {
  let text = '';
  const open: number[] = [];
  const ranges: OffsetRange[] = [];
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') {
      open.push(text.length);
    } else if (part === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error(`⟧ without ⟦ in ${marked}`);
      ranges.push({ start, end: text.length });
    } else {
      text += part;
    }
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in ${marked}`);
  return { text, ranges: ranges.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** Puts marks around ranges; empty ranges show as ⟦⟧. */
export function mark(text: string, ranges: readonly OffsetRange[]): string {
  const marks = ranges.flatMap(({ start, end }, i) => [
    { at: start, mark: '⟦', order: i },
    { at: end, mark: '⟧', order: start === end ? i + 0.5 : -i },
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let marked = '';
  let at = 0;
  for (const entry of marks) {
    marked += text.slice(at, entry.at) + entry.mark;
    at = entry.at;
  }
  return marked + text.slice(at);
}
