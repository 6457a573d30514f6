import type { OffsetRange } from '../range.ts';

/** `<!-- … -->` comments; one that is not closed is text. */
export function commentsOf(text: string): OffsetRange[] {
  const comments: OffsetRange[] = [];
  for (let start = text.indexOf('<!--'); start !== -1;) {
    const close = text.indexOf('-->', start + 4);
    if (close === -1) break;
    comments.push({ start, end: close + 3 });
    start = text.indexOf('<!--', close + 3);
  }
  return comments;
}
