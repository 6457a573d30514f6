import type { AnnotatedTextEdit, ChangeAnnotation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CleanDraftResult } from '../protocol.ts';
import {
  FAMILIES,
  format,
  FURNITURE_NAMES,
  RULES,
  selectFixes,
  type Family,
  type Finding,
  type Locale,
  type Localized,
} from '../service/service.ts';
import type { Analysis } from './analysisCache.ts';
import { toTextEdit } from './convert.ts';

const DESCRIPTIONS = {
  safe: { 'zh-CN': '有把握的修改', en: 'Safe changes' },
  review: { 'zh-CN': '请逐条确认', en: 'Please confirm each' },
} as const satisfies Record<string, Localized>;

const familyOf = new Map<string, Family>(RULES.map(({ meta }) => [meta.id, meta.family]));

/**
 * Every preferred fix of a draft as one edit, annotated by family and page furniture by its kind too, for the client's own preview.
 *
 * @param version null: the draft is not open
 * @param ruleId only findings of this rule
 */
export function cleanDraft(
  document: TextDocument,
  { result, settings }: Analysis,
  version: number | null,
  ruleId?: string,
): CleanDraftResult {
  const findings = ruleId ? result.findings.filter((finding) => finding.ruleId === ruleId) : result.findings;
  const { applied } = selectFixes(findings, 'all');
  if (applied.length === 0) return null;
  const { locale } = settings.config;
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const edits: AnnotatedTextEdit[] = [];
  for (const finding of applied) {
    const { fix } = finding;
    const { safety } = fix!;
    const { id, label } = groupOf(finding, locale);
    const annotationId = `${id}-${safety}`;
    changeAnnotations[annotationId] ??= {
      label,
      description: format(DESCRIPTIONS[safety], locale),
      needsConfirmation: safety === 'review',
    };
    edits.push(...fix!.edits.map((edit) => ({ ...toTextEdit(document, edit), annotationId })));
  }
  return {
    documentChanges: [{ textDocument: { uri: document.uri, version }, edits }],
    changeAnnotations,
  };
}

/** An editor accepts or refuses a group as a whole: footers are another matter than adverts. */
function groupOf({ ruleId, messageId }: Finding, locale: Locale): { id: string; label: string } {
  const family = familyOf.get(ruleId)!;
  const label = format(FAMILIES[family], locale);
  if (ruleId !== 'spam-line') return { id: family, label };
  const kind = FURNITURE_NAMES[messageId as keyof typeof FURNITURE_NAMES];
  const separator = locale === 'en' ? ': ' : '：';
  return { id: `${family}-${messageId}`, label: `${label}${separator}${format(kind, locale)}` };
}
