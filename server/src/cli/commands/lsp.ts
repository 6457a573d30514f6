import { finished } from 'node:stream/promises';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { nodeRuntime } from '../../workspace/node/runtime.ts';
import { startServer } from '../../lsp/server.ts';
import type { Host } from '../host.ts';

/** Runs until the client sends `exit` or closes the stream. */
export async function lspCommand({ stdin, stdout }: Host): Promise<void> {
  startServer(createConnection(new StreamMessageReader(stdin), new StreamMessageWriter(stdout)), nodeRuntime);
  await finished(stdin).catch(() => undefined);
}
