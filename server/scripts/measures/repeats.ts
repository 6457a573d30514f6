import { Article, fixText, lint, resolveConfig, type Finding } from '../../src/service/service.ts';
import { repeatedLine } from '../../src/service/rules/repeated-line/rule.ts';
import type { Figure, Measure } from './measure.ts';
import { Random } from './random.ts';
import { CLEAN, NEWS, type Row } from './texts.ts';

const SHORTEST = 80;
/** Edits in each hundred characters of the copy. */
const EDITS = [0, 1, 3, 5];
const config = resolveConfig([]);

const findingsIn = (text: string): readonly Finding[] =>
  lint(new Article({ text }), config, [repeatedLine]).findings;

/** As a second hand edits: two characters struck out, or doubled in order to be others. Numbers stay. */
function edited(paragraph: string, edits: number, random: Random): string {
  let copy = paragraph;
  for (let left = Math.round((edits * paragraph.length) / 100); left > 0; left--) {
    const at = 10 + random.below(copy.length - 20);
    const old = copy.slice(at, at + 2);
    if (/[\P{Script=Han}一二三四五六七八九十百千万亿两零〇]/u.test(old)) continue;
    copy =
      copy.slice(0, at) + (random.next() < 0.5 ? '' : old.split('').reverse().join('')) + copy.slice(at + 2);
  }
  return copy;
}

function planted(rows: readonly Row[], edits: number): Figure {
  const random = new Random(3);
  const missed: string[] = [];
  let copies = 0;
  for (const { id, text } of rows) {
    const lines = text.split('\n').map((line) => line.trim());
    const long = lines.filter((line) => line.length >= SHORTEST);
    if (long.length < 2) continue;
    copies++;
    const paragraph = random.pick(long)!;
    const copy = edited(paragraph, edits, random);
    const at = 1 + random.below(lines.length);
    const draft = [...lines.slice(0, at), copy, ...lines.slice(at)].join('\n');
    const isLeft = fixText(new Article({ text: draft }), 'all', ({ text: current }) => findingsIn(current))
      .text.split('\n')
      .filter((line) => line === copy || line === paragraph);
    if (isLeft.length !== 1) missed.push(`${id} ${copy.slice(0, 60)}`);
  }
  return {
    label: `copies with ${edits} edits in a hundred characters, one of two left`,
    count: copies - missed.length,
    of: copies,
    examples: missed,
  };
}

export const repeats: Measure = {
  name: 'repeats',
  question: 'are paragraphs that stand twice found, edited ones too, and is sound copy left alone?',
  run: (data) => [
    ...EDITS.map((edits) => planted(data.rows<Row>(NEWS), edits)),
    ...CLEAN.map((file) => {
      const rows = data.rows<Row>(file);
      const examples = rows.flatMap(({ id, text }) =>
        findingsIn(text).map(
          ({ messageId, range }) => `${id} ${messageId} ${text.slice(range.start, range.start + 60)}`,
        ),
      );
      return { label: `findings in ${file}, of drafts`, count: examples.length, of: rows.length, examples };
    }),
  ],
};
