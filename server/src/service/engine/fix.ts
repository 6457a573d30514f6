import type { Edit, Finding, Fix } from './finding.ts';
import { isCut } from '../text/range.ts';

/** Which fixes to apply: the safe ones, or every preferred fix. */
export type FixMode = 'safe' | 'all';

export interface Applied {
  readonly text: string;
  /** findings whose fix was applied */
  readonly applied: readonly Finding[];
  /** findings whose fix overlaps one that was applied, and waits for the next pass */
  readonly deferred: readonly Finding[];
}

export interface FixedText {
  readonly text: string;
  readonly passes: number;
  /** false: after `MAX_PASSES` there was still something to fix; `text` is the last pass's result */
  readonly converged: boolean;
}

export const MAX_PASSES = 10;

const wanted = (fix: Fix | undefined, mode: FixMode): fix is Fix =>
  fix !== undefined && (mode === 'all' || fix.safety === 'safe');

/**
 * The one conflict policy. Edits that overlap conflict, and so do two inserts at one offset; edits that touch do not.
 * Findings come in their sorted order, the earlier wins, and a fix is applied with all of its edits or not at all.
 */
export function selectFixes(
  findings: readonly Finding[],
  mode: FixMode,
): Omit<Applied, 'text'> & { edits: Edit[] } {
  const accepted = new EditSet();
  const applied: Finding[] = [];
  const deferred: Finding[] = [];
  for (const finding of findings) {
    if (!wanted(finding.fix, mode)) continue;
    if (accepted.add(finding.fix.edits)) applied.push(finding);
    else deferred.push(finding);
  }
  return { edits: accepted.edits, applied, deferred };
}

/** Applies one pass of fixes to the text that `findings` were made from. */
export function applyFixes(text: string, findings: readonly Finding[], mode: FixMode): Applied {
  const { edits, applied, deferred } = selectFixes(findings, mode);
  return { text: applyEdits(text, edits), applied, deferred };
}

/** @param edits ascending, without conflict */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range, text: replacement } of edits) {
    parts.push(text.slice(at, range.start), replacement);
    at = range.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Fixes, checks again and fixes again until nothing is left to fix. */
export function fixText(text: string, mode: FixMode, check: (text: string) => readonly Finding[]): FixedText {
  let current = text;
  for (let pass = 1; pass <= MAX_PASSES; pass++) {
    const next = applyFixes(current, check(current), mode);
    if (next.applied.length === 0) return { text: current, passes: pass - 1, converged: true };
    current = next.text;
  }
  const rest = applyFixes(current, check(current), mode).applied;
  return { text: current, passes: MAX_PASSES, converged: rest.length === 0 };
}

/**
 * One edit that does what all of `edits` do: the least range that holds them, with their texts and what lies
 * between them. For tools that know a fix as one replacement.
 */
export function asOneEdit(text: string, edits: readonly Edit[]): Edit {
  const range = { start: edits[0]!.range.start, end: edits.at(-1)!.range.end };
  const shifted = edits.map((edit) => ({
    range: { start: edit.range.start - range.start, end: edit.range.end - range.start },
    text: edit.text,
  }));
  return { range, text: applyEdits(text.slice(range.start, range.end), shifted) };
}

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

const isInsert = ({ range }: Edit): boolean => range.start === range.end;

/** Edits of accepted fixes, kept ascending. */
class EditSet {
  readonly edits: Edit[] = [];

  /** Adds all of `edits`, or none and answers false when one of them conflicts. */
  add(edits: readonly Edit[]): boolean {
    const places = edits.map((edit) => this.#placeFor(edit));
    if (places.includes(-1)) return false;
    for (let i = edits.length - 1; i >= 0; i--) this.edits.splice(places[i]!, 0, edits[i]!);
    return true;
  }

  /** Index at which `edit` is to be inserted; -1 when it conflicts. */
  #placeFor(edit: Edit): number {
    const { start, end } = edit.range;
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.edits[middle]!.range;
      if (other.start < start || (other.start === start && other.end <= end)) low = middle + 1;
      else high = middle;
    }
    const before = this.edits[low - 1];
    const after = this.edits[low];
    if (
      before &&
      (before.range.end > start || (isInsert(edit) && isInsert(before) && before.range.start === start))
    )
      return -1;
    if (after && after.range.start < end) return -1;
    return low;
  }
}
