import { Article, lint, resolveConfig, type Fix } from '../../src/service/service.ts';
import { mojibake as rule } from '../../src/service/rules/mojibake/rule.ts';
import { breakPage, type Broken } from './byteGlosser.ts';
import type { Figure, Measure } from './measure.ts';
import { Random } from './random.ts';
import type { Row } from './texts.ts';

const SOURCES = ['sina', 'cnews', 'official-sites', 'xwlb-2024'];
/** Articles of each source, and characters of each. */
const ARTICLES = 150;
const LENGTH = 1500;
const CONTEXT = 30;

/** Clean articles, damaged by the mechanism itself: a figure for each source, for rules made on one are tried on others. */
export const misaligned: Measure = {
  name: 'misaligned',
  question: 'Is GBK text that was edited byte by byte restored, on articles of each source?',
  run: (data) =>
    [false, true].flatMap((dropsPairs) =>
      SOURCES.flatMap((source) => figuresOf(source, data.rows<Row>(`clean/${source}.jsonl`), dropsPairs)),
    ),
};

function figuresOf(name: string, rows: readonly Row[], dropsPairs: boolean): Figure[] {
  const source = dropsPairs ? `${name}, pairs without a character dropped` : name;
  const random = new Random(2026);
  const step = Math.max(1, Math.floor(rows.length / ARTICLES));
  let places = 0;
  let found = 0;
  let first = 0;
  let any = 0;
  let safe = 0;
  let parts = 0;
  const unsafe: string[] = [];
  const missed: string[] = [];
  const wrong: string[] = [];
  const elsewhere: string[] = [];
  for (let i = 0; i < rows.length; i += step) {
    const page = breakPage(rows[i]!.text.slice(0, LENGTH), random, dropsPairs);
    if (!page) continue;
    const { findings, failures } = lint(new Article({ text: page.text }), resolveConfig([{}]), [rule]);
    if (failures[0]) throw failures[0].error;
    const used = new Set<(typeof findings)[number]>();
    for (const place of page.broken) {
      places++;
      const hits = findings.filter(({ range }) => range.start < place.end && range.end >= place.start);
      hits.forEach((hit) => used.add(hit));
      const shown = page.text.slice(Math.max(0, place.start - 8), place.end + 8).replaceAll('\n', '⏎');
      if (hits.length === 0) {
        missed.push(`${rows[i]!.id} ${shown} <- ${place.meant}`);
        continue;
      }
      found++;
      const fixes = hits.flatMap(({ fix, suggestions }) => [...(fix ? [fix] : []), ...suggestions]);
      const isRight = (fix: Fix): boolean => restores(page.text, place, fix);
      if (fixes[0] && isRight(fixes[0])) first++;
      if (fixes.some(isRight)) any++;
      if (fixes[0]?.safety === 'safe') {
        if (isRight(fixes[0])) safe++;
        else if (isFirstOfTwo(place, fixes[0])) parts++;
        else unsafe.push(`${rows[i]!.id} ${shown} <- ${place.meant} (${fixes[0].edits[0]!.text})`);
      }
      if (!fixes[0] || !isRight(fixes[0]))
        wrong.push(
          `${rows[i]!.id} ${shown} <- ${place.meant} (${fixes.map((fix) => fix.edits[0]!.text).join(' / ')})`,
        );
    }
    for (const finding of findings)
      if (!used.has(finding))
        elsewhere.push(`${rows[i]!.id} ${page.text.slice(finding.range.start - 8, finding.range.end + 8)}`);
  }
  return [
    { label: `${source}: found`, count: found, of: places, examples: missed },
    { label: `${source}: first candidate exact`, count: first, of: places, examples: wrong },
    { label: `${source}: any candidate exact`, count: any, of: places },
    { label: `${source}: safe and right`, count: safe, of: places },
    { label: `${source}: safe, and right for the first of two breaks`, count: parts },
    { label: `${source}: safe and wrong`, count: unsafe.length, examples: unsafe },
    { label: `${source}: findings elsewhere`, count: elsewhere.length, examples: elsewhere },
  ];
}

/** Two breaks with a few characters between them are one place to the simulator; the second one is repaired for itself. */
const isFirstOfTwo = ({ end, meant }: Broken, { edits: [edit] }: Fix): boolean =>
  edit!.range.end < end && meant.startsWith(edit!.text);

/** Whether a fix puts back what stood there; glosses beside it may go or stay. */
function restores(text: string, { start, end, meant }: Broken, { edits: [edit] }: Fix): boolean {
  const from = Math.max(0, start - CONTEXT);
  const { range, text: repair } = edit!;
  const restored = text.slice(from, range.start) + repair + text.slice(range.end, end + CONTEXT);
  return bare(restored) === bare(text.slice(from, start) + meant + text.slice(end, end + CONTEXT));
}

const bare = (text: string): string => text.replaceAll(/\([^()]{1,8}\)/g, '');
