import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import type { RequestParam, RequestType } from 'vscode-jsonrpc';
import {
  createProtocolConnection,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
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
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    // Whoever waits for an answer would wait for ever.
    connection.dispose();
  };
  child.once('error', fail);
  child.once('exit', (code, signal) => fail(new Error(`the language server ended with ${signal ?? code}`)));
  connection.listen();

  const ask =
    <P, R>(type: RequestType<P, R, void>) =>
    (params: RequestParam<P>): Promise<R> =>
      connection.sendRequest(type, params).catch((error: unknown) => {
        throw failure ?? error;
      });
  await connection
    .sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null, // eslint-disable-line @typescript-eslint/no-deprecated -- LSP still requires it
      workspaceFolders: [{ uri: pathToFileURL(cwd).href, name: '' }],
      capabilities: {},
      initializationOptions: options,
    })
    .catch((error: unknown) => {
      throw failure ?? error;
    });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    check: ask(Requests.check),
    outline: ask(Requests.outline),
    convertText: ask(Requests.convertText),
    settingsDigest: ask(Requests.settingsDigest),
    async close() {
      if (failure) return;
      const ended = once(child, 'exit');
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await ended;
    },
  };
}
