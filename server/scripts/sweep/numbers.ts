// The numbers of the service that decide something, as they stand in its source, and what was measured of them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OffsetRange } from '../../src/service/service.ts';
import { root } from '../files.ts';

const SERVICE = 'server/src/service';

/** `const HABIT = 0.8;` at the top of a file, `common: 2` in a record there, or one share as `1 / 8`. */
export interface DecidingNumber {
  /** as `--sweep` takes it: the folder or file that tells it from others, and its name: `broken-line/wrapped:HABIT` */
  readonly id: string;
  /** relative to the repository */
  readonly file: string;
  readonly name: string;
  /** in a record: `common` of OF_SURNAME.common */
  readonly key?: string;
  readonly value: number;
  /** where the value stands in the source, in UTF-16 units */
  readonly at: OffsetRange;
  readonly sweeps: readonly Sweep[];
}

/** What a sweep found, as it stands in the number's comment: `@measured 2026-11-29 broken at 0.7, 0.8: found 91, 93 of 100`. */
export interface Sweep {
  readonly date: string;
  readonly measure: string;
  /** the values that were tried */
  readonly values: readonly number[];
}

const COMMENT = String.raw`(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n\s*)?`;
const VALUE = String.raw`(-?[\d._]+(?: \/ \d+)?)`;
const NAMED = String.raw`^(?:export )?const ([A-Z][A-Z_0-9]*)(?:: [^=\n]+)? = `;
const NUMBER = new RegExp(`${COMMENT}${NAMED}${VALUE};`, 'dgmu');
const RECORD = new RegExp(`${NAMED}\\{([^{}]*)\\}`, 'dgmu');
const PROPERTY = new RegExp(
  `${COMMENT}(?<=[{,\\s/])(?:'([^']+)'|([\\w\\p{Script=Han}]+)): ${VALUE}(?=[,\\s]|$)`,
  'dgu',
);
const MEASURED = /@measured (\d{4}-\d\d-\d\d) ([\w-]+) at ([-\d., ]+):/g;

export function numbersIn(file: string, source: string): DecidingNumber[] {
  const inService = path.posix
    .relative(SERVICE, file)
    .replace(/^rules\//, '')
    .replace(/\.ts$/, '');
  const numberOf = (
    name: string,
    [start, end]: readonly [number, number],
    comment = '',
    key?: string,
  ): DecidingNumber => ({
    id: `${inService}:${name}${key === undefined ? '' : `.${key}`}`,
    file,
    name,
    ...(key !== undefined && { key }),
    value: valueOf(source.slice(start, end)),
    at: { start, end },
    sweeps: [...comment.replace(/\n *\* ?/g, ' ').matchAll(MEASURED)].map(([, date, measure, tried]) => ({
      date: date!,
      measure: measure!,
      values: tried!.split(', ').map(Number),
    })),
  });
  return [
    ...[...source.matchAll(NUMBER)].map(({ 1: comment, 2: name, indices }) =>
      numberOf(name!, indices![3]!, comment),
    ),
    ...[...source.matchAll(RECORD)].flatMap(({ 1: name, 2: content, indices }) =>
      [...content!.matchAll(PROPERTY)].map(({ 1: comment, 2: quoted, 3: key, indices: within }) => {
        const [start] = indices![2]!;
        const [from, to] = within![4]!;
        return numberOf(name!, [start + from, start + to], comment, quoted ?? key);
      }),
    ),
  ];
}

function valueOf(written: string): number {
  const [above, below = '1'] = written.replaceAll('_', '').split(' / ');
  return Number(above) / Number(below);
}

export function allNumbers(): DecidingNumber[] {
  return readdirSync(path.join(root, SERVICE), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.includes('generated/') && !name.endsWith('cases.ts'))
    .toSorted()
    .flatMap((name) => numbersIn(`${SERVICE}/${name}`, readFileSync(path.join(root, SERVICE, name), 'utf8')));
}

/** The one number whose id ends with these words: `HABIT`, `wrapped:HABIT`. Throws where there is none, or more. */
export function numberNamed(words: string): DecidingNumber {
  const found = allNumbers().filter(
    ({ id }) => id === words || id.endsWith(`:${words}`) || id.endsWith(`/${words}`),
  );
  if (found.length === 1) return found[0]!;
  const names = found.map(({ id }) => id).join(', ');
  throw new Error(names === '' ? `no number is called ${words}` : `${words} is one of ${names}`);
}
