import {
  commands,
  FileSystemError,
  l10n,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DECIDE_COMMAND, Requests, type DecideParams, type Decision } from '../../../server/src/protocol.ts';
import type { Rules } from '../findings/rules.ts';
import { tellChanged } from './messages.ts';

/**
 * Writes down what is decided, in the file as it is in the editor, unsaved changes and all, which is then saved. The
 * command answers whether it was.
 */
export const registerDecide = (client: BaseLanguageClient, rules: Rules): Disposable =>
  commands.registerCommand(DECIDE_COMMAND, async (decision: Decision): Promise<boolean> => {
    const uri = Uri.parse(decision.uri, true);
    const done = await write(client, uri, decision);
    if (done === 'unreadable') void tellUnreadable(uri);
    else if (!done) tellChanged();
    else {
      const told = await whatHolds(decision, rules);
      if (told !== undefined) void offerUndo(client, uri, done, told);
      return true;
    }
    return false;
  });

interface Written {
  /** undefined: there was no file */
  readonly before: string | undefined;
  readonly after: string;
}

/** Answers undefined where the file could not be written. */
async function write(
  client: BaseLanguageClient,
  uri: Uri,
  decision: Decision,
): Promise<Written | 'unreadable' | undefined> {
  const document = await open(uri);
  const version = document?.version;
  const before = document?.getText();
  const params: DecideParams = { decision, text: before ?? null };
  const result = await client.sendRequest(Requests.decide, params);
  if (!result) return 'unreadable';
  if (result.text === before) return { before, after: before };
  const edit = new WorkspaceEdit();
  if (document) edit.set(uri, await client.protocol2CodeConverter.asTextEdits([...result.edits]));
  else edit.createFile(uri, { contents: new TextEncoder().encode(result.text) });
  // Somebody types in it meanwhile.
  if (document?.version !== version) return undefined;
  if (!(await workspace.applyEdit(edit))) return undefined;
  await document?.save();
  await tellServer(client, uri);
  return { before, after: result.text };
}

/** The document of a file, or undefined where there is no such file. */
async function open(uri: Uri): Promise<TextDocument | undefined> {
  try {
    await workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
  return workspace.openTextDocument(uri);
}

/** FileChangeType.Changed of LSP */
const CHANGED = 2;

/** Outside of the workspace nothing watches files. */
const tellServer = (client: BaseLanguageClient, uri: Uri): Promise<void> =>
  client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: client.code2ProtocolConverter.asUri(uri), type: CHANGED }],
  });

/** What follows from a decision, in words for people; undefined where it goes without saying. */
async function whatHolds({ uri, change }: Decision, rules: Rules): Promise<string | undefined> {
  const file = workspace.asRelativePath(Uri.parse(uri, true));
  if ('word' in change) return l10n.t('“{0}” is not flagged any more. (Written to {1}.)', change.word, file);
  if ('ruleOff' in change) {
    const name = await rules.nameOf(change.ruleOff);
    return l10n.t('The drafts of this folder are no longer checked for “{0}”. (Written to {1}.)', name, file);
  }
  if ('variant' in change) return l10n.t('Written to {0}.', file);
  if ('roster' in change || 'glossary' in change) return undefined;
  if ('listed' in change) {
    if (!change.listed) return undefined;
    const { term, wrong } = change.listed;
    return wrong === ''
      ? l10n.t('“{0}” is not flagged any more. (Written to {1}.)', term, file)
      : l10n.t('The word list has it: not “{0}” but “{1}”. (Written to {2}.)', wrong, term, file);
  }
  if ('person' in change)
    return l10n.t(
      '{0} is in the roster: {1}. (Written to {2}.)',
      change.person.name,
      change.person.posts.join('、'),
      file,
    );
  if ('word' in change.ignore)
    return l10n.t(
      '“{0}” is not flagged in this draft any more. (Written to {1}, not into the draft.)',
      change.ignore.word,
      file,
    );
  if (!('draft' in change.ignore))
    return l10n.t('This place is not flagged any more. (Written to {0}, not into the draft.)', file);
  const name = await rules.nameOf(change.ignore.rule);
  return l10n.t(
    'This draft is no longer checked for “{0}”. (Written to {1}, not into the draft.)',
    name,
    file,
  );
}

async function offerUndo(
  client: BaseLanguageClient,
  uri: Uri,
  { before, after }: Written,
  told: string,
): Promise<void> {
  const undo = l10n.t('Undo');
  const show = l10n.t('Show File');
  const file = workspace.asRelativePath(uri);
  const chosen = await window.showInformationMessage(told, undo, show);
  if (chosen === show) await window.showTextDocument(uri);
  if (chosen !== undo) return;
  if (await takeBack(uri, before, after)) await tellServer(client, uri);
  else void window.showInformationMessage(l10n.t('{0} has changed since: take it back there.', file));
}

/** Answers false when the file is not as it was written. */
export async function takeBack(uri: Uri, before: string | undefined, after: string): Promise<boolean> {
  const document = await open(uri);
  if (document?.getText() !== after) return false;
  const edit = new WorkspaceEdit();
  if (before === undefined) edit.deleteFile(uri);
  else edit.replace(uri, document.validateRange(new Range(0, 0, document.lineCount, 0)), before);
  if (!(await workspace.applyEdit(edit))) return false;
  return before === undefined || document.save();
}

async function tellUnreadable(uri: Uri): Promise<void> {
  const show = l10n.t('Show File');
  const file = workspace.asRelativePath(uri);
  const text = l10n.t('{0} cannot be read, nothing was written: put it right first.', file);
  if ((await window.showErrorMessage(text, show)) === show) await window.showTextDocument(uri);
}
