import { diffChars } from 'diff';
import { isCut, type OffsetRange } from '../../text/range.ts';
import type { Layout, Line } from '../layout.ts';
import type { Run } from '../paragraph.ts';
import { NOT_XML } from '../xml.ts';

/** Replaces `range` of the draft's text by `text`. */
export interface Replacement {
  readonly range: OffsetRange;
  readonly text: string;
}

/**
 * What of the changes of a text can be written into its Word file: of deletions what is not between the cells of a table
 * or the notes, of others all or nothing. What Word computes itself, page numbers for one, stays. The least is taken:
 * characters that stay the same keep their formatting.
 *
 * @param changes ascending and disjoint
 */
export function fit<C extends Replacement>(changes: readonly C[], layout: Layout): readonly C[] {
  const fitted: C[] = [];
  for (const [i, change] of changes.entries()) {
    const free = changes[i + 1]?.range.start ?? layout.text.length;
    const parts = least(change, layout.text)
      .map((part) => ownLine(part, free, layout))
      .map((part) => allowed(part, layout));
    if (parts.includes(undefined)) continue;
    for (const part of parts) for (const one of part!) fitted.push(one);
  }
  return fitted;
}

/** A longer one is not compared character by character, nor is one that falls to pieces: nobody could read that. */
const LONGEST_COMPARED = 400;
/**
 * Insertions and deletions that one fix may leave: 目前[-未知-]{+位置+}; with more, a reader follows the whole change more
 * easily.
 */
const MOST_PARTS = 3;

/** The changes without what stays. */
function least<C extends Replacement>(change: C, text: string): readonly C[] {
  const { range } = change;
  const old = text.slice(range.start, range.end);
  if (old === '' || change.text === '') return [change];
  if (old.length + change.text.length > LONGEST_COMPARED) return [trimmed(change, text)];
  const parts: C[] = [];
  let at = range.start;
  let open: { start: number; end: number; text: string } | undefined;
  const close = (): void => {
    if (open) parts.push({ ...change, range: { start: open.start, end: open.end }, text: open.text });
    open = undefined;
  };
  for (const { value, added, removed } of diffChars(old, change.text)) {
    if (!added && !removed) {
      close();
      at += value.length;
      continue;
    }
    open ??= { start: at, end: at, text: '' };
    if (added) open.text += value;
    else open.end = at += value.length;
  }
  close();
  return parts.length > MOST_PARTS ? [trimmed(change, text)] : parts;
}

function trimmed<C extends Replacement>(change: C, text: string): C {
  const { start, end } = change.range;
  const old = text.slice(start, end);
  const { text: own } = change;
  const shorter = Math.min(old.length, own.length);
  let head = 0;
  while (head < shorter && old[head] === own[head]) head++;
  while (isCut(old, head) || isCut(own, head)) head--;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === own[own.length - 1 - tail]) tail++;
  while (isCut(old, old.length - tail) || isCut(own, own.length - tail)) tail--;
  return {
    ...change,
    range: { start: start + head, end: end - tail },
    text: own.slice(head, own.length - tail),
  };
}

/**
 * The end of one line and all of the next but its end are the same as that next line with its end: the paragraph that
 * goes is then the one whose words go, and the one that stays keeps its form.
 */
function ownLine<C extends Replacement>(change: C, free: number, layout: Layout): C {
  const { start, end } = change.range;
  const { text, lines } = layout;
  if (change.text !== '' || start >= end || end >= free) return change;
  const before = layout.indexAt(start);
  const last = layout.indexAt(end);
  const endsLine = (index: number, at: number): boolean => lines[index]!.end === at;
  if (!endsLine(before, start) || !endsLine(last, end) || before === last) return change;
  if (text[start] !== '\n' || text[end] !== '\n' || !layout.canLoseMark(last)) return change;
  return { ...change, range: { start: start + 1, end: end + 1 } };
}

/** undefined: it cannot be written. */
function allowed<C extends Replacement>(change: C, layout: Layout): readonly C[] | undefined {
  const { range, text } = change;
  if (NOT_XML.test(text)) return undefined;
  if (range.start === range.end) return canInsert(layout, range.start) ? [change] : undefined;
  const parts: C[] = [];
  const first = layout.indexAt(range.start);
  let open = range.start;
  const close = (end: number): void => {
    if (end > open) parts.push({ ...change, range: { start: open, end } });
  };
  for (let i = first; i < layout.lines.length && layout.lines[i]!.start < range.end; i++) {
    const line = layout.lines[i]!;
    if (!canDelete(line, range)) return undefined;
    const next = layout.lines[i + 1]?.start ?? line.end;
    const takesEnd = next > line.end && range.start <= line.end && range.end >= next;
    if (!takesEnd || layout.canLoseMark(i)) continue;
    close(line.end);
    open = next;
  }
  close(range.end);
  if (text === '') return parts;
  return parts.length === 1 && parts[0]!.range.end - parts[0]!.range.start === range.end - range.start
    ? parts
    : undefined;
}

function canDelete({ paragraph, start }: Line, range: OffsetRange): boolean {
  for (const run of paragraph.runs) {
    if (start + run.to <= range.start || start + run.from >= range.end) continue;
    let at = start + run.from;
    for (const { text, isFixed = false } of run.pieces) {
      const isTouched = at < range.end && at + text.length > range.start;
      if (isTouched && (isFixed || run.isFixed)) return false;
      at += text.length;
    }
  }
  return true;
}

function canInsert(layout: Layout, offset: number): boolean {
  const { paragraph, start } = layout.lines[layout.indexAt(offset)]!;
  return (
    paragraph.runs.every(({ from, to }) => from === to) ||
    runForInsertion(paragraph.runs, offset - start) !== undefined
  );
}

/** The run that an insertion at an offset of the paragraph takes its form from: the one before it, unless that is not ours. */
export function runForInsertion(runs: readonly Run[], at: number): Run | undefined {
  const withText = runs.filter(({ from, to, isFixed }) => from < to && !isFixed);
  return (
    withText.find(({ from, to }) => from < at && at <= to) ??
    withText.find(({ from, to }) => from <= at && at < to)
  );
}
