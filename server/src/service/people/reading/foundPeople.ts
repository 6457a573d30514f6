import type { OffsetRange } from '../../text/range.ts';
import type { Attached } from '../personClaim.ts';

/** Where the title begins that stands right before a name among those found last. */
export function titleStartOf(found: readonly Attached[], nameStart: number): number | undefined {
  for (let i = found.length - 1; i >= 0 && found[i]!.nameStart >= nameStart; i--) {
    const { tie, spans, nameStart: at } = found[i]!;
    if (at === nameStart && !tie && spans[0]!.start < nameStart) return spans[0]!.start;
  }
  return undefined;
}

/** The last one whom the sentence names before an offset, if it names nobody else. */
export function subjectOf(text: string, found: readonly Attached[], offset: number): OffsetRange | undefined {
  const before = (mark: string): number => text.lastIndexOf(mark, offset - 1);
  const from = Math.max(before('。'), before('；'), before('\n'));
  let subject: OffsetRange | undefined;
  for (let i = found.length - 1; i >= 0 && found[i]!.nameStart > from; i--) {
    const { nameStart, nameEnd } = found[i]!;
    if (nameStart >= offset) continue;
    if (subject && text.slice(subject.start, subject.end) !== text.slice(nameStart, nameEnd))
      return undefined;
    subject = { start: nameStart, end: nameEnd };
  }
  return subject;
}
