import { finished } from 'node:stream/promises';
import type { Host } from '../host.ts';

/** Runs until the client sends `exit` or closes the stream. */
export async function lspCommand({ stdin, stdout }: Host): Promise<void> {
  // No other command pays for loading it.
  const { serveStreams } = await import('../../lsp/node/streams.ts');
  serveStreams(stdin, stdout);
  await finished(stdin).catch(() => undefined);
}
