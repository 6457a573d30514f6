// One tool on one text, in a process of its own: node measure.mjs TOOL BYTES. Talks to run.mjs over ipc.
import { draftOf } from './text.mjs';
import { TOOLS } from './tools.mjs';

const [, , name, bytes] = process.argv;
const MOST_RUNS = 7;
const LONGEST_MS = 3000;

const check = await TOOLS[name].load();
// A small text first, so that tables are loaded and code is warm, as in an editor or over many files.
await check(draftOf(2000));
const text = draftOf(Number(bytes));
process.send({ ready: true });

const times = [];
let findings = 0;
const begin = performance.now();
while (times.length < MOST_RUNS && performance.now() - begin < LONGEST_MS) {
  const start = performance.now();
  findings = await check(text);
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const median = times[Math.floor(times.length / 2)];
process.send({ median, findings, rss: process.memoryUsage().rss }, () => process.exit());
