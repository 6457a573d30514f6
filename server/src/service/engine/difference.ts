import type { Edit } from './finding.ts';
import { isCut } from '../text/range.ts';

/** The one edit that makes `after` of `before`, from the first difference to the last; it cuts no character and no CRLF. */
export function differenceOf(before: string, after: string): Edit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  while (isCut(before, start) || isCut(after, start)) start--;
  let end = before.length;
  let afterEnd = after.length;
  while (end > start && afterEnd > start && before[end - 1] === after[afterEnd - 1]) {
    end--;
    afterEnd--;
  }
  while (isCut(before, end) || isCut(after, afterEnd)) {
    end++;
    afterEnd++;
  }
  return { range: { start, end }, text: after.slice(start, afterEnd) };
}

/**
 * One edit for each run of changed characters, or for the whole change where lengths differ.
 *
 * @param offset of `before` in the draft
 */
export function differencesOf(before: string, after: string, offset: number): Edit[] {
  if (before === after) return [];
  const edit = (start: number, end: number, text: string): Edit => ({
    range: { start: offset + start, end: offset + end },
    text,
  });
  if (before.length !== after.length) {
    const { range, text } = differenceOf(before, after);
    return [edit(range.start, range.end, text)];
  }
  const edits: Edit[] = [];
  const characters = [...before];
  let at = 0;
  let start = -1;
  for (const character of [...characters, '']) {
    const end = at + character.length;
    const isChanged = character !== '' && after.slice(at, end) !== character;
    if (isChanged && start === -1) start = at;
    if (!isChanged && start !== -1) {
      edits.push(edit(start, at, after.slice(start, at)));
      start = -1;
    }
    at = end;
  }
  return edits;
}
