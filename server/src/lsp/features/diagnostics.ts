import {
  DocumentDiagnosticReportKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, AnalysisCache } from '../../workspace/drafts/analysisCache.ts';
import { toDiagnostic } from '../../workspace/positions.ts';
import type { OpenDocuments } from '../documents.ts';
import { runSafe } from '../runSafe.ts';

const PUSH_DELAY_MS = 200;

/** How diagnostics reach the client: it asks for them (pull), or they are sent after each change (push). */
export interface DiagnosticsFeature {
  /** every open draft has to be looked at again */
  refresh(): void;
}

interface Host {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly analyses: AnalysisCache;
  readonly rulePages: string | undefined;
  /** called with every analysis whose result goes to the client */
  readonly onAnalysis: (analysis: Analysis) => void;
}

function diagnosticsOf(host: Host, document: TextDocument, analysis: Analysis): Diagnostic[] {
  host.onAnalysis(analysis);
  return analysis.result.findings.map((finding) => toDiagnostic(document, finding, host.rulePages));
}

export function registerPull(host: Host, canRefresh: boolean): DiagnosticsFeature {
  const { connection, documents, analyses } = host;
  connection.languages.diagnostics.on((params, token) =>
    runSafe(connection, token, EMPTY_REPORT, async (): Promise<DocumentDiagnosticReport> => {
      const document = documents.get(params.textDocument.uri);
      if (!document) return EMPTY_REPORT;
      const analysis = await analyses.analysisOf(document);
      const resultId = String(analysis.serial);
      if (params.previousResultId === resultId)
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return {
        kind: DocumentDiagnosticReportKind.Full,
        resultId,
        items: diagnosticsOf(host, document, analysis),
      };
    }),
  );
  return {
    refresh: () => {
      if (canRefresh) void connection.languages.diagnostics.refresh();
    },
  };
}

const EMPTY_REPORT = {
  kind: DocumentDiagnosticReportKind.Full,
  items: [],
} satisfies DocumentDiagnosticReport;

export function registerPush(host: Host): DiagnosticsFeature {
  const { connection, documents, analyses } = host;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  const push = async (uri: string): Promise<void> => {
    timers.delete(uri);
    const document = documents.get(uri);
    if (!document) return;
    const analysis = await analyses.analysisOf(document);
    // Closed while it was looked at: what is shown for it has been cleared.
    if (documents.get(uri) !== document) return;
    await connection.sendDiagnostics({
      uri,
      version: analysis.version,
      diagnostics: diagnosticsOf(host, document, analysis),
    });
  };
  const schedule = (uri: string): void => {
    cancel(uri);
    timers.set(
      uri,
      setTimeout(() => void runSafe(connection, undefined, undefined, () => push(uri)), PUSH_DELAY_MS),
    );
  };
  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document }) => {
    cancel(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  return { refresh: () => documents.all().forEach((document) => schedule(document.uri)) };
}
