import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftChange, FindingCounts } from '../../protocol.ts';
import { isCertain, ruleName, type Change, type Finding, type Locale } from '../../service/service.ts';

/** What fixes do to a draft, place by place. */
export const draftChanges = (
  document: TextDocument,
  changes: readonly Change[],
  locale: Locale,
): DraftChange[] =>
  changes.map((change) => {
    const { range, text, findings } = change;
    const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
    return {
      line: document.positionAt(range.start).line + 1,
      before: document.getText().slice(range.start, range.end),
      after: text,
      rules,
      names: rules.map((id) => ruleName(id, locale)),
      isCertain: isCertainChange(change),
    };
  });

/** Where a change for review has taken up a safe one, somebody has to look at both. */
export const isCertainChange = ({ findings }: Change): boolean => findings.every(isCertain);

export function countsOf(findings: readonly Finding[]): FindingCounts {
  const certain = findings.filter(isCertain).length;
  return { certain, undecided: findings.length - certain };
}
