import { FileSystemError, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ClientRequests } from '../../../server/src/protocol.ts';
import { findDrafts } from './draftFiles.ts';

const ABSENT = new Set(['FileNotFound', 'FileNotADirectory', 'FileIsADirectory', 'Unavailable']);

/** Text of a file, or null when there is none. Throws when it is there but cannot be read. */
async function readFile(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true)));
  } catch (error) {
    if (error instanceof FileSystemError && ABSENT.has(error.code)) return null;
    throw error;
  }
}

const listDrafts = async (folder: string): Promise<string[]> =>
  (await findDrafts(Uri.parse(folder, true))).map((uri) => uri.toString());

/** The server reads configs and drafts through the editor where it has no file system of its own. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(ClientRequests.listDrafts, ({ folder }) => listDrafts(folder));
  client.onRequest(ClientRequests.readFile, ({ uri }) => readFile(uri));
}
