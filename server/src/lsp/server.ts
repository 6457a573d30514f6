import {
  TextDocuments,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Runtime } from '../workspace/runtime.ts';
import { codeActions } from './features/codeActions.ts';
import { completion } from './features/completion.ts';
import { configuration } from './features/configuration.ts';
import { decisions } from './features/decisions.ts';
import { diagnostics } from './features/diagnostics.ts';
import { documentSymbols } from './features/documentSymbols.ts';
import { folding } from './features/folding.ts';
import { hover } from './features/hover.ts';
import { references } from './features/references.ts';
import { rename } from './features/rename.ts';
import { requests } from './features/requests.ts';
import { semanticTokens } from './features/semanticTokens.ts';
import { synchronisation } from './features/synchronisation.ts';
import { Session, type Feature } from './session.ts';
import { warmUp } from './warmUp.ts';

const FEATURES: readonly Feature[] = [
  synchronisation,
  configuration,
  diagnostics,
  codeActions,
  decisions,
  documentSymbols,
  folding,
  hover,
  references,
  rename,
  completion,
  semanticTokens,
  requests,
];

/** Listens on `connection` for one client. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params): InitializeResult => {
    const session = new Session(connection, documents, runtime, params);
    const stopWarmUp = warmUp(() => session.workspace.analyses.isWorking);
    connection.onShutdown(() => {
      stopWarmUp();
      session.workspace.close();
    });
    const capabilities = FEATURES.map((register): ServerCapabilities => register(session));
    return {
      serverInfo: { name: 'gaojian' },
      capabilities: Object.assign({}, ...capabilities) as ServerCapabilities,
    };
  });
  documents.listen(connection);
  connection.listen();
}
