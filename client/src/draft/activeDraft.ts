import {
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  TabInputText,
  window,
  workspace,
  type DocumentFilter,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type Outline, type OutlineParams } from '../../../server/src/protocol.ts';
import { isDraft } from './drafts.ts';

const TYPING_PAUSE_MS = 250;
/** Between two tabs VS Code reports no editor for a moment. */
const SWITCH_PAUSE_MS = 30;

export interface OutlinedDraft {
  readonly document: TextDocument;
  /** of the document's version when it was asked for; positions in it may be behind while somebody types */
  readonly outline: Outline;
}

/** What is active is no text: settings, a preview, the report of the draft. */
function isOtherTabActive(): boolean {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  return window.activeTextEditor === undefined && tab !== undefined && !(tab.input instanceof TabInputText);
}

/** The draft of the active editor with its outline, kept in step with typing. Where no text is active, the one before. */
export class ActiveDraft implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #selector: readonly DocumentFilter[];
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  /** what the editor shows now; `document` follows after the pause */
  #next: TextDocument | undefined;
  #document: TextDocument | undefined;
  #outlined: OutlinedDraft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: CancellationTokenSource | undefined;
  #update: Promise<void> = Promise.resolve();

  /** `outlined` or `document` has another value */
  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient, selector: readonly DocumentFilter[]) {
    this.#client = client;
    this.#selector = selector;
    this.#subscriptions = Disposable.from(
      this.#changed,
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor?.document)),
      // A change of language closes a document and opens it again.
      workspace.onDidOpenTextDocument((document) => {
        if (document === window.activeTextEditor?.document) this.#follow(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#follow(window.activeTextEditor?.document);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#next) this.#schedule(TYPING_PAUSE_MS);
      }),
    );
    this.#follow(window.activeTextEditor?.document);
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  get outlined(): OutlinedDraft | undefined {
    return this.#outlined;
  }

  /** It is a draft, and not another kind of document. */
  accepts(document: TextDocument): boolean {
    return isDraft(document, this.#selector);
  }

  /** The outline of the text as it is now; asks at once instead of waiting for a pause in the typing. */
  async latest(): Promise<OutlinedDraft | undefined> {
    if (this.#timer !== undefined) this.#run();
    await this.#update;
    return this.#outlined;
  }

  /** Asks again although the text is the same: a config has changed. */
  refresh(): void {
    this.#schedule(0);
  }

  dispose(): void {
    this.#cancel();
    this.#subscriptions.dispose();
  }

  #follow(document: TextDocument | undefined): void {
    this.#next = document && this.accepts(document) ? document : undefined;
    this.#schedule(SWITCH_PAUSE_MS);
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#request?.cancel();
    this.#request = undefined;
  }

  #schedule(pause: number): void {
    this.#cancel();
    this.#timer = setTimeout(() => this.#run(), pause);
  }

  #run(): void {
    this.#cancel();
    if (!this.#next && isOtherTabActive()) this.#next = this.#draftBefore();
    if (this.#document !== this.#next) {
      this.#document = this.#next;
      this.#changed.fire();
    }
    this.#update = this.#document ? this.#ask(this.#document) : this.#show(undefined);
  }

  /** The last one that was active; after VS Code was started anew, or where that was closed, one that is shown beside. */
  #draftBefore(): TextDocument | undefined {
    if (this.#document && !this.#document.isClosed) return this.#document;
    const beside = window.visibleTextEditors.map(({ document }) => document);
    return beside.find((document) => this.accepts(document));
  }

  async #ask(document: TextDocument): Promise<void> {
    const request = (this.#request = new CancellationTokenSource());
    const params: OutlineParams = {
      textDocument: this.#client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    };
    const outline = await this.#client
      .sendRequest(Requests.outline, params, request.token)
      // The client has logged it; the next change asks again.
      .catch(() => null);
    const isOvertaken = request.token.isCancellationRequested;
    request.dispose();
    if (isOvertaken) return;
    if (outline?.version === document.version) await this.#show({ document, outline });
    else if (this.#outlined?.document !== document) await this.#show(undefined);
  }

  async #show(outlined: OutlinedDraft | undefined): Promise<void> {
    this.#outlined = outlined;
    this.#changed.fire();
  }
}
