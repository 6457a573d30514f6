import { languages, type Diagnostic, type Uri } from 'vscode';
import type { FoundData } from './rules.ts';

export const SOURCE = '稿检';

const dataOf = (diagnostic: Diagnostic): FoundData | undefined =>
  (diagnostic as Diagnostic & { readonly data?: FoundData }).data;

/** Empty: what concerns configs has no rule. */
export const ruleOf = (diagnostic: Diagnostic): string => dataOf(diagnostic)?.ruleId ?? '';

/** 有把握, as the server says; else 待定: a person decides. */
export const isCertain = (diagnostic: Diagnostic): boolean => dataOf(diagnostic)?.isCertain === true;

/** Of a draft that was read in the wrong encoding as a whole: the one that it is in. */
export const encodingOf = (diagnostic: Diagnostic): string | undefined => dataOf(diagnostic)?.encoding;

/** Findings of one draft. */
export const findingsOf = (uri: Uri): readonly Diagnostic[] =>
  languages.getDiagnostics(uri).filter((found) => found.source === SOURCE && ruleOf(found) !== '');

/** Findings of every draft that is open or was checked. */
export const allFindings = (): { readonly uri: Uri; readonly findings: readonly Diagnostic[] }[] =>
  languages.getDiagnostics().flatMap(([uri]) => {
    const findings = findingsOf(uri);
    return findings.length > 0 ? [{ uri, findings }] : [];
  });
