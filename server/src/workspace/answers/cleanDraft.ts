import type { AnnotatedTextEdit, ChangeAnnotation } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CleanDraftResult } from '../../protocol.ts';
import {
  FAMILIES,
  format,
  FURNITURE_NAMES,
  RULES,
  type Family,
  type Finding,
  type Locale,
  type Localized,
} from '../../service/service.ts';
import type { Analysis } from '../drafts/analysis.ts';
import { toTextEdit } from '../positions.ts';
import { fixedDraft } from '../drafts/fixedDraft.ts';

const DESCRIPTIONS = {
  safe: { 'zh-CN': '有把握的修改', en: 'Safe changes' },
  review: { 'zh-CN': '请逐条确认', en: 'Please confirm each' },
} as const satisfies Record<string, Localized>;

const familyOf = new Map<string, Family>(RULES.map(({ meta }) => [meta.id, meta.family]));

/**
 * Every preferred fix of a draft as one edit that leads to the text of all passes, annotated by family and page furniture by
 * its kind too, for the client's own preview.
 *
 * @param version null: the draft is not open
 * @param ruleId only findings of this rule
 */
export function cleanDraft(
  document: TextDocument,
  analysis: Analysis,
  version: number | null,
  ruleId?: string,
): CleanDraftResult {
  const { changes } = fixedDraft(analysis, 'all', ruleId);
  if (changes.length === 0) return null;
  const { locale } = analysis.settings.config;
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const edits = changes.map((change): AnnotatedTextEdit => {
    const isReview = (finding: Finding): boolean => finding.fix?.safety === 'review';
    // Where a change for review has taken up a safe one, somebody has to look at both.
    const finding = change.findings.find(isReview) ?? change.findings[0]!;
    const safety = isReview(finding) ? 'review' : 'safe';
    const { id, label } = groupOf(finding, locale);
    const annotationId = `${id}-${safety}`;
    changeAnnotations[annotationId] ??= {
      label,
      description: format(DESCRIPTIONS[safety], locale),
      needsConfirmation: safety === 'review',
    };
    return { ...toTextEdit(document, change), annotationId };
  });
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
