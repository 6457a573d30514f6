import type { Readable, Writable } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { nodeRuntime } from '../../workspace/node/runtime.ts';
import { startServer } from '../server.ts';

/** The server for a client at the other end of two streams. */
export function serveStreams(input: Readable, output: Writable): void {
  startServer(createConnection(new StreamMessageReader(input), new StreamMessageWriter(output)), nodeRuntime);
}
