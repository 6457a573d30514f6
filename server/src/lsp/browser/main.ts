import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { Requests } from '../../protocol.ts';
import { startServer } from '../server.ts';

const worker = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

startServer(connection, {
  readFile: async (uri) =>
    (await connection.sendRequest<string | null>(Requests.readFile, { uri })) ?? undefined,
});
