import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { startClient, type Gaojian } from '../client.ts';

export function activate(context: ExtensionContext): Gaojian {
  const server = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  // The client would take the worker itself, but does not know it again: VS Code wraps Worker.
  const connect = async (): Promise<MessageTransports> => {
    const worker = new Worker(server);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return startClient(context, (id, name, options) => new LanguageClient(id, name, connect, options));
}
