import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalysisCache, OpenAnalysis } from '../workspace/drafts/analysisCache.ts';
import type { OpenDocuments } from './documents.ts';
import { runSafe } from './runSafe.ts';

/** An open draft with what was found in it. */
export interface Draft {
  readonly document: TextDocument;
  readonly analysis: OpenAnalysis;
}

export interface DraftRequests {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly analyses: AnalysisCache;
}

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

/** Handlers of requests about one open draft; `none` is the answer where it is not open. */
export const draftHandler =
  ({ connection, documents, analyses }: DraftRequests) =>
  <N, P extends OfDocument, A>(none: N, answer: (draft: Draft, params: P) => A | Promise<A>) =>
  (params: P, token: CancellationToken): Promise<A | N> =>
    runSafe(connection, token, none, async () => {
      const document = documents.get(params.textDocument.uri);
      return document ? answer({ document, analysis: await analyses.analysisOf(document) }, params) : none;
    });
