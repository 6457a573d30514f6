// npm run archive: 10,000 drafts by the command lines, start to end, in one run; writes the table into README.md.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { memoryOfAll } from './processes.mjs';
import { draftOf } from './text.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const require = createRequire(import.meta.url);
const COUNT = Number(process.env.DRAFTS ?? 10_000);
const RUNS = 3;
const BYTES = 2000;
const FOLDERS = 100;

const archive = mkdtempSync(path.join(tmpdir(), 'gaojian-archive-'));
const cache = `${archive}-cache`;
let size = 0;
for (let i = 0; i < COUNT; i++) {
  const folder = path.join(archive, String(i % FOLDERS));
  mkdirSync(folder, { recursive: true });
  const text = draftOf(BYTES, { seed: i });
  size += Buffer.byteLength(text);
  writeFileSync(path.join(folder, `${i}.txt`), text);
}
await bundle('../server/src/service/service.ts', 'dist/service.cjs');
const { RULES } = require('./dist/service.cjs');
const rules = Object.fromEntries(
  RULES.flatMap(({ meta }) => (meta.severity === 'off' ? [[meta.id, 'info']] : [])),
);
const config = path.join(archive, 'gaojian.config.json');
writeFileSync(config, JSON.stringify({ extends: 'strict', rules }));

/** @returns {Promise<{ seconds: number, peak: number }>} */
function run(program, argv) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(process.execPath, [program, ...argv], { stdio: ['ignore', 'ignore', 'inherit'] });
    let peak = 0;
    const timer = setInterval(() => (peak = Math.max(peak, memoryOfAll(child.pid))), 50);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code > 1) reject(new Error(`${program} ${argv.join(' ')} ended with ${code}`));
      else resolve({ seconds: (performance.now() - begin) / 1000, peak });
    });
  });
}

const gaojian = here('../dist/cli.js');
const autocorrect = path.join(path.dirname(require.resolve('autocorrect-node')), 'cli.js');
const lint = ['lint', '--format', 'json', '--output', '/dev/null'];
const version = (name) => require(`${name}/package.json`).version;
const own = `gaojian ${version('..')}, ${RULES.length} rules`;
const CASES = [
  [`${own}, \`--jobs 2\``, gaojian, [...lint, '--jobs', '2', archive]],
  [`${own}, \`--jobs 1\``, gaojian, [...lint, '--jobs', '1', archive]],
  [
    `${own}, \`--jobs 2 --cache\`, again`,
    gaojian,
    [...lint, '--jobs', '2', '--cache-location', cache, archive],
  ],
  [
    `autocorrect-node ${version('autocorrect-node')}, \`autocorrect --lint\``,
    autocorrect,
    ['--lint', '--format', 'json', archive],
  ],
];

const load = loadavg()[0].toFixed(1);
const rows = [];
for (const [name, program, argv] of CASES) {
  const runs = [];
  if (argv.includes(cache)) await run(program, argv);
  for (let i = 0; i < RUNS; i++) runs.push(await run(program, argv));
  const { seconds } = runs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(RUNS / 2)];
  const peak = Math.max(...runs.map((one) => one.peak));
  rows.push([
    name,
    `${seconds.toFixed(1)} s`,
    Math.round(COUNT / seconds).toLocaleString('en'),
    (size / 1e6 / seconds).toFixed(2),
    `${Math.round(peak / 1000)} MB`,
  ]);
  console.log(rows.at(-1).join('  '));
}
rmSync(archive, { recursive: true });
rmSync(cache, { recursive: true, force: true });

const row = (cells) => `| ${cells.join(' | ')} |`;
const head = ['', 'time', 'drafts/s', 'MB/s', 'memory (RSS), peak'];
const table = [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const machine = `${cpus()[0].model}, ${availableParallelism()} cores; Node.js ${process.version}; load average ${load} before the run; ${new Date().toISOString().slice(0, 10)}; ${COUNT.toLocaleString('en')} drafts, ${(size / 1e6).toFixed(1)} MB`;
const README = here('README.md');
writeFileSync(
  README,
  readFileSync(README, 'utf8').replace(
    /(<!-- archive -->\n)[\s\S]*(<!-- \/archive -->)/,
    (_, open, close) => `${open}\n${machine}\n\n${table}\n\n${close}`,
  ),
);
