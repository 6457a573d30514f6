import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { listThroughClient, readThroughClient } from '../clientFiles.ts';
import { startServer } from '../server.ts';
import { lookForDictionariesIn } from './dictionary.ts';

const worker = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

const readFile = readThroughClient(connection);
startServer(connection, {
  readFile,
  drafts: listThroughClient(connection, readFile),
  useDictionaries: lookForDictionariesIn,
});
