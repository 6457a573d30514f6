import { Article } from '../../src/service/service.ts';
import { lostParagraphsOf } from '../../src/service/rules/lost-paragraph/paragraphs.ts';
import type { Figure, Measure } from './measure.ts';
import { CLEAN, type Row } from './texts.ts';

/** What pages leave between paragraphs when their line breaks are lost. */
const BLANK = '　　';
const FEWEST_PARAGRAPHS = 4;

export const paragraphs: Measure = {
  name: 'paragraphs',
  question: 'are paragraphs that lost their line breaks found, and is sound copy left alone?',
  run: ({ rows }) =>
    CLEAN.flatMap((source) => {
      const drafts = rows<Row>(source);
      return [...joined(source, drafts), alarms(source, drafts)];
    }),
};

/** The paragraphs of each draft in one line, with a blank between them. */
function joined(source: string, rows: readonly Row[]): Figure[] {
  const missed: string[] = [];
  const wrong: string[] = [];
  let total = 0;
  let starts = 0;
  let right = 0;
  for (const { id, text } of rows) {
    const parts = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (parts.length < FEWEST_PARAGRAPHS) continue;
    total++;
    const draft = parts.join(BLANK);
    const found = startsIn(draft);
    if (found.length === 0) missed.push(id);
    const ends = new Set<number>();
    let end = -BLANK.length;
    for (const part of parts) ends.add((end += BLANK.length + part.length));
    starts += parts.length - 1;
    for (const at of found) {
      if (ends.has(at)) right++;
      else wrong.push(`${id} ${draft.slice(Math.max(0, at - 12), at + 12)}`);
    }
  }
  if (total === 0) return [];
  return [
    { label: `${source}: drafts found`, count: total - missed.length, of: total, examples: missed },
    { label: `${source}: starts of paragraphs found`, count: right, of: starts },
    { label: `${source}: … that were none`, count: wrong.length, examples: wrong },
  ];
}

function alarms(source: string, rows: readonly Row[]): Figure {
  const found = rows.filter(({ text }) => startsIn(text).length > 0).map(({ id }) => id);
  return { label: `findings in ${source}, of drafts`, count: found.length, of: rows.length, examples: found };
}

const startsIn = (text: string): number[] =>
  [...lostParagraphsOf(new Article({ text }))].flatMap(({ starts }) => starts.map(({ start }) => start));
