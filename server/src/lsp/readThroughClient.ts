import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { Requests } from '../protocol.ts';
import type { Runtime } from './runtime.ts';

/** Reads files through the client, where the server itself cannot reach them: in a browser, in virtual workspaces. */
export const readThroughClient =
  (connection: Connection): Runtime['readFile'] =>
  async (uri) => {
    try {
      return (await connection.sendRequest<string | null>(Requests.readFile, { uri })) ?? undefined;
    } catch (error) {
      // Another editor's client does not know the request: to it there is no such file.
      if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) return undefined;
      throw error;
    }
  };
