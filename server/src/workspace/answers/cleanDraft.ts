import type { AnnotatedTextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CleanDraftParams, CleanDraftResult } from '../../protocol.ts';
import {
  format,
  isCertain,
  kindName,
  ruleName,
  selectFixes,
  type Change,
  type Locale,
  type Localized,
} from '../../service/service.ts';
import type { Analysis } from '../drafts/analysis.ts';
import { toTextEdit } from '../positions.ts';
import { fixedDraft } from '../drafts/fixedDraft.ts';
import { draftChanges, isCertainChange } from './draftChanges.ts';

const LABELS = {
  certain: { 'zh-CN': '有把握 · {name}（{count}）', en: 'Certain · {name} ({count})' },
  undecided: { 'zh-CN': '待定 · {name}（{count}）', en: 'To decide · {name} ({count})' },
} as const satisfies Record<string, Localized>;

const DESCRIPTIONS = {
  certain: { 'zh-CN': '有把握的修改', en: 'Safe changes' },
  undecided: { 'zh-CN': '请逐条确认', en: 'Please confirm each' },
} as const satisfies Record<string, Localized>;

/**
 * Every preferred fix of a draft as one edit that leads to the text of all passes, annotated by kind and rule, and page
 * furniture by what it is too, for the client's own preview.
 *
 * @param version null: the draft is not open
 */
export function cleanDraft(
  document: TextDocument,
  analysis: Analysis,
  version: number | null,
  which: Pick<CleanDraftParams, 'ruleId' | 'only'> = {},
): CleanDraftResult {
  const changes = changesOf(analysis, which);
  if (changes.length === 0) return null;
  const { locale } = analysis.settings.config;
  const groups = new Map<string, Group>();
  const edits = changes.map((change): AnnotatedTextEdit => {
    const group = groupOf(change, locale);
    const { count } = groups.get(group.id) ?? { count: 0 };
    groups.set(group.id, { ...group, count: count + 1 });
    return { ...toTextEdit(document, change), annotationId: group.id };
  });
  return {
    documentChanges: [{ textDocument: { uri: document.uri, version }, edits }],
    changeAnnotations: Object.fromEntries(
      [...groups.values()].map(({ id, kind, name, count }) => [
        id,
        {
          label: format(LABELS[kind], locale, { name, count }),
          description: format(DESCRIPTIONS[kind], locale),
          needsConfirmation: kind === 'undecided',
        },
      ]),
    ),
    draftChanges: draftChanges(document, changes, locale),
    findings: new Set(changes.flatMap(({ findings }) => findings)).size,
  };
}

function changesOf(
  analysis: Analysis,
  { ruleId, only }: Pick<CleanDraftParams, 'ruleId' | 'only'>,
): readonly Change[] {
  if (only !== 'undecided') return fixedDraft(analysis, only === 'certain' ? 'safe' : 'all', ruleId).changes;
  const { article, result } = analysis;
  const undecided = result.findings.filter(
    (finding) => !isCertain(finding) && (ruleId === undefined || finding.ruleId === ruleId),
  );
  return selectFixes(article.text, undecided, 'all').changes;
}

interface Group {
  readonly id: string;
  readonly kind: keyof typeof LABELS;
  readonly name: string;
  /** changes in it */
  readonly count: number;
}

/** An editor accepts or refuses a group as a whole: footers are another matter than adverts. */
function groupOf(change: Change, locale: Locale): Omit<Group, 'count'> {
  const isSafe = isCertainChange(change);
  const { ruleId, messageId } = isSafe
    ? change.findings[0]!
    : change.findings.find((finding) => !isCertain(finding))!;
  const safety = isSafe ? 'safe' : 'review';
  const kind = isSafe ? 'certain' : 'undecided';
  const name = ruleName(ruleId, locale);
  const ofKind = kindName({ ruleId, messageId }, locale);
  if (ofKind === undefined) return { id: `${ruleId}-${safety}`, kind, name };
  const separator = locale === 'en' ? ': ' : '：';
  return {
    id: `${ruleId}-${messageId}-${safety}`,
    kind,
    name: `${name}${separator}${ofKind}`,
  };
}
