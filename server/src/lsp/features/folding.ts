import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../workspace/drafts/analysis.ts';
import { RULES } from '../../service/service.ts';
import type { Feature } from '../session.ts';
import { toRange } from '../../workspace/positions.ts';

const FOLDING: ReadonlySet<string> = new Set(
  RULES.filter(({ meta }) => meta.folds).map(({ meta }) => meta.id),
);

export const folding: Feature = (session) => {
  session.connection.onFoldingRanges(
    session.ofDraft([], ({ document, analysis }) => rangesOf(document, analysis)),
  );
  return { foldingRangeProvider: true };
};

/** Runs of lines that are not the article, each to be folded away as one region. */
function rangesOf(document: TextDocument, { result }: Analysis): FoldingRange[] {
  return result.findings
    .filter(({ ruleId }) => FOLDING.has(ruleId))
    .map(({ range, message }) => {
      const { start, end } = toRange(document, range);
      return {
        startLine: start.line,
        endLine: end.line,
        kind: FoldingRangeKind.Region,
        collapsedText: message,
      };
    })
    .filter(({ startLine, endLine }) => endLine > startLine);
}
