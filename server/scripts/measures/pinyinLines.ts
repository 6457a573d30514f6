import { Article, lint, resolveConfig, RULES, type Finding } from '../../src/service/service.ts';
import type { Figure, Measure, MeasureData } from './measure.ts';

interface Row {
  readonly text: string;
  /** start and end of each line of pinyin */
  readonly spans: readonly (readonly [number, number])[];
}

const config = resolveConfig();
const rules = RULES.filter(({ meta }) => meta.family === 'pinyin');
const check = (text: string): readonly Finding[] => lint(new Article({ text }), config, rules).findings;

/** Lines of pinyin that `pinyin-line` finds, and what both rules of pinyin say where there is none. */
export const pinyinLines: Measure = {
  name: 'lines',
  question: 'Are lines of pinyin found, and is other Latin text left alone?',
  run: (data) => [...found(data), ...falseAlarms(data)],
};

function found(data: MeasureData): readonly Figure[] {
  const missed: string[] = [];
  const unproved: string[] = [];
  const beside: string[] = [];
  let lines = 0;
  for (const { text, spans } of data.rows<Row>('pinyin/positives-hsk-lines.jsonl')) {
    const findings = check(text);
    for (const [start, end] of spans) {
      lines++;
      const finding = findings.find(({ range }) => range.start <= start && range.end >= end);
      if (!finding) missed.push(text);
      else if (finding.fix?.safety !== 'safe') unproved.push(text);
    }
    const isBeside = ({ range }: Finding): boolean =>
      !spans.some(([start, end]) => range.start < end && start < range.end);
    if (findings.some(isBeside)) beside.push(text);
  }
  const show = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text));
  return [
    { label: 'lines of pinyin found', count: lines - missed.length, of: lines, examples: show(missed) },
    {
      label: '… with a safe fix',
      count: lines - missed.length - unproved.length,
      of: lines,
      examples: show(unproved),
    },
    { label: 'drafts with findings beside them', count: beside.length, examples: show(beside) },
  ];
}

function* falseAlarms(data: MeasureData): Iterable<Figure> {
  const clean = data.files('clean').filter((file) => file.endsWith('.jsonl'));
  for (const file of ['pinyin/negatives-latin-in-parens.jsonl', ...clean.map((name) => `clean/${name}`)]) {
    const examples = data
      .rows<{ text: string }>(file)
      .flatMap(({ text }) =>
        check(text).map(
          ({ ruleId, severity, range }) =>
            `${ruleId} ${severity}: ${JSON.stringify(text.slice(Math.max(0, range.start - 12), range.end + 4))}`,
        ),
      );
    yield { label: `findings in ${file}`, count: examples.length, examples };
  }
}
