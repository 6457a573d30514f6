import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient, type Gaojian } from '../client.ts';
/**
 * Less room for what is young, and one thread beside the server's own, since each keeps its share; what is freed goes back
 * to the system at once (glibc; others do not read it). After 200 drafts 118–122 MB; the nursery of 4 MB that it had before makes 127, and 5 % less CPU a keystroke (2026-11-30).
 */
import processOptions from './serverProcess.json' with { type: 'json' };

export function activate(context: ExtensionContext): Gaojian {
  const module = context.asAbsolutePath('dist/server/node.cjs');
  return startClient(
    context,
    (id, name, options) =>
      new LanguageClient(
        id,
        name,
        { module, transport: TransportKind.ipc, options: processOptions },
        options,
      ),
  );
}
