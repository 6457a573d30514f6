import { createConnection } from 'vscode-languageserver/node';
import { readThroughClient } from '../readThroughClient.ts';
import { startServer } from '../server.ts';
import { nodeRuntime } from './runtime.ts';

// The transport (--stdio, --node-ipc, --pipe, --socket) is read from the command line.
const connection = createConnection();
const throughClient = readThroughClient(connection);

startServer(connection, {
  ...nodeRuntime,
  readFile: (uri) => (uri.startsWith('file:') ? nodeRuntime.readFile(uri) : throughClient(uri)),
});
