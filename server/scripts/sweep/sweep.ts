import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { bundled } from '../bundled.mjs';
import type { Figure } from '../measures/measure.ts';
import { root } from '../files.ts';
import { numberNamed, type DecidingNumber } from './numbers.ts';

/** What is tried where nothing is named, as shares of what stands there. */
const FACTORS = [0.5, 0.75, 1, 1.5, 2];

/**
 * Runs a measure once for every value of a number of the service, each in a bundle of its own, and prints the figures
 * that move: and the line that says so, for the number's comment.
 *
 * @param options of the measure: `--data`, `--runs`, `--seed`
 */
export async function sweep(
  name: string,
  measures: readonly string[],
  values: readonly number[],
  options: readonly string[],
): Promise<void> {
  const number = numberNamed(name);
  const tried = [...new Set(values.length > 0 ? [...values, number.value] : around(number.value))].toSorted(
    (a, b) => a - b,
  );
  const rows: { readonly value: number; readonly figures: ReadonlyMap<string, readonly Figure[]> }[] = [];
  for (const value of tried)
    rows.push({ value, figures: await figuresWith(number, value, [...measures, ...options]) });
  for (const measure of rows[0]!.figures.keys())
    print(
      number,
      measure,
      rows.map(({ value, figures }) => ({ value, figures: figures.get(measure)! })),
    );
}

function around(value: number): number[] {
  const tried = FACTORS.map((factor) => value * factor);
  return tried.map((other) => (Number.isInteger(value) ? Math.round(other) : Number(other.toPrecision(3))));
}

/** By measure. */
async function figuresWith(
  { file, at }: DecidingNumber,
  value: number,
  args: readonly string[],
): Promise<Map<string, readonly Figure[]>> {
  const [program] = await bundled(['server/scripts/measure.ts'], (name, source) =>
    name === path.join(root, file)
      ? source.slice(0, at.start) + String(value) + source.slice(at.end)
      : source,
  );
  const output = execFileSync(process.execPath, [program!, '--json', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  const answers = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string; figures: Figure[] });
  return new Map(answers.map(({ name: measure, figures }) => [measure, figures]));
}

interface Row {
  readonly value: number;
  readonly figures: readonly Figure[];
}

function print(number: DecidingNumber, measure: string, rows: readonly Row[]): void {
  const labels = [...new Set(rows.flatMap(({ figures }) => figures.map(({ label }) => label)))];
  const countOf = ({ figures }: Row, label: string): string => {
    const figure = figures.find((one) => one.label === label);
    return figure === undefined
      ? '-'
      : figure.of === undefined
        ? `${figure.count}`
        : `${figure.count}/${figure.of}`;
  };
  const moving = labels.filter((label) => new Set(rows.map((row) => countOf(row, label))).size > 1);
  const values = rows
    .map(({ value }) => (value === number.value ? `[${value}]` : `${value}`).padStart(12))
    .join('');
  console.log(`\n${number.id} in ${measure}\n${''.padEnd(44)}${values}`);
  for (const label of moving)
    console.log(label.padEnd(44) + rows.map((row) => countOf(row, label).padStart(12)).join(''));
  if (moving.length === 0) console.log('no figure moves');
  const found = moving.map((label) => {
    const of = rows[0]!.figures.find((figure) => figure.label === label)?.of;
    const counts = rows.map(({ figures }) => figures.find((figure) => figure.label === label)?.count ?? '-');
    return `${label} ${counts.join(', ')}${of === undefined ? '' : ` of ${of}`}`;
  });
  const tried = rows.map(({ value }) => value).join(', ');
  const date = new Date().toISOString().slice(0, 10);
  console.log(` * @measured ${date} ${measure} at ${tried}: ${found.join('; ') || 'no figure moves'}`);
}
