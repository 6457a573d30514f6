import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { RequestParam, RequestType } from 'vscode-jsonrpc';
import {
  createProtocolConnection,
  ErrorCodes,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ResponseError,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { Requests, type ServerOptions } from '../../protocol.ts';
import type { Server } from './server.ts';

/** Starts `gaojian lsp` and speaks to it as an editor does. */
export async function spawnServer(options: ServerOptions, cwd: string, program: string): Promise<Server> {
  const child = spawn(process.execPath, [program, 'lsp', '--stdio'], {
    cwd,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const ended = new Promise<Error>((resolve) => {
    child.once('error', resolve);
    child.once('exit', (code, signal) =>
      resolve(new Error(`the language server ended with ${signal ?? code}`)),
    );
  });
  // Whoever waits for an answer would wait for ever.
  void ended.then(() => connection.dispose());
  connection.listen();

  /** Where the wire is broken, why the process ended tells more. */
  const answered = async <R>(send: () => Promise<R>): Promise<R> => {
    try {
      return await send();
    } catch (error) {
      if (error instanceof ResponseError && !WIRE_ERRORS.has(error.code)) throw error;
      child.kill();
      throw await ended;
    }
  };
  const ask =
    <P, R>(type: RequestType<P, R, void>) =>
    (params: RequestParam<P>): Promise<R> =>
      answered(() => connection.sendRequest(type, params));

  await answered(() =>
    connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null, // eslint-disable-line @typescript-eslint/no-deprecated -- LSP still requires it
      workspaceFolders: [{ uri: pathToFileURL(cwd).href, name: '' }],
      capabilities: {},
      initializationOptions: options,
    }),
  );
  await answered(() => connection.sendNotification(InitializedNotification.type, {}));
  const check = ask(Requests.check);
  return {
    check,
    checkAll: (drafts) => Promise.all(drafts.map(check)),
    outline: ask(Requests.outline),
    convertText: ask(Requests.convertText),
    splitDraft: ask(Requests.splitDraft),
    settingsDigest: ask(Requests.settingsDigest),
    async close() {
      // One that has ended was told of when it was asked.
      if (child.exitCode !== null || child.signalCode !== null) return;
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await ended;
    },
  };
}

const WIRE_ERRORS: ReadonlySet<number> = new Set([
  ErrorCodes.PendingResponseRejected,
  ErrorCodes.MessageWriteError,
  ErrorCodes.ConnectionInactive,
]);
