// One tool on one kind of text, in a process of its own: node measure.mjs TOOL TEXT. Talks to run.mjs over ipc.
import { TEXTS } from './texts.mjs';
import { newsOf } from './news.mjs';
import { TOOLS } from './tools.mjs';

const [, , name, kind] = process.argv;
const MOST_RUNS = 9;
/** Of CPU: a busy machine takes longer to get as warm. After 2.5 s V8 is still optimising, on other threads, what we run. */
const WARM_UP_MS = 10_000;
const LONGEST_MS = 8000;

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const now = () => ({ cpu: cpu(), wall: performance.now() });
const since = (begin) => ({ cpu: cpu() - begin.cpu, wall: performance.now() - begin.wall });
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const check = await TOOLS[name].load();
// The first draft of a process, which has its tables to make and its code to compile.
const first = now();
await check([newsOf(1_000_000)]);
const cold = since(first);
const drafts = TEXTS[kind]();
process.send({ ready: true });

/** All drafts once: findings, and drafts that the tool gave up on with what it says of them. */
async function pass() {
  const results = await check(drafts);
  return {
    findings: results.reduce((sum, result) => sum + result.findings, 0),
    errors: results.flatMap(({ error }) => error ?? []),
  };
}

const begin = cpu();
let passes = 0;
do await pass();
while (++passes < 200 && cpu() - begin < WARM_UP_MS);
const runs = [];
let result;
const measured = performance.now();
while (runs.length < MOST_RUNS && (runs.length === 0 || performance.now() - measured < LONGEST_MS)) {
  const start = now();
  result = await pass();
  runs.push(since(start));
}
process.send(
  {
    cold,
    cpu: median(runs.map((run) => run.cpu)),
    wall: median(runs.map((run) => run.wall)),
    findings: result.findings,
    failed: result.errors.length,
    error: result.errors[0],
    drafts: drafts.length,
    rss: process.memoryUsage().rss,
  },
  () => process.exit(),
);
