import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import type { RequestParam, RequestType } from 'vscode-jsonrpc';
import { ClientRequests } from '../protocol.ts';
import type { DraftFiles, Runtime } from '../workspace/runtime.ts';

/** Reads files through the client, where the server itself cannot reach them: in a browser, in virtual workspaces. */
export const readThroughClient =
  (connection: Connection): Runtime['readFile'] =>
  async (uri) =>
    (await ask(connection, ClientRequests.readFile, { uri })) ?? undefined;

/** Lists drafts in the same way; the client knows nothing of .gitignore. */
export const listThroughClient = (connection: Connection, read: Runtime['readFile']): DraftFiles => ({
  list: async (folder) => ((await ask(connection, ClientRequests.listDrafts, { folder })) ?? []).toSorted(),
  read: async (uri) => {
    const text = (await read(uri))?.replace(/^\ufeff/, '');
    return text === undefined ? undefined : { text, isUtf8: !NOT_UTF8.test(text) };
  },
});

/** What clients make of other encodings. */
const NOT_UTF8 = /[\0\ufffd]/;

/** Another editor's client does not know the request: to it there is no such file. */
async function ask<P, R>(
  connection: Connection,
  request: RequestType<P, R, void>,
  params: RequestParam<P>,
): Promise<R | undefined> {
  try {
    return await connection.sendRequest(request, params);
  } catch (error) {
    if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) return undefined;
    throw error;
  }
}
