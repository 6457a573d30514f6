import { Article, fixText, lint, resolveConfig, type Finding } from '../../src/service/service.ts';
import { brokenLine } from '../../src/service/rules/broken-line/rule.ts';
import type { Figure, Measure } from './measure.ts';
import { Random } from './random.ts';
import { CLEAN, NEWS, type Row } from './texts.ts';

const SHORTEST_PARAGRAPH = 60;
const SENTENCE_END = /[。！？；：…”’）》]/;
const config = resolveConfig([]);

const findingsIn = (text: string): readonly Finding[] =>
  lint(new Article({ text }), config, [brokenLine]).findings;
const joined = (text: string): string =>
  fixText(new Article({ text }), 'all', ({ text: current }) => findingsIn(current)).text;

/** One cut inside a sentence, a blank line as columns leave it, or a mere line end. */
function cutOnce(text: string, random: Random): { text: string; at: number } | undefined {
  const lines = text.split('\n');
  const long = lines.flatMap((line, index) => (line.trim().length >= SHORTEST_PARAGRAPH ? [index] : []));
  if (long.length === 0) return undefined;
  const index = random.pick(long)!;
  const line = lines[index]!;
  const start = line.length - line.trimStart().length;
  const inside: number[] = [];
  for (let at = start + 1; at < line.trimEnd().length; at++)
    if (!SENTENCE_END.test(line[at - 1]!)) inside.push(at);
  const cut = random.pick(inside)!;
  const lineStart = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
  const gap = random.next() < 0.7 ? '\n\n' : '\n';
  return { text: text.slice(0, lineStart + cut) + gap + text.slice(lineStart + cut), at: lineStart + cut };
}

/** Lines of `width` characters; a mark that cannot begin a line hangs over. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (let at = 0; at < paragraph.length;) {
    let end = Math.min(paragraph.length, at + width);
    while (end < paragraph.length && end - at < width + 1 && /[，。、；：！？”）》]/.test(paragraph[end]!))
      end++;
    lines.push(paragraph.slice(at, end));
    at = end;
  }
  return lines.join('\n');
}

function singleCuts(rows: readonly Row[]): Figure[] {
  const random = new Random(1);
  const missed: string[] = [];
  const spoilt: string[] = [];
  const others: string[] = [];
  let cuts = 0;
  for (const { id, text } of rows) {
    const cut = cutOnce(text, random);
    if (!cut) continue;
    cuts++;
    const show = `${id} ${cut.text.slice(Math.max(0, cut.at - 20), cut.at + 22).replaceAll('\n', '⏎')}`;
    const findings = findingsIn(cut.text);
    const isFound = findings.some(({ range }) => range.start <= cut.at && cut.at < range.end);
    if (!isFound) missed.push(show);
    else if (joined(cut.text) !== joined(text)) spoilt.push(show);
    if (findings.length > findingsIn(text).length + Number(isFound)) others.push(show);
  }
  return [
    {
      label: 'single cuts inside a sentence, found',
      count: cuts - missed.length,
      of: cuts,
      examples: missed,
    },
    {
      label: '… and restored by the fix',
      count: cuts - missed.length - spoilt.length,
      of: cuts,
      examples: spoilt,
    },
    {
      label: 'drafts with a finding elsewhere through the cut',
      count: others.length,
      of: cuts,
      examples: others,
    },
  ];
}

/** Drafts wrapped throughout; of their line breaks some are paragraphs, and those are to stay. */
function wraps(rows: readonly Row[]): Figure[] {
  const random = new Random(2);
  const styles = { 'an indent': ['　　', '\n'], 'blank lines': ['', '\n\n'], nothing: ['', '\n'] } as const;
  return Object.entries(styles).flatMap(([style, [indent, between]]) => {
    const left: string[] = [];
    const wrong: string[] = [];
    let breaks = 0;
    for (const { id, text } of rows) {
      const paragraphs = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      if (paragraphs.join('').length < 3 * SHORTEST_PARAGRAPH) continue;
      const width = 14 + random.below(28);
      const wrapped = paragraphs.map((line) => wrap(indent + line, width)).join(between);
      const before = breaksIn(wrapped);
      const after = breaksIn(joined(wrapped));
      const wanted = breaksIn(paragraphs.map((line) => indent + line).join(between));
      for (const [at, show] of before) {
        if (wanted.has(at)) {
          if (!after.has(at)) wrong.push(`${id} width ${width}: ${show}`);
        } else {
          breaks++;
          if (after.has(at)) left.push(`${id} width ${width}: ${show}`);
        }
      }
    }
    return [
      {
        label: `breaks of wrapped drafts joined, paragraphs marked by ${style}`,
        count: breaks - left.length,
        of: breaks,
        examples: left,
      },
      { label: '… paragraphs joined that were two', count: wrong.length, examples: wrong },
    ];
  });
}

/** Line breaks by the count of shown characters before them, with what stands around. */
function breaksIn(text: string): Map<number, string> {
  const breaks = new Map<number, string>();
  let shown = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at]!.trim() !== '') shown++;
    else if (text[at] === '\n')
      breaks.set(shown, text.slice(Math.max(0, at - 15), at + 15).replaceAll('\n', '⏎'));
  }
  return breaks;
}

export const brokenLines: Measure = {
  name: 'broken',
  question: 'are sentences that line breaks cut found and restored, and is sound copy left alone?',
  run: (data) => [
    ...singleCuts(data.rows<Row>(NEWS)),
    ...wraps(data.rows<Row>(NEWS).filter((_, index) => index % 5 === 0)),
    ...CLEAN.map((file) => {
      const rows = data.rows<Row>(file);
      const examples = rows.flatMap(({ id, text }) =>
        findingsIn(text).map(
          ({ messageId, range }) =>
            `${id} ${messageId} ${text.slice(Math.max(0, range.start - 25), range.end + 20).replaceAll('\n', '⏎')}`,
        ),
      );
      return { label: `findings in ${file}, of drafts`, count: examples.length, of: rows.length, examples };
    }),
  ],
};
