import { applyEdits } from './applyEdits.ts';
import { composed, type Change } from './changes.ts';
import { EditSet } from './editSet.ts';
import type { Edit, Finding, Fix, Safety } from './finding.ts';
import type { Article } from '../article/article.ts';
import type { Script } from '../script/variant.ts';

/** Which fixes to apply: the safe ones, or every preferred fix. */
export type FixMode = 'safe' | 'all';

export interface Applied {
  readonly text: string;
  /** findings whose fix was applied */
  readonly applied: readonly Finding[];
  /** findings whose fix overlaps one that was applied, and waits for the next pass */
  readonly deferred: readonly Finding[];
}

interface Selection extends Omit<Applied, 'text'> {
  /** ascending, without conflict */
  readonly changes: readonly Change[];
}

export interface FixedText {
  readonly text: string;
  /** the draft with this text */
  readonly article: Article;
  /** what there is to say of it */
  readonly findings: readonly Finding[];
  /** what takes the text that came to `text`, with what it was made for: ascending, disjoint */
  readonly changes: readonly Change[];
  readonly passes: number;
  /** false: after the last pass that is allowed there was still something to fix; `text` is the last pass's result */
  readonly converged: boolean;
}

/** Passes that write something, since one that only took something out: each block of a page that goes shows the next. */
export const MAX_PASSES = 10;
/** All passes: what only takes out comes to an end by itself, as when the foot of a page goes line by line. */
export const MAX_PASSES_IN_ALL = 60;

const ORDER: readonly Safety[] = ['safe', 'review'];
const safetiesOf = (mode: FixMode): readonly Safety[] => (mode === 'all' ? ORDER : ['safe']);

type Fixable = Finding & { readonly fix: Fix };
const fixableAs = (findings: readonly Finding[], safety: Safety): Fixable[] =>
  findings.filter((finding): finding is Fixable => finding.fix?.safety === safety);

/**
 * The one conflict policy: safe fixes before those for review, and among equals the earlier finding wins. What
 * conflicts, `EditSet` says. A fix is applied with all of its edits or not at all.
 *
 * @param findings of `text`, in their sorted order
 */
export function selectFixes(text: string, findings: readonly Finding[], mode: FixMode): Selection {
  const accepted = new EditSet(text);
  const applied: Finding[] = [];
  const deferred: Finding[] = [];
  for (const safety of safetiesOf(mode)) {
    for (const finding of fixableAs(findings, safety)) {
      if (accepted.add(finding.fix.edits, finding)) applied.push(finding);
      else deferred.push(finding);
    }
  }
  return { changes: accepted.changes, applied, deferred };
}

/** Applies one pass of fixes to the text that `findings` were made from. */
export function applyFixes(text: string, findings: readonly Finding[], mode: FixMode): Applied {
  const { changes, applied, deferred } = selectFixes(text, findings, mode);
  return { text: applyEdits(text, changes), applied, deferred };
}

/**
 * Fixes, checks again and fixes again until nothing is left to fix. A pass makes fixes of one safety, so that `all` goes
 * by way of the text of `safe`; and damage of encoding is repaired before anything else touches it.
 * The script of the draft is decided when that is done, and then held: the fixes themselves must not turn it.
 */
export function fixText(
  article: Article,
  mode: FixMode,
  check: (article: Article) => readonly Finding[],
): FixedText {
  let current = article;
  let changes: readonly Change[] = [];
  let script: Script | undefined;
  let writing = 0;
  for (let passes = 0; ; passes++) {
    const findings = check(current);
    const pass = passOf(findings, mode);
    const converged = pass.length === 0;
    if (converged || writing === MAX_PASSES || passes === MAX_PASSES_IN_ALL)
      return { text: current.text, article: current, findings, changes, passes, converged };
    const selection = selectFixes(current.text, pass, mode);
    writing = selection.changes.some(({ text }) => text !== '') ? writing + 1 : 0;
    changes = composed(changes, selection.changes, current.text);
    // What damage looked like says nothing of the script: it is decided anew after each repair.
    script = pass[0]!.fix.comesFirst ? undefined : (script ?? decidedScript(current));
    current = current.withText(applyEdits(current.text, selection.changes), script);
  }
}

const decidedScript = ({ variant: { script } }: Article): Script | undefined =>
  script === 'hans' || script === 'hant' ? script : undefined;

/** The fixes that one pass tries: the safe ones if there are any, and of those the ones that come first. */
function passOf(findings: readonly Finding[], mode: FixMode): readonly Fixable[] {
  for (const safety of safetiesOf(mode)) {
    const wanted = fixableAs(findings, safety);
    const first = wanted.filter(({ fix }) => fix.comesFirst);
    if (wanted.length > 0) return first.length > 0 ? first : wanted;
  }
  return [];
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
