import { languages, type Diagnostic, type Uri } from 'vscode';

export const SOURCE = 'gaojian';

export const ruleOf = ({ code }: Diagnostic): string =>
  String(typeof code === 'object' ? code.value : (code ?? ''));

/** Findings of every draft that is open or was checked; what concerns configs has no rule. */
export function allFindings(): { readonly uri: Uri; readonly findings: readonly Diagnostic[] }[] {
  return languages.getDiagnostics().flatMap(([uri, diagnostics]) => {
    const findings = diagnostics.filter((found) => found.source === SOURCE && ruleOf(found) !== '');
    return findings.length > 0 ? [{ uri, findings }] : [];
  });
}
