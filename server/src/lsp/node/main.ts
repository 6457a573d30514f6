import { createConnection } from 'vscode-languageserver/node';
import { listThroughClient, readThroughClient } from '../clientFiles.ts';
import { startServer } from '../server.ts';
import { setUpEngine } from '../../workspace/node/engine.ts';
import { nodeRuntime } from '../../workspace/node/runtime.ts';

setUpEngine('server');
// The transport (--stdio, --node-ipc, --pipe, --socket) is read from the command line.
const connection = createConnection();
const throughClient = readThroughClient(connection);
const draftsThroughClient = listThroughClient(connection, throughClient);
const { drafts } = nodeRuntime;
const isOnDisk = (uri: string): boolean => uri.startsWith('file:');

startServer(connection, {
  ...nodeRuntime,
  readFile: (uri) => (isOnDisk(uri) ? nodeRuntime.readFile(uri) : throughClient(uri)),
  drafts: {
    list: (folder) => (isOnDisk(folder) ? drafts : draftsThroughClient).list(folder),
    read: (uri) => (isOnDisk(uri) ? drafts : draftsThroughClient).read(uri),
  },
});
