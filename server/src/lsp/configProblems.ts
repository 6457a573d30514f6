import type { Connection, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { ConfigFileProblem } from '../protocol.ts';
import { SOURCE } from './diagnostic.ts';

/** Shows problems of config files on the files themselves. */
export class ConfigProblems {
  readonly #connection: Connection;
  readonly #shown = new Set<string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  report(problems: readonly ConfigFileProblem[]): void {
    for (const uri of new Set(problems.map((problem) => problem.uri))) {
      if (this.#shown.has(uri)) continue;
      this.#shown.add(uri);
      const diagnostics = problems
        .filter((problem) => problem.uri === uri)
        .map(({ range, message }): Diagnostic => ({
          range,
          message,
          severity: DiagnosticSeverity.Error,
          source: SOURCE,
        }));
      void this.#connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  /** The files have changed: what was shown no longer holds. */
  clear(): void {
    for (const uri of this.#shown) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    this.#shown.clear();
  }
}
