// What the server holds while drafts are opened, worked on and closed.
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startServer } from './server.mjs';
import { draftOf } from './text.mjs';

const PROBE = fileURLToPath(new URL('memoryProbe.mjs', import.meta.url));

/**
 * @param {string} server its bundle
 * @param {{ drafts: number, every: number, bytes: number }} options
 * @returns bytes after none, `every`, 2 × `every` … drafts
 */
export async function memoryOverDrafts(server, { drafts, every, bytes }) {
  const { connection, child, stop } = await startServer(server, ['--expose-gc', '--import', PROBE]);
  const measured = [];
  for (let opened = 0; opened <= drafts; opened++) {
    if (opened % every === 0) {
      child.send('measure');
      const [{ rss, heap }] = await once(child, 'message');
      measured.push({ opened, rss, heap });
    }
    if (opened < drafts)
      await workOn(connection, `untitled:draft-${opened}`, draftOf(bytes, { seed: opened }));
  }
  await stop();
  return measured;
}

/** An editor's way through a draft. */
async function workOn(connection, uri, text) {
  const textDocument = { uri };
  const ask = (method, more) => connection.sendRequest(method, { textDocument, ...more });
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  });
  await ask('textDocument/diagnostic');
  await ask('textDocument/semanticTokens/full');
  await ask('gaojian/outline');
  await ask('gaojian/report');
  const start = { line: 0, character: 0 };
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start, end: start }, text: '新' }],
  });
  await ask('textDocument/diagnostic');
  await ask('textDocument/codeAction', {
    range: { start, end: { line: 1, character: 0 } },
    context: { diagnostics: [] },
  });
  await ask('gaojian/cleanDraft');
  await connection.sendNotification('textDocument/didClose', { textDocument });
}
