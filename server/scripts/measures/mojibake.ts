import {
  applyEdits,
  Article,
  lint,
  resolveConfig,
  type Edit,
  type Finding,
  type Fix,
} from '../../src/service/service.ts';
import { mojibake as rule } from '../../src/service/rules/mojibake/rule.ts';
import type { Figure, Measure } from './measure.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly clean: string;
  readonly text: string;
  /** where the damage is, when not everywhere; then `clean` is what stands before it */
  readonly span?: readonly [number, number];
}

interface Tally {
  rows: number;
  found: number;
  whole: number;
  first: number;
  any: number;
  findings: number;
  readonly missed: string[];
  readonly wrong: string[];
}

const LOST = /\ufffd|锟斤拷/;
const SHOWN = 60;

/** Damaged pieces whose clean text is known. */
export const mojibake: Measure = {
  name: 'mojibake',
  question: 'Is text that was decoded wrongly found, and is the clean text offered?',
  run(data) {
    const kinds = new Map<string, Tally>();
    for (const row of data.rows<Row>('mojibake/mechanical.jsonl')) {
      let tally = kinds.get(row.kind);
      if (!tally) kinds.set(row.kind, (tally = emptyTally()));
      count(row, tally);
    }
    const all = [...kinds.values()];
    const sum = (of: (tally: Tally) => number): number => all.reduce((total, tally) => total + of(tally), 0);
    return [
      ...[...kinds].flatMap(([kind, tally]) => figuresOf(kind, tally)),
      { label: 'all: found', count: sum(({ found }) => found), of: sum(({ rows }) => rows) },
      {
        label: 'all: first candidate exact',
        count: sum(({ first }) => first),
        of: sum(({ whole }) => whole),
      },
      { label: 'all: any candidate exact', count: sum(({ any }) => any), of: sum(({ whole }) => whole) },
    ];
  },
};

const emptyTally = (): Tally => ({
  rows: 0,
  found: 0,
  whole: 0,
  first: 0,
  any: 0,
  findings: 0,
  missed: [],
  wrong: [],
});

function count({ id, clean, text, span: [start, end] = [0, text.length] }: Row, tally: Tally): void {
  const findings = findingsOf(text);
  const isFound = findings.some(({ range }) => range.start < end && range.end > start);
  const sample = text.slice(start, start + SHOWN);
  tally.rows++;
  tally.findings += findings.length;
  if (isFound) tally.found++;
  else tally.missed.push(`${id} ${sample}`);
  if (LOST.test(text) || end - start < text.length) return;
  tally.whole++;
  const first = applyEdits(
    text,
    findings.flatMap(({ fix }) => [...(fix?.edits ?? [])]),
  );
  if (first === clean) tally.first++;
  else tally.wrong.push(`${id} ${sample} -> ${first.slice(start, start + SHOWN)}`);
  if (candidatesOf(findings).some((edits) => applyEdits(text, edits) === clean)) tally.any++;
}

function findingsOf(text: string): readonly Finding[] {
  const { findings, failures } = lint(new Article({ text }), resolveConfig([{}]), [rule]);
  if (failures[0]) throw failures[0].error;
  return findings;
}

/** The edits of all findings, with any one candidate of one of them and the first of the others. */
function candidatesOf(findings: readonly Finding[]): Edit[][] {
  const edits = (chosen: Finding, fix: Fix): Edit[] =>
    findings.flatMap((finding) => [...((finding === chosen ? fix : finding.fix)?.edits ?? [])]);
  return findings.flatMap((finding) =>
    [...(finding.fix ? [finding.fix] : []), ...finding.suggestions].map((fix) => edits(finding, fix)),
  );
}

function figuresOf(
  kind: string,
  { rows, found, whole, first, any, findings, missed, wrong }: Tally,
): Figure[] {
  return [
    { label: `${kind}: found`, count: found, of: rows, examples: missed },
    ...(whole === 0
      ? []
      : [
          { label: `${kind}: first candidate exact`, count: first, of: whole, examples: wrong },
          { label: `${kind}: any candidate exact`, count: any, of: whole },
        ]),
    { label: `${kind}: findings`, count: findings },
  ];
}
