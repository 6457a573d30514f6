import type { Change } from './changes.ts';
import type { Edit, Finding } from './finding.ts';
import { isCut, type OffsetRange } from '../text/range.ts';

const isInsert = ({ start, end }: OffsetRange): boolean => start === end;
const isDeletion = ({ range, text }: Edit): boolean => text === '' && !isInsert(range);

/**
 * Edits that can be made together, kept ascending. Edits that overlap conflict, and so do two inserts at one offset;
 * edits that touch do not. Deletions may share white space: of two neighbouring lines that each take along the line
 * break between them, both go.
 */
export class EditSet {
  readonly changes: Change[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Adds all of `edits`, or none and answers false when one of them conflicts. */
  add(edits: readonly Edit[], finding: Finding): boolean {
    const fitted: Edit[] = [];
    for (const edit of edits) {
      const parts = this.#isFree(edit.range) ? [edit] : this.#withoutShared(edit);
      if (!parts || parts[0]!.range.start < (fitted.at(-1)?.range.end ?? 0)) return false;
      for (const part of parts) fitted.push(part);
    }
    for (const { range, text } of fitted)
      this.changes.splice(this.#indexFor(range), 0, { range, text, findings: [finding] });
    return true;
  }

  /** Index at which an edit of `range` is to stand: behind those that start, and then those that end, no later. */
  #indexFor({ start, end }: OffsetRange): number {
    let low = 0;
    let high = this.changes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.changes[middle]!.range;
      if (other.start < start || (other.start === start && other.end <= end)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isFree(range: OffsetRange): boolean {
    const at = this.#indexFor(range);
    const before = this.changes[at - 1]?.range;
    const after = this.changes[at]?.range;
    if (before && before.end > range.start) return false;
    if (before && isInsert(range) && isInsert(before) && before.start === range.start) return false;
    return !after || after.start >= range.end;
  }

  /** A deletion without the white space at its edges that goes already; undefined where more than that is shared. */
  #withoutShared(edit: Edit): readonly Edit[] | undefined {
    if (!isDeletion(edit)) return undefined;
    const at = this.#indexFor(edit.range);
    const [before, after] = [this.changes[at - 1], this.changes[at]];
    const start = Math.max(edit.range.start, before?.range.end ?? 0);
    const end = Math.min(edit.range.end, after?.range.start ?? Infinity);
    const next = start < end && this.changes[this.#indexFor({ start, end })];
    if (next === false || (next && next.range.start < end)) return undefined;
    const neighbours = [
      ...(start > edit.range.start ? [before!] : []),
      ...(end < edit.range.end ? [after!] : []),
    ];
    const isShared =
      !this.#isWhite(start, end) &&
      this.#isWhite(edit.range.start, start) &&
      this.#isWhite(end, edit.range.end) &&
      neighbours.every(isDeletion);
    if (!isShared) return undefined;
    const white = this.#text.slice(edit.range.start, start) + this.#text.slice(end, edit.range.end);
    const moved = this.#sameBefore(start, white);
    const own = { range: { start, end }, text: '' };
    return moved ? [{ range: moved, text: '' }, own] : [own];
  }

  /**
   * Where the last two lines go, each with the line break between them, the one before both is left over: it goes instead.
   */
  #sameBefore(offset: number, white: string): OffsetRange | undefined {
    if (!/[\r\n]/.test(white)) return undefined;
    let end = offset;
    for (let at = this.#indexFor({ start: end, end }) - 1; at >= 0; at--) {
      const change = this.changes[at]!;
      if (change.range.end !== end || !isDeletion(change)) break;
      end = change.range.start;
    }
    const range = { start: end - white.length, end };
    const isSame = range.start >= 0 && this.#text.slice(range.start, end) === white;
    return isSame && !isCut(this.#text, range.start) && this.#isFree(range) ? range : undefined;
  }

  #isWhite(start: number, end: number): boolean {
    return this.#text.slice(start, end).trim() === '';
  }
}
