import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface FileServer extends AsyncDisposable {
  readonly origin: string;
  /** paths that were asked for */
  readonly asked: ReadonlySet<string>;
}

/** Serves a folder to other origins, as a marketplace serves web extensions. */
export async function serveFolder(folder: string): Promise<FileServer> {
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    asked.add(name);
    void answer(path.join(folder, path.normalize(name)), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(file: string, response: ServerResponse): Promise<void> {
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Content-Type': TYPES[path.extname(file)] ?? 'text/plain; charset=utf-8',
  };
  const content = await readFile(file).catch(() => undefined);
  response.writeHead(content ? 200 : 404, headers).end(content);
}
