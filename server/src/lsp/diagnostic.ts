import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../service/service.ts';
import { toRange } from '../workspace/positions.ts';

export const SOURCE = 'gaojian';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** @param rulePages folder of the rule pages as a URI, without a slash at its end */
export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  rulePages: string | undefined,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(document, finding.range),
    severity: SEVERITIES[finding.severity],
    code: finding.ruleId,
    source: SOURCE,
    message: finding.message,
  };
  if (rulePages) diagnostic.codeDescription = { href: `${rulePages}/${finding.ruleId}.md` };
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(({ range, message, elsewhere }) => ({
      location: elsewhere
        ? { uri: elsewhere.uri, range: { start: elsewhere.start, end: elsewhere.end } }
        : { uri: document.uri, range: toRange(document, range) },
      message,
    }));
  }
  return diagnostic;
}
