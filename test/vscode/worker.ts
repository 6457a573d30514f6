import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { ClientRequests, Requests, type Outline } from '../../server/src/protocol.ts';
import { root, workFolder } from './hosts.ts';

/** A language server, somewhere. */
interface Peer {
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): Promise<void>;
}

/** Asks the server in a browser's worker and the one in Node the same questions; the answers have to be the same. */
export async function compareServers(browser: Browser, origin: string): Promise<void> {
  const folder = path.join(workFolder, 'sessions', 'worker');
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, 'test/vscode/fixtures/drafts'), folder, { recursive: true });
  const drafts = readdirSync(folder);
  // What other drafts say depends on how far a server has read them.
  const alone = ['warning', { acrossDrafts: false }];
  const rules = {
    'pinyin-gloss': 'warning',
    'name-variant': alone,
    'post-conflict': alone,
    'title-conflict': alone,
  };
  writeFileSync(path.join(folder, 'gaojian.config.json'), JSON.stringify({ rules }));
  const [inNode, inBrowser] = await Promise.all([
    withNodeServer((peer) => converse(peer, folder, drafts)),
    withWorker(browser, origin, (peer) => converse(peer, folder, drafts)),
  ]);
  assert.deepEqual(inBrowser, inNode);
  const glosses = inNode.flatMap(({ items }) => items).filter(({ code }) => code === 'pinyin-gloss');
  assert.ok(glosses.length > 0);
  // Warnings: the worker too has read the config, through the client.
  assert.deepEqual([...new Set(glosses.map(({ severity }) => severity))], [2, 3]);
}

interface Answers {
  readonly items: readonly { readonly code: string; readonly severity: number }[];
  readonly outline: Outline;
  readonly fixAll: unknown;
  readonly cleanDraft: unknown;
}

const LANGUAGES: Readonly<Record<string, string>> = { '.md': 'markdown', '.html': 'html' };

async function converse(peer: Peer, folder: string, drafts: readonly string[]): Promise<Answers[]> {
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } };
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'drafts' }];
  await peer.request('initialize', { processId: null, rootUri: null, capabilities, workspaceFolders });
  await peer.notify('initialized', {});
  const answers: Answers[] = [];
  for (const name of drafts) {
    const uri = pathToFileURL(path.join(folder, name)).href;
    const languageId = LANGUAGES[path.extname(name)] ?? 'plaintext';
    const text = readFileSync(path.join(folder, name), 'utf8');
    await peer.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    const textDocument = { uri };
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics: [], only: ['source.fixAll.gaojian'] };
    const { items } = (await peer.request('textDocument/diagnostic', { textDocument })) as Pick<
      Answers,
      'items'
    >;
    answers.push({
      items,
      outline: (await peer.request(Requests.outline.method, { textDocument })) as Outline,
      fixAll: await peer.request('textDocument/codeAction', { textDocument, range, context }),
      cleanDraft: await peer.request(Requests.cleanDraft.method, { textDocument }),
    });
  }
  await peer.request('shutdown', undefined);
  return answers;
}

/** What a server asks of its client. */
function answer(method: string, params: unknown): unknown {
  if (method === 'workspace/configuration') return (params as { items: unknown[] }).items.map(() => null);
  if (method !== ClientRequests.readFile.method) return null;
  try {
    return readFileSync(fileURLToPath((params as { uri: string }).uri), 'utf8');
  } catch {
    return null;
  }
}

async function withNodeServer<T>(use: (peer: Peer) => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, [path.join(root, 'dist/server/node.cjs'), '--stdio']);
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest((method: string, params: unknown) => answer(method, params));
  connection.listen();
  try {
    return await use({
      request: (method, params) => connection.sendRequest(method, params),
      notify: (method, params) => connection.sendNotification(method, params),
    });
  } finally {
    connection.dispose();
    child.kill();
  }
}

async function withWorker<T>(browser: Browser, origin: string, use: (peer: Peer) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.exposeFunction('answer', answer);
    // Any page of that origin: a worker has to come from the origin of its page.
    await page.goto(`${origin}/LICENSE`);
    await page.evaluate(SPEAK);
    const call = (name: 'request' | 'notify', args: unknown[]): Promise<unknown> =>
      page.evaluate(`${name}(...${JSON.stringify(args)})`);
    return await use({
      request: (method, params) => call('request', [method, params ?? null]),
      notify: async (method, params) => {
        await call('notify', [method, params]);
      },
    });
  } finally {
    await page.close();
  }
}

/** JSON-RPC with the worker, in the page. A string, because the test's own compiler leaves traces in functions. */
const SPEAK = `
  const worker = new Worker('/dist/server/browser.js');
  const pending = new Map();
  let lastId = 0;
  const send = (message) => worker.postMessage({ jsonrpc: '2.0', ...message });
  worker.onmessage = async ({ data: { id, method, params, result, error } }) => {
    if (id === undefined) return;
    if (method) return send({ id, result: await answer(method, params) });
    const { resolve, reject } = pending.get(id);
    if (error) reject(new Error(error.message));
    else resolve(result);
  };
  window.notify = (method, params) => send({ method, params });
  window.request = (method, params) =>
    new Promise((resolve, reject) => {
      pending.set(++lastId, { resolve, reject });
      send({ id: lastId, method, params: params ?? undefined });
    });
`;
