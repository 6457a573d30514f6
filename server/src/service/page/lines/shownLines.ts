import { CharClass } from '../../text/charClass.ts';
import type { DraftText } from '../../text/draftText.ts';
import { isBlank, type Line } from '../../text/lines.ts';

/** Lines that are not blank, as a reader sees them: HTML may have many in one line of the draft. */
export function* shownLines({
  text,
  lines,
  scan: { classes },
  markup: { breaks },
}: DraftText): Iterable<Line> {
  const isShown = (at: number): boolean => classes[at] !== CharClass.Masked && text[at]!.trim() !== '';
  let next = 0;
  for (const line of lines) {
    if (isBlank(line)) continue;
    const inner: number[] = [];
    for (; next < breaks.length && breaks[next]! < line.next; next++) {
      if (breaks[next]! > line.start) inner.push(breaks[next]!);
    }
    if (inner.length === 0) {
      yield line;
      continue;
    }
    const { end } = line.content;
    let start = line.content.start;
    for (const at of [...inner, end]) {
      const upTo = Math.min(at, end);
      while (start < upTo && !isShown(start)) start++;
      if (start >= upTo) continue;
      let to = upTo;
      while (!isShown(to - 1)) to--;
      yield { index: line.index, start, end: to, next: to, content: { start, end: to } };
      start = upTo;
    }
  }
}
