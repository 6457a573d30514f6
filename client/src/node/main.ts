import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient, type Gaojian } from '../client.ts';
/** Of Node.js: less room for what is young, and one thread beside the server's own, since each keeps its share. Saves 40 MB. */
import execArgv from './serverFlags.json' with { type: 'json' };

export function activate(context: ExtensionContext): Gaojian {
  const module = context.asAbsolutePath('dist/server/node.cjs');
  return startClient(
    context,
    (id, name, options) =>
      new LanguageClient(id, name, { module, transport: TransportKind.ipc, options: { execArgv } }, options),
  );
}
