// npm run findings -- --save FILE | --against FILE [--rows N] [--show N] [--shared DIR] [--without-gates]
// What the service says of real text, one line a draft, to be compared byte for byte before and after a change
// that is meant to change nothing: findings with their fixes, mentions, and the text after both kinds of fixing.
// --without-gates asks every rule and pattern of every draft (see base/gates.ts): it has to say the same.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  Article,
  fixText,
  lint,
  resolveConfig,
  withoutGates,
  withoutKeeping,
  type Finding,
} from '../src/service/service.ts';
import { root } from './files.ts';

const { values } = parseArgs({
  options: {
    save: { type: 'string' },
    against: { type: 'string' },
    rows: { type: 'string', default: '500' },
    show: { type: 'string', default: '5' },
    shared: { type: 'string', default: path.join(root, '../shared') },
    'without-gates': { type: 'boolean', default: false },
  },
});
if (!values.save === !values.against) throw new Error('one of --save FILE and --against FILE is needed');

/** Folders of drafts, and files with a draft in each row. */
const FOLDERS = ['seeds', 'data/pages', 'data/pages-web', 'data/pages-simulated'];
const ROWS = ['data/clean', 'data/traditional', 'data/boilerplate'];

interface Draft {
  readonly id: string;
  readonly text: string;
}

function* drafts(): Generator<Draft> {
  for (const folder of FOLDERS) {
    const place = path.join(values.shared, folder);
    for (const name of readdirSync(place)
      .filter((name) => name.endsWith('.txt'))
      .toSorted()) {
      yield { id: `${folder}/${name}`, text: readFileSync(path.join(place, name), 'utf8') };
    }
  }
  for (const folder of ROWS) {
    const place = path.join(values.shared, folder);
    for (const name of readdirSync(place)
      .filter((name) => name.endsWith('.jsonl'))
      .toSorted()) {
      const lines = readFileSync(path.join(place, name), 'utf8').split('\n').slice(0, Number(values.rows));
      for (const [row, line] of lines.entries()) {
        if (line === '') continue;
        const { text } = JSON.parse(line) as { readonly text?: string };
        if (text !== undefined) yield { id: `${folder}/${name}:${row + 1}`, text };
      }
    }
  }
}

const config = resolveConfig([{ extends: 'strict' }]);
const findingsIn = (article: Article): readonly Finding[] => lint(article, config).findings;
/** In which order a value was put together is no difference. */
const sortedKeys = (_key: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
const hash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, sortedKeys)).digest('base64').slice(0, 16);

/** `id`, hashes of mentions and of both fixed texts, and each finding in one line. */
function said({ id, text }: Draft): string {
  const article = new Article({ text });
  const { findings, failures } = lint(article, config);
  const fixed = (['safe', 'all'] as const).map((mode) => fixText(article, mode, findingsIn).text);
  const lines = findings.map((finding) => JSON.stringify(finding));
  return [id, hash(article.mentions), ...fixed.map(hash), `${failures.length} failures`, ...lines].join('\t');
}

const sayAll = (): string[] => [...drafts()].map(said);
const now = values['without-gates'] ? withoutKeeping(() => withoutGates(sayAll)) : sayAll();
if (values.save) {
  writeFileSync(values.save, now.join('\n') + '\n');
  console.log(`${now.length} drafts, ${hash(now)}`);
} else if (values.against) {
  if (!existsSync(values.against)) throw new Error(`no file ${values.against}: make it with --save first`);
  compare(readFileSync(values.against, 'utf8').trimEnd().split('\n'));
}

function compare(before: readonly string[]): void {
  const different = now.flatMap((line, i) => (line === before[i] ? [] : [[before[i] ?? '', line] as const]));
  for (const [old, line] of different.slice(0, Number(values.show))) {
    const [id, ...parts] = line.split('\t');
    const [, ...oldParts] = old.split('\t');
    console.log(id);
    for (const part of oldParts.filter((part) => !parts.includes(part))) console.log(`  - ${part}`);
    for (const part of parts.filter((part) => !oldParts.includes(part))) console.log(`  + ${part}`);
  }
  console.log(`${different.length} of ${now.length} drafts differ`);
  if (different.length > 0 || now.length !== before.length) process.exitCode = 1;
}
