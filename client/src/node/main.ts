import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient, type Gaojian } from '../client.ts';

export function activate(context: ExtensionContext): Gaojian {
  const module = context.asAbsolutePath('dist/server/node.cjs');
  return startClient(
    context,
    (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options),
  );
}
