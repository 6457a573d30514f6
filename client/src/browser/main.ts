import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient, type Gaojian } from '../client.ts';

export function activate(context: ExtensionContext): Gaojian {
  const server = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  return startClient(
    context,
    (id, name, options) => new LanguageClient(id, name, async () => new Worker(server), options),
  );
}
