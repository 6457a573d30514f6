import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  format,
  ruleName,
  selectFixes,
  type Edit,
  type Finding,
  type Fix,
  type FixMode,
  type Locale,
} from '../../service/service.ts';
import { REOPEN_COMMAND } from '../../protocol.ts';
import type { Analysis } from '../../workspace/drafts/analysis.ts';
import { toOffsets, toTextEdit } from '../../workspace/positions.ts';
import { toDiagnostic } from '../diagnostic.ts';
import { fixedDraft } from '../../workspace/drafts/fixedDraft.ts';
import { leaveActions } from '../leaveActions.ts';
import { runSafe } from '../runSafe.ts';
import { ownFileActions } from '../ownFiles.ts';
import type { Feature } from '../session.ts';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.gaojian`;
const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL_KIND];

const TITLES = {
  sameRule: { 'zh-CN': '全稿“{name}”都改好（{count} 处）', en: 'Fix all {count} of “{name}” in the draft' },
  everySafe: {
    'zh-CN': '改好全稿有把握的问题（{count} 处）',
    en: 'Fix everything safe in the draft ({count})',
  },
  reopen: { 'zh-CN': '以 {encoding} 重新打开', en: 'Reopen as {encoding}' },
  fixAll: { 'zh-CN': '稿检：改好有把握的问题', en: 'Gaojian: fix everything that is safe' },
} as const;

/** What the client can do, and where the rule pages are. */
export interface ActionContext {
  readonly rulePages: string | undefined;
  readonly canReopen: boolean;
  /** somebody carries out `DECIDE_COMMAND` */
  readonly canDecide: boolean;
  /** the client asks for the edit of an action when somebody has chosen it */
  readonly canResolve: boolean;
}

/** What an action without its edit goes by. */
interface Unresolved {
  readonly uri: string;
  readonly version: number;
}

export const codeActions: Feature = (session) => {
  const { connection, client, documents, options, runtime, rulePages, workspace } = session;
  const canResolve = client.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
  const context: ActionContext = {
    rulePages,
    canReopen: options.canReopen === true,
    canDecide: options.canDecide === true || runtime.writeFile !== undefined,
    canResolve,
  };
  connection.onCodeAction(
    session.ofDraft(
      [],
      ({ document, analysis }, params) => actionsFor(document, analysis, params, context),
      (file, params) => ownFileActions(session, file, params),
    ),
  );
  connection.onCodeActionResolve((action, token) =>
    runSafe(connection, token, action, () =>
      resolveAction(
        action,
        (uri) => documents.get(uri),
        (document) => workspace.analyses.analysisOf(document),
      ),
    ),
  );
  return { codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS, resolveProvider: canResolve } };
};

export function actionsFor(
  document: TextDocument,
  analysis: Analysis,
  params: CodeActionParams,
  { rulePages, canReopen, canDecide, canResolve }: ActionContext,
): CodeAction[] {
  const { only } = params.context;
  const wants = (kind: string): boolean =>
    !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
  const actions: CodeAction[] = [];
  // A range of an earlier version may begin behind the end of this one.
  const isStale = params.range.start.line >= document.lineCount;
  if (wants(CodeActionKind.QuickFix) && !isStale) {
    const { start, end } = toOffsets(document, params.range);
    const leaving: CodeAction[] = [];
    for (const finding of analysis.result.findings) {
      if (finding.range.start > end) break;
      if (finding.range.end < start) continue;
      actions.push(...quickFixes(document, analysis, finding, rulePages));
      if (canDecide) leaving.push(...leaveActions(document, analysis, finding, rulePages));
      if (canReopen) actions.push(...reopening(document, analysis, finding, rulePages));
    }
    if (canResolve && actions.length > 0) actions.push(...everySafe(document, analysis));
    // Repairs of all findings come first.
    actions.push(...leaving);
  }
  // Fix-all is offered only when asked for by its kind: in the lightbulb it would stand beside every finding.
  if (only && wants(FIX_ALL_KIND)) {
    const action = fixAll(document, analysis);
    if (action) actions.push(action);
  }
  return actions;
}

function quickFixes(
  document: TextDocument,
  analysis: Analysis,
  finding: Finding,
  rulePages: string | undefined,
): CodeAction[] {
  const diagnostics = [toDiagnostic(document, finding, rulePages)];
  const quickFix = (fix: Fix, isPreferred: boolean): CodeAction => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred,
    edit: toWorkspaceEdit(document, fix.edits),
  });
  const actions = finding.fix ? [quickFix(finding.fix, true)] : [];
  actions.push(...finding.suggestions.map((fix) => quickFix(fix, false)));
  if (!finding.fix) return actions;
  const mode: FixMode = finding.fix.safety === 'safe' ? 'safe' : 'all';
  const alike = analysis.result.findings.filter(
    ({ ruleId, messageId }) => ruleId === finding.ruleId && messageId === finding.messageId,
  );
  const { changes, applied } = selectFixes(analysis.article.text, alike, mode);
  if (applied.length > 1) {
    actions.push({
      title: format(TITLES.sameRule, localeOf(analysis), {
        count: applied.length,
        name: ruleName(finding.ruleId, localeOf(analysis)),
      }),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: toWorkspaceEdit(document, changes),
    });
  }
  return actions;
}

/** Every safe fix of the draft; the edit takes several passes, and waits until somebody wants it. */
function everySafe({ uri, version }: TextDocument, analysis: Analysis): CodeAction[] {
  const { article, result } = analysis;
  const { applied } = selectFixes(article.text, result.findings, 'safe');
  // What is all of one kind is offered as that.
  if (new Set(applied.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)).size < 2) return [];
  const count = applied.length;
  const data: Unresolved = { uri, version };
  return [
    {
      title: format(TITLES.everySafe, localeOf(analysis), { count }),
      kind: CodeActionKind.QuickFix,
      data,
    },
  ];
}

/** @returns the action with its edit, or as it was where the draft has moved on */
async function resolveAction(
  action: CodeAction,
  documentOf: (uri: string) => TextDocument | undefined,
  analysisOf: (document: TextDocument) => Promise<Analysis>,
): Promise<CodeAction> {
  const { uri, version } = action.data as Unresolved;
  const document = documentOf(uri);
  if (document?.version !== version) return action;
  const { changes } = fixedDraft(await analysisOf(document), 'safe');
  return document.version === version ? { ...action, edit: toWorkspaceEdit(document, changes) } : action;
}

/** For a draft that was read in the wrong encoding as a whole: its file may be sound. */
function reopening(
  document: TextDocument,
  analysis: Analysis,
  finding: Finding,
  rulePages: string | undefined,
): CodeAction[] {
  const { encoding } = finding.data;
  if (encoding === undefined) return [];
  const title = format(TITLES.reopen, localeOf(analysis), { encoding });
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(document, finding, rulePages)],
      command: { title, command: REOPEN_COMMAND, arguments: [document.uri, encoding] },
    },
  ];
}

function fixAll(document: TextDocument, analysis: Analysis): CodeAction | undefined {
  const { changes } = fixedDraft(analysis, 'safe');
  if (changes.length === 0) return undefined;
  return {
    title: format(TITLES.fixAll, localeOf(analysis)),
    kind: FIX_ALL_KIND,
    edit: toWorkspaceEdit(document, changes),
  };
}

const localeOf = (analysis: Analysis): Locale => analysis.settings.config.locale;

/** Versioned: the client refuses it when the document has moved on. */
const toWorkspaceEdit = (document: TextDocument, edits: readonly Edit[]): WorkspaceEdit => ({
  documentChanges: [
    {
      textDocument: { uri: document.uri, version: document.version },
      edits: edits.map((edit) => toTextEdit(document, edit)),
    },
  ],
});
