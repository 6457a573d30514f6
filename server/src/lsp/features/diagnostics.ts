import {
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { ownFileOf } from '../../protocol.ts';
import { format, type Localized } from '../../service/service.ts';
import { isTooLarge, LARGEST } from '../../workspace/drafts/largest.ts';
import type { AnalysedDraft } from '../../workspace/workspace.ts';
import { ConfigProblems } from '../configProblems.ts';
import { SOURCE, toDiagnostic } from '../diagnostic.ts';
import { runSafe } from '../runSafe.ts';
import type { Feature, Session } from '../session.ts';

const MESSAGES = {
  tooLarge: {
    'zh-CN': '超过 {size} MiB，不像稿件，没有检查；请拆开',
    en: 'More than {size} MiB, no draft; it was not checked. Split it',
  },
  ruleFailed: { 'zh-CN': '规则 {ruleId} 出错：{error}', en: 'Rule {ruleId} failed: {error}' },
} as const satisfies Record<string, Localized>;

const PUSH_DELAY_MS = 200;

/** What the client is shown of a draft; problems of its configs are shown on these, and rules that failed are logged. */
type DiagnosticsOf = (draft: AnalysedDraft) => Diagnostic[];

/** How diagnostics reach the client: it asks for them (pull), or they are sent after each change (push). */
export const diagnostics: Feature = (session) => {
  const { connection, client, documents, rulePages, workspace } = session;
  const configProblems = new ConfigProblems(connection);
  session.onConfigChange(() => configProblems.clear());
  const diagnosticsOf: DiagnosticsOf = ({ document, analysis: { settings, result } }) => {
    configProblems.report(settings.problems);
    for (const { ruleId, error } of result.failures) {
      const data = { ruleId, error: String(error) };
      connection.console.error(format(MESSAGES.ruleFailed, settings.config.locale, data));
    }
    return result.findings.map((finding) => toDiagnostic(document, finding, rulePages));
  };
  // A config may be opened before any draft.
  documents.onDidOpen(({ document: { uri } }) => {
    if (!ownFileOf(uri)) return;
    void runSafe(connection, undefined, undefined, async () => {
      configProblems.report((await workspace.settings.settingsOf(uri)).problems);
    });
  });
  if (!client.textDocument?.diagnostic) {
    push(session, diagnosticsOf);
    return {};
  }
  answerPulls(session, diagnosticsOf);
  return {
    diagnosticProvider: {
      identifier: 'gaojian',
      interFileDependencies: true,
      workspaceDiagnostics: false,
    },
  };
};

/** What is said of a document that is too large to be looked at: nobody may take it for a clean draft. */
function refusalOf({ documents, workspace }: Session, uri: string): Diagnostic[] {
  const document = documents.get(uri);
  if (!document || !isTooLarge(document.getText())) return [];
  const start = { line: 0, character: 0 };
  const message = format(MESSAGES.tooLarge, workspace.settings.locale, { size: LARGEST >> 20 });
  return [{ range: { start, end: start }, severity: DiagnosticSeverity.Error, source: SOURCE, message }];
}

function answerPulls(session: Session, diagnosticsOf: DiagnosticsOf): void {
  const { connection, client } = session;
  const answer = session.ofDraft<
    DocumentDiagnosticParams,
    DocumentDiagnosticReport,
    DocumentDiagnosticReport
  >(EMPTY_REPORT, (draft, { previousResultId }) => {
    const resultId = String(draft.analysis.serial);
    return previousResultId === resultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(draft) };
  });
  connection.languages.diagnostics.on((params, token) => {
    const items = refusalOf(session, params.textDocument.uri);
    return items.length > 0 ? { kind: DocumentDiagnosticReportKind.Full, items } : answer(params, token);
  });
  session.onStaleFindings(() => {
    if (client.workspace?.diagnostics?.refreshSupport === true)
      void connection.languages.diagnostics.refresh();
  });
}

const EMPTY_REPORT = {
  kind: DocumentDiagnosticReportKind.Full,
  items: [],
} satisfies DocumentDiagnosticReport;

function push(session: Session, diagnosticsOf: DiagnosticsOf): void {
  const { connection, documents, workspace } = session;
  const { open } = workspace;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  const send = async (uri: string): Promise<void> => {
    timers.delete(uri);
    const document = open.get(uri);
    const refusal = refusalOf(session, uri);
    if (refusal.length > 0) await connection.sendDiagnostics({ uri, diagnostics: refusal });
    if (!document) return;
    const analysis = await workspace.analyses.analysisOf(document);
    // Closed while it was looked at: what is shown for it has been cleared.
    if (open.get(uri) !== document) return;
    await connection.sendDiagnostics({
      uri,
      version: analysis.version,
      diagnostics: diagnosticsOf({ document, analysis }),
    });
  };
  const schedule = (uri: string): void => {
    cancel(uri);
    timers.set(
      uri,
      setTimeout(() => void runSafe(connection, undefined, undefined, () => send(uri)), PUSH_DELAY_MS),
    );
  };
  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document }) => {
    cancel(document.uri);
    if (!ownFileOf(document.uri)) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  session.onStaleFindings(() => open.all().forEach((document) => schedule(document.uri)));
}
