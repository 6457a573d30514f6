import { RelativePattern, Uri, window, workspace, TabInputText, TabInputTextDiff, type Tab } from 'vscode';
import type { CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ANY_DRAFT,
  isDraftFile,
  isWordFile,
  languageOf,
  Requests,
  type InlineDocument,
} from '../../../server/src/protocol.ts';
import { readWord } from '../word/wordFiles.ts';
import { fileOf, shownAs } from '../word/wordUri.ts';

const LEFT_OUT = '**/{node_modules,.git}/**';

/** The drafts of the workspace, as the command line lists them where the server can. */
export async function listDrafts(client: BaseLanguageClient, token?: CancellationToken): Promise<Uri[]> {
  if (!client.isRunning()) await client.start();
  const lists = (workspace.workspaceFolders ?? []).map(async ({ uri }): Promise<Uri[]> => {
    const params = { folder: client.code2ProtocolConverter.asUri(uri) };
    const listed = await client.sendRequest(Requests.drafts, params, token);
    // Whoever opens a folder that git ignores as a whole wants what is in it.
    return listed?.length ? listed.map((draft) => Uri.parse(draft, true)) : findDrafts(uri, token);
  });
  const found = (await Promise.all(lists)).flat().filter((uri) => isDraftFile(uri.path));
  const drafts = new Map(found.map(shownAs).map((uri) => [uri.toString(), uri]));
  return [...drafts.values()];
}

export const findDrafts = (folder: Uri, token?: CancellationToken): Thenable<Uri[]> =>
  workspace.findFiles(new RelativePattern(folder, ANY_DRAFT), LEFT_OUT, undefined, token);

/** The text of a draft that is not open, as the editor would show it. */
export async function readDraft(client: BaseLanguageClient, uri: Uri): Promise<InlineDocument> {
  const file = fileOf(uri);
  const inline = (text: string): InlineDocument => ({
    uri: client.code2ProtocolConverter.asUri(uri),
    languageId: languageOf(uri.path),
    text,
  });
  if (isWordFile(file.path)) {
    const answer = await readWord(client, file);
    if ('problem' in answer) throw new Error(answer.problem);
    return inline(answer.text);
  }
  return inline(await workspace.decode(await workspace.fs.readFile(uri), { uri }));
}

/** The same as the command line reads it: a file in GBK is a draft like any other. */
export async function readDraftFile(client: BaseLanguageClient, uri: Uri): Promise<InlineDocument> {
  const asked = client.code2ProtocolConverter.asUri(uri);
  const text = await client.sendRequest(Requests.readDraft, { uri: asked });
  return text === null ? readDraft(client, uri) : { uri: asked, languageId: languageOf(uri.path), text };
}

/** The documents that a tab shows: only these have the findings that the server sends of itself. */
export function urisOf({ input }: Tab): Uri[] {
  if (input instanceof TabInputText) return [input.uri];
  return input instanceof TabInputTextDiff ? [input.original, input.modified] : [];
}

export const hasTab = (uri: Uri): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some((tab) => urisOf(tab).some((shown) => shown.toString() === uri.toString())),
  );
