// npm run memory: what the server holds after drafts were opened, read, edited and closed; writes the table into README.md.
import { once } from 'node:events';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { writeTable } from './readme.mjs';
import { startServer } from './server.mjs';
import { draftOf } from './text.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const DRAFTS = 200;
const EVERY = 50;
const BYTES = 10_000;

const { connection, child, stop } = await startServer(here('../dist/server/node.cjs'), [
  '--expose-gc',
  ...['--import', here('memoryProbe.mjs')],
]);

async function measure() {
  child.send('measure');
  const [{ rss, heap }] = await once(child, 'message');
  return { rss, heap };
}

/** An editor's way through a draft. */
async function workOn(uri, text) {
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

const rows = [];
for (let opened = 0; ; opened++) {
  if (opened % EVERY === 0) {
    const { rss, heap } = await measure();
    rows.push([String(opened), `${(rss / 1e6).toFixed(0)} MB`, `${(heap / 1e6).toFixed(1)} MB`]);
    console.log(rows.at(-1).join('  '));
  }
  if (opened === DRAFTS) break;
  await workOn(`untitled:draft-${opened}`, draftOf(BYTES, { seed: opened }));
}
await stop();
const machine = `${cpus()[0].model}, ${availableParallelism()} cores; Node.js ${process.version}; ${new Date().toISOString().slice(0, 10)}`;
writeTable('memory', machine, ['drafts opened and closed', 'RSS', 'heap after a collection'], rows);
