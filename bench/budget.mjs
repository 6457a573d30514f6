// npm run budget [-- --save] [--show] [--drafts FILE.jsonl --rows N]: what every view and every rule costs, against what
// they cost when the budget was written (budget.json). CPU time as a ratio to a fixed loop in the same run, so that it
// holds on another machine and on a busy one; a stage that costs a fifth more fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stagesOf } from './stages.mjs';
import { TEXTS } from './texts.mjs';

const { values } = parseArgs({
  options: {
    save: { type: 'boolean' },
    show: { type: 'boolean' },
    rounds: { type: 'string', default: '8' },
    drafts: { type: 'string' },
    rows: { type: 'string', default: '400' },
  },
});
const FILE = fileURLToPath(new URL('budget.json', import.meta.url));
const KINDS = ['clean news, 400 drafts', 'dirty pages, 120 drafts', 'one line of 100 kB'];
const MOST_GROWTH = 1.2;
/** Loops a character: what less than this adds is the noise of the clock. */
const NOISE = 2;

const rowsOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, Number(values.rows))
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line).text]));
const measure = await stagesOf();
const kinds = values.drafts
  ? [[values.drafts, rowsOf(values.drafts)]]
  : KINDS.map((kind) => [kind, TEXTS[kind]()]);
const measured = {};
for (const [kind, drafts] of kinds) {
  const { loop, stages } = measure(drafts, Number(values.rounds));
  measured[kind] = Object.fromEntries(
    [...stages].map(([name, taken]) => [name, Number((taken / loop).toFixed(1))]),
  );
  if (!values.show && !values.drafts) continue;
  console.log(`\n${kind}: the loop takes ${loop.toFixed(2)} ns a character`);
  for (const [name, taken] of [...stages].toSorted(([, a], [, b]) => b - a))
    console.log(`${taken.toFixed(1).padStart(9)} ns ${(taken / loop).toFixed(1).padStart(8)} loops  ${name}`);
}
if (values.save) {
  writeFileSync(FILE, JSON.stringify(measured, undefined, 2) + '\n');
} else if (!values.drafts) {
  if (!existsSync(FILE)) throw new Error('no budget.json: make it with --save first');
  const budget = JSON.parse(readFileSync(FILE, 'utf8'));
  const over = Object.entries(measured).flatMap(([kind, stages]) =>
    Object.entries(stages).flatMap(([name, taken]) => {
      const allowed = budget[kind]?.[name];
      if (allowed === undefined) return [`${kind}: ${name} has no budget (${taken} loops a character)`];
      return taken > allowed * MOST_GROWTH + NOISE
        ? [`${kind}: ${name} costs ${taken} loops a character, its budget is ${allowed}`]
        : [];
    }),
  );
  for (const line of over) console.error(line);
  if (over.length > 0) process.exitCode = 1;
  else console.log('every view and every rule keeps its budget');
}
