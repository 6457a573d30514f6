// npm run memory: what the server holds after drafts were opened, read, edited and closed; writes the table into README.md.
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { memoryOverDrafts } from './drafts.mjs';
import { writeTable } from './readme.mjs';

const server = fileURLToPath(new URL('../dist/server/node.cjs', import.meta.url));
const measured = await memoryOverDrafts(server, { drafts: 200, every: 50, bytes: 10_000 });
const rows = measured.map(({ opened, rss, heap }) => [
  String(opened),
  `${(rss / 1e6).toFixed(0)} MB`,
  `${(heap / 1e6).toFixed(1)} MB`,
]);
for (const row of rows) console.log(row.join('  '));
const machine = `${cpus()[0].model}, ${availableParallelism()} cores; Node.js ${process.version}; ${new Date().toISOString().slice(0, 10)}`;
writeTable('memory', machine, ['drafts opened and closed', 'RSS, as it is', 'heap after a collection'], rows);
