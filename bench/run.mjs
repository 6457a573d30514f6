// npm run bench: measures everything in one run and writes the tables into README.md.
import { fork, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { cpuOfChildren } from './processes.mjs';
import { keystrokes, startUpOfServer } from './server.mjs';
import { draftOf } from './text.mjs';
import { bytesOf, TEXTS } from './texts.mjs';
import { TOOLS } from './tools.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const LIMIT_MS = 45_000;
const README = here('README.md');

/** @returns {Promise<object | undefined>} what measure.mjs says; undefined: stopped after the limit */
function measure(tool, kind) {
  return new Promise((resolve, reject) => {
    const child = fork(here('measure.mjs'), [tool, kind]);
    let timer;
    child.on('message', (message) => {
      if (message.ready) {
        timer = setTimeout(() => {
          child.kill('SIGKILL');
          resolve(undefined);
        }, LIMIT_MS);
      } else {
        clearTimeout(timer);
        resolve(message);
      }
    });
    child.on('error', reject);
    child.on('exit', (code) => code && reject(new Error(`${tool} ended with ${code}`)));
  });
}

const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const mb = (bytes) => `${Math.round(bytes / 1e6)} MB`;
const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Speed by CPU, with what was found: a fast answer that says nothing is no answer. */
async function throughput() {
  const kinds = Object.entries(TEXTS).map(([kind, drafts]) => [kind, bytesOf(drafts())]);
  const rows = [];
  for (const [tool, { version, checks }] of Object.entries(TOOLS)) {
    const cells = [];
    let cold;
    let rss = 0;
    for (const [kind, bytes] of kinds) {
      const result = await measure(tool, kind);
      cells.push(result ? answerOf(result, bytes) : `stopped after ${LIMIT_MS / 1000} s`);
      cold ??= result?.cold;
      rss = Math.max(rss, result?.rss ?? 0);
    }
    rows.push([`${tool} ${version}`, cold ? ms(cold.cpu) : '–', ...cells, mb(rss), checks]);
    console.log(rows.at(-1).join('  '));
  }
  const head = ['', 'first draft of a process (cold), CPU', ...kinds.map(([kind]) => `${kind}, warm`)];
  return table([...head, 'memory (RSS), most', 'what it runs'], rows);
}

function answerOf({ cpu, wall, findings, failed, error, drafts }, bytes) {
  if (failed === drafts) return `**gives up** after ${ms(cpu)}: ${error.split('\n')[0]}`;
  const gaveUp = failed > 0 ? `; gives up on ${failed} of ${drafts}` : '';
  return `${(bytes / 1000 / cpu).toFixed(2)} MB/s; CPU ${ms(cpu)}, wall ${ms(wall)}; ${findings} findings${gaveUp}`;
}

/** CPU of a whole process and how long it took, in milliseconds, each the mean of some runs. */
function processOf(...argv) {
  const begin = { cpu: cpuOfChildren(), wall: performance.now() };
  for (let i = 0; i < RUNS; i++) spawnSync(process.execPath, argv, { input: '青山市新闻。', cwd: here('.') });
  return { cpu: (cpuOfChildren() - begin.cpu) / RUNS, wall: (performance.now() - begin.wall) / RUNS };
}
const RUNS = 9;

async function ourselves() {
  const server = here('../dist/server/node.cjs');
  const cli = here('../dist/cli.js');
  const bare = processOf('-e', '0');
  const times = (name, { cpu, wall }) => [name, `${ms(cpu)}, ${(cpu / bare.cpu).toFixed(1)} ×`, ms(wall)];
  const starts = [];
  for (let i = 0; i < RUNS; i++) starts.push(await startUpOfServer(server));
  const typed = (name, { cpu, wall }) => [
    [`keystroke to diagnostics, ${name}: median`, ms(median(cpu)), ms(median(wall))],
    [`the same, the worst from the first one on`, ms(Math.max(...cpu)), ms(Math.max(...wall))],
  ];
  const news = TEXTS['clean news, 400 drafts']().join('\n\n').slice(0, 3400);
  return table(
    ['Gaojian', 'CPU (against bare Node.js)', 'wall'],
    [
      times('`node -e 0`, nothing else', bare),
      times('`gaojian --version`, process start to end', processOf(cli, '--version')),
      times('`gaojian -` on one sentence, process start to end', processOf(cli, '--no-config', '-')),
      ['language server, process start to `initialize` answered', '–', ms(median(starts))],
      ...typed('10 kB of news, 200 keystrokes', await keystrokes(server, news, 200)),
      ...typed(
        '100 kB in one line, 50 keystrokes',
        await keystrokes(server, draftOf(100_000, { oneLine: true }), 50),
      ),
    ],
  );
}

async function prepare() {
  const root = here('..');
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs', '--production'], {
    cwd: root,
    env: { ...process.env, GAOJIAN_BUNDLE: 'server/src' },
  });
  if (status !== 0) throw new Error(String(stderr));
  await bundle('../server/src/service/service.ts', 'dist/service.cjs', { minify: true });
}

const load = loadavg()[0].toFixed(1);
await prepare();
const peers = await throughput();
const own = await ourselves();
const [cpu] = cpus();
const machine = `${cpu.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node.js ${process.version}; ${process.platform} ${process.arch}; load average ${load} before the run; ${new Date().toISOString().slice(0, 10)}`;
const text = readFileSync(README, 'utf8').replace(
  /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/,
  (_, open, close) => `${open}\n${machine}\n\n${peers}\n\n${own}\n\n${close}`,
);
writeFileSync(README, text);
console.log(`\n${own}`);
