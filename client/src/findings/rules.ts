import { DiagnosticSeverity, type Diagnostic } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type DiagnosticData, type RuleInfo } from '../../../server/src/protocol.ts';
import { rulePage } from './rulePages.ts';

/** What a finding of ours carries beside what VS Code shows of it. */
export interface FoundData extends DiagnosticData {
  readonly ruleId: string;
}

/** The rules as the server names them, asked for once. */
export class Rules {
  readonly #client: BaseLanguageClient;
  #all: Promise<readonly RuleInfo[]> | undefined;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  /** The language of the findings has changed. */
  forget(): void {
    this.#all = undefined;
  }

  all(): Promise<readonly RuleInfo[]> {
    return (this.#all ??= this.#client.sendRequest(Requests.rules).catch((error: unknown) => {
      this.#all = undefined;
      throw error;
    }));
  }

  async nameOf(ruleId: string): Promise<string> {
    return (await this.all()).find(({ id }) => id === ruleId)?.title ?? ruleId;
  }

  /**
   * Findings as editors see them. Where VS Code shows a code stands the name of the rule, 稿检(残留注音); the id stays in
   * its data and in the link. What the machine puts right at once is never red: a gloss may not outshine a person with
   * two posts, although the command line counts it as an error.
   */
  async present(diagnostics: readonly Diagnostic[]): Promise<void> {
    const names = new Map((await this.all()).map(({ id, title }) => [id, title]));
    for (const diagnostic of diagnostics) {
      const { code, data } = diagnostic as Diagnostic & { data?: DiagnosticData | FoundData };
      const ruleId = String(typeof code === 'object' ? code.value : (code ?? ''));
      const name = names.get(ruleId);
      if (name === undefined || !data) continue;
      const found: FoundData = { ...data, ruleId };
      Object.assign(diagnostic, { data: found, code: { value: name, target: rulePage(ruleId) } });
      if (found.isCertain) diagnostic.severity = Math.max(diagnostic.severity, DiagnosticSeverity.Warning);
    }
  }
}
