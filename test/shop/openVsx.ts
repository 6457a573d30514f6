import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { manifestOf, problemsOf } from './listing.ts';
import { unpack } from './vsix.ts';

export interface Registry extends AsyncDisposable {
  readonly url: string;
}

/** ovsx has no dry run: this takes the place of open-vsx.org, judges what is sent, and keeps nothing. */
export async function startRegistry(): Promise<Registry> {
  const server = createServer((request, response) => {
    void judge(request).then((answer) =>
      response
        .writeHead('error' in answer ? 400 : 201, { 'Content-Type': 'application/json' })
        .end(JSON.stringify(answer)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function judge(request: IncomingMessage): Promise<{ readonly error: string } | Record<string, string>> {
  if (request.method !== 'POST' || !request.url?.startsWith('/api/-/publish?'))
    return { error: 'unknown request' };
  const files = unpack(await buffer(request));
  const problems = problemsOf(files);
  if (problems.length > 0) return { error: problems.join('\n') };
  const { publisher, name, version } = manifestOf(files);
  return { namespace: publisher, name, version, targetPlatform: 'universal' };
}
