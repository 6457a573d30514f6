import {
  commands,
  Disposable,
  l10n,
  ProgressLocation,
  window,
  workspace,
  type CancellationToken,
  type Progress,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { Requests, type CleanDraftParams, type CleanDraftResult } from '../../../server/src/protocol.ts';
import type { ActiveDraft } from '../draft/activeDraft.ts';
import { listDrafts, readDraft } from '../draft/draftFiles.ts';
import { WORD_SCHEME } from '../word/wordUri.ts';
import type { ShownNode } from '../findings/findingsView.ts';

/** What a person can look through at once, and the editor can hold. */
const MOST_EDITS = 1000;
const MOST_DRAFTS = 100;
/** Stands where a byte was that the editor could not read: writing the file would lose it. */
const LOST = '\ufffd';

/**
 * Every fix in every draft of the workspace, in VS Code's own refactor preview, some drafts at a time. What is open
 * counts as it is there.
 */
export const registerFixAllDrafts = (client: BaseLanguageClient, draft: ActiveDraft): Disposable =>
  Disposable.from(
    commands.registerCommand('gaojian.fixAllDrafts', () => new AllFixes(client, draft).offer()),
    commands.registerCommand('gaojian.fixRuleInAllDrafts', (node: ShownNode) =>
      node.kind === 'rule' ? new AllFixes(client, draft, node.rule!.id).offer() : undefined,
    ),
  );

/** A draft with its fixes, as it was when they were made. */
interface FixedDraft {
  readonly edit: WorkspaceEdit;
  readonly isUnchanged: () => Promise<boolean>;
}

class AllFixes {
  readonly #client: BaseLanguageClient;
  readonly #draft: ActiveDraft;
  readonly #ruleId: string | undefined;
  #drafts: readonly Uri[] = [];
  /** of the next draft to look at */
  #next = 0;
  /** what nobody may write to without a look at its encoding */
  readonly #unsafe: Uri[] = [];

  constructor(client: BaseLanguageClient, draft: ActiveDraft, ruleId?: string) {
    this.#client = client;
    this.#draft = draft;
    this.#ruleId = ruleId;
  }

  async offer(): Promise<void> {
    let wasOffered = false;
    do {
      const batch = await this.#collect();
      if (!batch) return;
      const current: FixedDraft[] = [];
      for (const fixed of batch) if (await fixed.isUnchanged()) current.push(fixed);
      if (current.length === 0) continue;
      wasOffered = true;
      if (!(await this.#preview(current.map(({ edit }) => edit)))) return;
    } while (this.#next < this.#drafts.length && (await this.#goesOn()));
    if (!wasOffered) void window.showInformationMessage(l10n.t('There is nothing to fix in these drafts.'));
    if (this.#unsafe.length > 0)
      void window.showWarningMessage(
        l10n.t(
          '{0} drafts were left as they are: they cannot be read, or not in this encoding: {1}',
          this.#unsafe.length,
          this.#unsafe.map((uri) => workspace.asRelativePath(uri)).join('、'),
        ),
      );
  }

  /** The next drafts that have fixes; undefined when it was cancelled. */
  async #collect(): Promise<FixedDraft[] | undefined> {
    const title = l10n.t('Looking for fixes in all drafts');
    const location = ProgressLocation.Notification;
    return window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
      if (this.#next === 0) this.#drafts = await this.#list(token);
      const batch: FixedDraft[] = [];
      let edits = 0;
      while (this.#next < this.#drafts.length && edits < MOST_EDITS && batch.length < MOST_DRAFTS) {
        if (token.isCancellationRequested) return undefined;
        const fixed = await this.#fix(this.#drafts[this.#next++]!, progress, token);
        if (!fixed) continue;
        batch.push(fixed);
        edits += countOf(fixed.edit);
      }
      return token.isCancellationRequested ? undefined : batch;
    });
  }

  async #list(token: CancellationToken): Promise<Uri[]> {
    const open = workspace.textDocuments.filter((document) => this.#draft.accepts(document));
    const drafts = [...open.map(({ uri }) => uri), ...(await listDrafts(this.#client, token))];
    // Into Word files goes what a person has looked at, one by one.
    const texts = drafts.filter((uri) => uri.scheme !== WORD_SCHEME);
    return [...new Map(texts.map((uri) => [uri.toString(), uri])).values()];
  }

  async #fix(
    uri: Uri,
    progress: Progress<{ message: string; increment: number }>,
    token: CancellationToken,
  ): Promise<FixedDraft | undefined> {
    const { length } = this.#drafts;
    const message = l10n.t('{0} of {1}: {2}', this.#next, length, workspace.asRelativePath(uri));
    progress.report({ message, increment: 100 / length });
    try {
      const document = openDocument(uri);
      return await (document ? this.#fixOpen(document, token) : this.#fixFile(uri, token));
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      this.#client.error(String(error));
      this.#unsafe.push(uri);
      return undefined;
    }
  }

  async #fixOpen(document: TextDocument, token: CancellationToken): Promise<FixedDraft | undefined> {
    // Its language says that it is something else.
    if (!this.#draft.accepts(document)) return undefined;
    if (this.#isUnsafe(document.uri, document.getText())) return undefined;
    const { version } = document;
    const textDocument = this.#client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const edit = await this.#ask({ textDocument }, token);
    if (!edit) return undefined;
    return { edit, isUnchanged: async () => !document.isClosed && document.version === version };
  }

  async #fixFile(uri: Uri, token: CancellationToken): Promise<FixedDraft | undefined> {
    const { mtime } = await workspace.fs.stat(uri);
    const document = await readDraft(this.#client, uri);
    if (this.#isUnsafe(uri, document.text)) return undefined;
    const edit = await this.#ask({ document }, token);
    const isUnchanged = async (): Promise<boolean> =>
      !openDocument(uri) && (await workspace.fs.stat(uri)).mtime === mtime;
    return edit ? { edit, isUnchanged } : undefined;
  }

  #isUnsafe(uri: Uri, text: string): boolean {
    const isUnsafe = text.includes(LOST);
    if (isUnsafe) this.#unsafe.push(uri);
    return isUnsafe;
  }

  #ask(params: CleanDraftParams, token: CancellationToken): Promise<CleanDraftResult> {
    const ruleId = this.#ruleId;
    return this.#client.sendRequest(Requests.cleanDraft, { ...params, ...(ruleId && { ruleId }) }, token);
  }

  /** Answers false when the editor does not want it. */
  async #preview(edits: readonly WorkspaceEdit[]): Promise<boolean> {
    const whole = merge(edits);
    if (!needsConfirmation(whole)) {
      const count = edits.reduce((sum, edit) => sum + countOf(edit), 0);
      const fix = l10n.t('Fix');
      const look = l10n.t('Look at Each');
      const text = l10n.t('{0} findings in {1} drafts can be fixed without a decision.', count, edits.length);
      const chosen = await window.showInformationMessage(text, { modal: true }, fix, look);
      if (!chosen) return false;
      if (chosen === look)
        for (const annotation of Object.values(whole.changeAnnotations!)) annotation.needsConfirmation = true;
    }
    const edit = await this.#client.protocol2CodeConverter.asWorkspaceEdit(whole);
    return workspace.applyEdit(edit, { isRefactoring: true });
  }

  async #goesOn(): Promise<boolean> {
    const goOn = l10n.t('Go On');
    const text = l10n.t('{0} of {1} drafts are done.', this.#next, this.#drafts.length);
    return (await window.showInformationMessage(text, goOn)) === goOn;
  }
}

const openDocument = (uri: Uri): TextDocument | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());

const countOf = ({ documentChanges = [] }: WorkspaceEdit): number =>
  (documentChanges as TextDocumentEdit[]).reduce((sum, { edits }) => sum + edits.length, 0);

/** Annotations of the same name say the same. */
const merge = (edits: readonly WorkspaceEdit[]): WorkspaceEdit => ({
  documentChanges: edits.flatMap(({ documentChanges = [] }) => documentChanges),
  changeAnnotations: Object.assign(
    {},
    ...edits.map(({ changeAnnotations }) => changeAnnotations),
  ) as NonNullable<WorkspaceEdit['changeAnnotations']>,
});

const needsConfirmation = ({ changeAnnotations = {} }: WorkspaceEdit): boolean =>
  Object.values(changeAnnotations).some((annotation) => annotation.needsConfirmation);
