import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DiagnosticData } from '../protocol.ts';
import { isCertain, RULES, type Finding, type Severity } from '../service/service.ts';
import { toRange } from '../workspace/positions.ts';

/** Of diagnostics, as editors read it beside each. */
export const SOURCE = '稿检';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const FADING: ReadonlySet<string> = new Set(
  RULES.filter(({ meta }) => meta.fades).map(({ meta }) => meta.id),
);

/** @param rulePages folder of the rule pages as a URI, without a slash at its end */
export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  rulePages: string | undefined,
): Diagnostic {
  const { encoding } = finding.data;
  const diagnostic: Diagnostic = {
    range: toRange(document, finding.range),
    severity: SEVERITIES[finding.severity],
    code: finding.ruleId,
    source: SOURCE,
    message: finding.message,
    data: {
      isCertain: isCertain(finding),
      ...(typeof encoding === 'string' && { encoding }),
    } satisfies DiagnosticData,
  };
  if (FADING.has(finding.ruleId)) diagnostic.tags = [DiagnosticTag.Unnecessary];
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
