import { workspace, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  Requests,
  type ReadWordParams,
  type ReadWordResult,
  type ReviseWordParams,
  type ReviseWordResult,
} from '../../../server/src/protocol.ts';
import { toBase64 } from './base64.ts';

const paramsOf = (client: BaseLanguageClient, file: Uri, bytes: Uint8Array): ReadWordParams => ({
  uri: client.code2ProtocolConverter.asUri(file),
  content: toBase64(bytes),
});

/** The text of a Word file, or why there is none. */
export async function readWord(client: BaseLanguageClient, file: Uri): Promise<ReadWordResult> {
  if (!client.isRunning()) await client.start();
  const bytes = await workspace.fs.readFile(file);
  return client.sendRequest(Requests.readWord, paramsOf(client, file, bytes));
}

/** A Word file with what can be fixed in it as tracked changes. */
export const reviseWord = (
  client: BaseLanguageClient,
  file: Uri,
  bytes: Uint8Array,
  mode: ReviseWordParams['mode'],
): Promise<ReviseWordResult> =>
  client.sendRequest(Requests.reviseWord, {
    ...paramsOf(client, file, bytes),
    mode,
    now: new Date().toISOString(),
  } satisfies ReviseWordParams);
