// npm run archive-memory: memory of the command line over 1,000, 10,000 and 100,000 drafts; writes the table into README.md.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { childrenOf, memoryOf } from './processes.mjs';
import { writeTable } from './readme.mjs';
import { draftOf } from './text.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const COUNTS = (process.env.DRAFTS ?? '1000,10000,100000').split(',').map(Number);
const BYTES = 500;
const PER_FOLDER = 1000;

/** @returns {number} bytes written */
function write(archive, from, to) {
  let size = 0;
  for (let i = from; i < to; i++) {
    const folder = path.join(archive, String(Math.floor(i / PER_FOLDER)));
    mkdirSync(folder, { recursive: true });
    const text = draftOf(BYTES, { seed: i });
    size += Buffer.byteLength(text);
    writeFileSync(path.join(folder, `${i}.txt`), text);
  }
  return size;
}

/** @returns {Promise<{ seconds: number, main: number, worker: number }>} the peaks, in kilobytes */
function run(argv) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(process.execPath, [here('../dist/cli.js'), ...argv], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let main = 0;
    let worker = 0;
    const timer = setInterval(() => {
      main = Math.max(main, memoryOf(child.pid));
      worker = Math.max(worker, ...childrenOf(child.pid).map(memoryOf));
    }, 50);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code > 1) reject(new Error(`gaojian ${argv.join(' ')} ended with ${code}`));
      else resolve({ seconds: (performance.now() - begin) / 1000, main, worker });
    });
  });
}

const archive = mkdtempSync(path.join(tmpdir(), 'gaojian-memory-'));
const load = loadavg()[0].toFixed(1);
const megabytes = (kilobytes) => `${Math.round(kilobytes / 1000)} MB`;
const rows = [];
try {
  let written = 0;
  let size = 0;
  for (const count of COUNTS) {
    size += write(archive, written, count);
    written = count;
    const lint = ['lint', '--jobs', '2', '--format', 'ndjson'];
    for (const [compared, options] of [
      ['yes', []],
      [
        'no',
        ['title-conflict', 'post-conflict', 'name-variant'].flatMap((rule) => ['--rule', `${rule}=off`]),
      ],
    ]) {
      const { seconds, main, worker } = await run([...lint, ...options, archive]);
      rows.push([
        count.toLocaleString('en'),
        `${(size / 1e6).toFixed(1)} MB`,
        compared,
        `${seconds.toFixed(1)} s`,
        Math.round(count / seconds).toLocaleString('en'),
        megabytes(main),
        megabytes(worker),
      ]);
      console.log(rows.at(-1).join('  '));
    }
  }
} finally {
  rmSync(archive, { recursive: true });
}

const head = [
  'drafts',
  'size',
  'compared',
  'time',
  'drafts/s',
  'main process, peak RSS',
  'a worker, peak RSS',
];
const machine = `${cpus()[0].model}, ${availableParallelism()} cores; Node.js ${process.version}; load average ${load} before the run; ${new Date().toISOString().slice(0, 10)}`;
writeTable('archive-memory', machine, head, rows);
