import { faultsOf, type Fault } from '../fuzz/faults.ts';
import { fuzzCase, type FuzzCase } from '../fuzz/fuzzCase.ts';
import { minimised } from '../fuzz/minimise.ts';
import { FRAGMENTS } from '../fuzz/fragments.ts';
import type { Figure, Measure, MeasureData } from './measure.ts';
import { Random } from './random.ts';
import type { Row } from './texts.ts';

const FILES = [
  'clean/cec.jsonl',
  'clean/cnews.jsonl',
  'clean/official-sites.jsonl',
  'clean/sina.jsonl',
  'clean/weekly-markdown.jsonl',
  'clean/xwlb-2024.jsonl',
  'boilerplate/wechat-articles.jsonl',
  'traditional/taiwan-news.jsonl',
  'traditional/official-sites-hant.jsonl',
  'traditional/drcd.jsonl',
  'pinyin/positives-hsk-lines.jsonl',
];
const FOLDERS = ['pages', 'pages-simulated'];
/** Of a kind of fault so many are minimised and shown. */
const SHOWN = 3;
/** So many cases are a line of progress: all of them take an hour. */
const TOLD = 1000;

export const invariants: Measure = {
  name: 'invariants',
  question:
    'does any draft, however spoilt, make a fix that damages, does not end, or depends on the way there?',
  run: (data) => {
    const { runs, from, seed } = data;
    const texts = textsIn(data);
    const found = new Map<string, string[]>();
    const counts = new Map<string, number>();
    for (let run = from; run < from + runs; run++) {
      const fuzz = fuzzCase(texts, new Random(seed * 1_000_003 + run));
      for (const kind of new Set(faultsOf(fuzz).map((fault) => fault.kind))) {
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        const examples = found.get(kind) ?? [];
        found.set(kind, examples);
        if (examples.length < SHOWN) {
          examples.push(exampleOf(fuzz, kind, run));
          process.stderr.write(`${kind}\n      ${examples.at(-1)!}\n`);
        }
      }
      if ((run + 1) % TOLD === 0) process.stderr.write(`${run + 1} of ${from + runs}\n`);
    }
    return [
      { label: 'cases', count: runs },
      ...[...counts].map(([kind, count]): Figure => ({
        label: kind,
        count,
        of: runs,
        examples: found.get(kind)!,
      })),
    ];
  },
};

function textsIn({ rows, files, text }: MeasureData): readonly string[] {
  const texts: string[] = [...FRAGMENTS];
  for (const file of FILES) texts.push(...rows<Row>(file).map((row) => row.text));
  for (const folder of FOLDERS)
    texts.push(
      ...files(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => text(`${folder}/${name}`)),
    );
  return texts.filter((one) => one !== '');
}

function exampleOf(fuzz: FuzzCase, kind: string, run: number): string {
  const faultIn = (text: string): Fault | undefined =>
    faultsOf({ ...fuzz, text }).find((fault) => fault.kind === kind);
  const least = minimised(fuzz.text, (text) => faultIn(text) !== undefined);
  const { languageId, config } = fuzz;
  return `#${run} ${languageId} ${JSON.stringify(config)} ${JSON.stringify(least)} ${faultIn(least)!.what}`;
}
