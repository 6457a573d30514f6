// npm run measure [-- name …] [--data DIR] [--show N] [--runs N] [--from N] [--seed N] [--json]: how well the service does on real text.
// npm run measure -- name --sweep NUMBER [--values 0.1,0.2]: the same at other values of one number of the service.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './files.ts';
import { MEASURES } from './measures/index.ts';
import type { Figure, MeasureData } from './measures/measure.ts';
import { sweep } from './sweep/sweep.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: path.join(root, '../shared/data') },
    show: { type: 'string', default: '0' },
    runs: { type: 'string', default: '500' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    sweep: { type: 'string' },
    values: { type: 'string' },
  },
});
const unknown = positionals.filter((name) => !MEASURES.some((measure) => measure.name === name));
if (unknown.length > 0) {
  throw new Error(
    `no such measure: ${unknown.join(', ')}; there is ${MEASURES.map(({ name }) => name).join(', ')}`,
  );
}

const read = (file: string): string => readFileSync(path.join(values.data, file), 'utf8');
const data: MeasureData = {
  runs: Number(values.runs),
  from: Number(values.from),
  seed: Number(values.seed),
  text: read,
  rows: <Row>(file: string) =>
    read(file)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row),
  files: (folder) => readdirSync(path.join(values.data, folder)).toSorted(),
};

if (values.sweep === undefined) await measureAll();
else {
  const others = values.values?.split(',').map(Number) ?? [];
  const kept = (['data', 'runs', 'from', 'seed'] as const).flatMap((option) => [
    `--${option}`,
    values[option],
  ]);
  await sweep(values.sweep, positionals, others, kept);
}

async function measureAll(): Promise<void> {
  for (const measure of MEASURES) {
    if (positionals.length > 0 && !positionals.includes(measure.name)) continue;
    const figures = await measure.run(data);
    if (values.json) console.log(JSON.stringify({ name: measure.name, figures }));
    else print(`${measure.name}: ${measure.question}`, figures);
  }
}

function print(heading: string, figures: readonly Figure[]): void {
  console.log(`\n${heading}`);
  for (const { label, count, of, examples = [] } of figures) {
    const share =
      of === undefined ? '' : ` / ${of}  ${of === 0 ? 'n/a' : `${((100 * count) / of).toFixed(2)} %`}`;
    console.log(`  ${label.padEnd(44)} ${count}${share}`);
    for (const example of examples.slice(0, Number(values.show))) console.log(`      ${example}`);
  }
}
