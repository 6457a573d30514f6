import { commands, l10n, window, workspace, type Disposable, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import {
  Requests,
  type CleanDraftParams,
  type CleanDraftResult,
  type DraftChange,
} from '../../../server/src/protocol.ts';
import { tellChanged, tellNoDraft } from '../commands/messages.ts';
import type { ActiveDraft } from '../draft/activeDraft.ts';
import { isWordDraft } from '../word/wordUri.ts';
import type { Originals } from './originals.ts';
import { takenOf, type Proposal } from './taken.ts';
import type { Trace } from './trace.ts';

type Proposed = NonNullable<CleanDraftResult>;

export interface CleaningHost {
  readonly client: BaseLanguageClient;
  readonly draft: ActiveDraft;
  readonly originals: Originals;
  readonly trace: Trace;
}

/** What was done to a draft. */
interface Done {
  /** findings put right without asking, and changes that a person took */
  certain: number;
  decided: number;
}

/**
 * 生成干净稿: what is certain at once, in one step of undo; then only what a person decides, in VS Code's own preview;
 * and again, as long as what was decided makes something else certain, or brings up something new.
 */
export const registerCleanDraft = (host: CleaningHost): Disposable =>
  commands.registerCommand('gaojian.cleanDraft', async (): Promise<void> => {
    const { activeTextEditor: editor } = window;
    if (!editor || !host.draft.accepts(editor.document)) tellNoDraft();
    else if (isWordDraft(editor.document)) await commands.executeCommand('gaojian.writeWord');
    else await new Cleaning(host, editor.document).run();
  });

/** 改好有把握的问题: the first half of it, for keys and for who saves. */
export const registerFixAll = (host: CleaningHost): Disposable =>
  commands.registerCommand('gaojian.fixAll', async (): Promise<void> => {
    const { activeTextEditor: editor } = window;
    if (!editor || !host.draft.accepts(editor.document)) tellNoDraft();
    else if (isWordDraft(editor.document)) await commands.executeCommand('gaojian.writeWord');
    else await new Cleaning(host, editor.document).certain();
  });

class Cleaning {
  readonly #host: CleaningHost;
  readonly #document: TextDocument;
  readonly #done: Done = { certain: 0, decided: 0 };
  /** what was shown to a person once, and left as it is */
  readonly #left = new Set<string>();

  constructor(host: CleaningHost, document: TextDocument) {
    this.#host = host;
    this.#document = document;
  }

  async run(): Promise<void> {
    let goesOn = true;
    while (goesOn) goesOn = (await this.#fixCertain()) && (await this.#preview());
    await this.#tell();
  }

  async certain(): Promise<void> {
    await this.#fixCertain();
    await this.#tell();
  }

  /** Answers false where the draft changed meanwhile. */
  async #fixCertain(): Promise<boolean> {
    const proposed = await this.#ask('certain');
    if (!proposed) return true;
    if (!(await this.#apply(proposed, 'stable'))) return false;
    this.#done.certain += proposed.findings;
    this.#host.trace.record(this.#document, proposed.draftChanges, 'machine');
    return true;
  }

  /** Answers whether something was changed, so that it is worth another look. */
  async #preview(): Promise<boolean> {
    const proposed = without(await this.#ask('undecided'), this.#left);
    if (!proposed) return false;
    const before = this.#document.getText();
    const offsets = this.#proposalsOf(proposed);
    for (const change of proposed.draftChanges) this.#left.add(keyOf(change));
    if (!(await this.#apply(proposed, 'preview'))) return false;
    const taken = takenOf(before, this.#document.getText(), offsets);
    const decided = proposed.draftChanges.filter((_, i) => taken?.[i] ?? true);
    this.#done.decided += decided.length;
    this.#host.trace.record(this.#document, decided, 'person');
    return decided.length > 0;
  }

  #proposalsOf({ documentChanges }: Proposed): Proposal[] {
    const { protocol2CodeConverter } = this.#host.client;
    const [{ edits }] = documentChanges as [TextDocumentEdit];
    return (edits as TextEdit[]).map(({ range, newText }) => {
      const { start, end } = protocol2CodeConverter.asRange(range);
      return { start: this.#document.offsetAt(start), end: this.#document.offsetAt(end), text: newText };
    });
  }

  #ask(only: NonNullable<CleanDraftParams['only']>): Promise<CleanDraftResult> {
    const { client } = this.#host;
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(this.#document);
    const params: CleanDraftParams = { textDocument, only };
    return client.sendRequest(Requests.cleanDraft, params);
  }

  async #apply(proposed: Proposed, how: 'stable' | 'preview'): Promise<boolean> {
    const { client, originals } = this.#host;
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(proposed);
    if (!client.validateWorkspaceEdit(proposed)) {
      tellChanged();
      return false;
    }
    originals.keep(this.#document);
    return workspace.applyEdit(edit, { isRefactoring: how === 'preview' });
  }

  async #tell(): Promise<void> {
    const { client } = this.#host;
    const { certain, decided } = this.#done;
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(this.#document);
    const left = await client.sendRequest(Requests.counts, { textDocument });
    const undecided = left?.undecided ?? 0;
    const text = messageOf(certain + decided, undecided);
    const actions: { readonly title: string; readonly command: string }[] = [
      ...(undecided > 0 ? [{ title: l10n.t('Next to Decide'), command: 'gaojian.nextUndecided' }] : []),
      ...(certain + decided > 0
        ? [{ title: l10n.t('Compare with Original'), command: 'gaojian.compareWithOriginal' }]
        : []),
      { title: l10n.t('Copy Clean Draft'), command: 'gaojian.copyClean' },
      { title: l10n.t('Save Clean Draft As…'), command: 'gaojian.saveClean' },
    ];
    // Nobody waits for an answer.
    void window.showInformationMessage(text, ...actions).then(async (chosen) => {
      if (!chosen) return;
      await window.showTextDocument(this.#document);
      await commands.executeCommand(chosen.command);
    });
  }
}

function messageOf(changed: number, undecided: number): string {
  if (changed === 0 && undecided === 0) return l10n.t('Nothing to clean in this draft.');
  if (changed === 0)
    return l10n.t('Nothing is certain in this draft; {0} are for you to look at.', undecided);
  return undecided === 0
    ? l10n.t('{0} places were put right, nothing is left to look at.', changed)
    : l10n.t('{0} places were put right, {1} are for you to look at.', changed, undecided);
}

/** The same wherever it stands: places move while other things are changed. */
const keyOf = ({ rules, before, after }: DraftChange): string => JSON.stringify([rules, before, after]);

/** What is for a person to decide and was not decided before; undefined where nothing is. */
function without(result: CleanDraftResult, left: ReadonlySet<string>): Proposed | undefined {
  if (!result) return undefined;
  const isNew = result.draftChanges.map((change) => !left.has(keyOf(change)));
  const [change] = result.documentChanges as TextDocumentEdit[];
  const edits = change!.edits.filter((_, i) => isNew[i]);
  if (edits.length === 0) return undefined;
  return {
    ...result,
    documentChanges: [{ ...change!, edits }],
    draftChanges: result.draftChanges.filter((_, i) => isNew[i]),
  };
}
