import type { Finding, Safety, Severity } from './finding.ts';

/** So many findings before one may lie over it: rules that speak of one word are few. */
const REACH = 4;

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];
const SUREST_FIRST: readonly (Safety | undefined)[] = ['safe', 'review', undefined];

/**
 * Of findings of several rules that lie over each other and offer the same change, 瞭 → 了 and 瞭解 → 了解, the gravest: an
 * editor is told once.
 *
 * @param findings sorted by where they start
 */
export function withoutSameChanges(text: string, findings: readonly Finding[]): readonly Finding[] {
  const dropped = new Set<Finding>();
  findings.forEach((finding, i) => {
    for (const other of findings.slice(Math.max(0, i - REACH), i)) {
      if (dropped.has(other) || other.ruleId === finding.ruleId || !isSameChange(text, other, finding))
        continue;
      if (saysAsMuch(other, finding)) dropped.add(finding);
      else if (saysAsMuch(finding, other)) dropped.add(other);
    }
  });
  return dropped.size === 0 ? findings : findings.filter((finding) => !dropped.has(finding));
}

/** Whether one is at least as grave, and its change is as sure to be made. */
const saysAsMuch = (a: Finding, b: Finding): boolean =>
  GRAVEST_FIRST.indexOf(a.severity) <= GRAVEST_FIRST.indexOf(b.severity) &&
  SUREST_FIRST.indexOf(a.fix?.safety) <= SUREST_FIRST.indexOf(b.fix?.safety);

function isSameChange(text: string, a: Finding, b: Finding): boolean {
  const start = Math.min(a.range.start, b.range.start);
  const end = Math.max(a.range.end, b.range.end);
  if (a.range.end <= b.range.start || b.range.end <= a.range.start) return false;
  const changed = changedBy(text, a, start, end);
  return changed !== undefined && changed === changedBy(text, b, start, end);
}

/** What stands between two offsets after the one change that a finding offers first. */
function changedBy(
  text: string,
  { fix, suggestions }: Finding,
  start: number,
  end: number,
): string | undefined {
  const edits = (fix ?? suggestions[0])?.edits ?? [];
  const [edit] = edits;
  if (!edit || edits.length > 1 || edit.range.start < start || edit.range.end > end) return undefined;
  return text.slice(start, edit.range.start) + edit.text + text.slice(edit.range.end, end);
}
