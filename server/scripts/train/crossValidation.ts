import { judgePage } from '../../src/service/page/model/verdicts.ts';
import { segmentsOf } from '../../src/service/page/runs/segments.ts';
import { isKept } from '../../src/service/page/evidence/kinds.ts';
import { Article } from '../../src/service/service.ts';
import { learn, type LearningSet } from './learn.ts';
import { randomFrom, shuffle } from './random.ts';

const FOLDS = 5;

/** Lines of furniture that were found, lines of articles that were taken for furniture, lines that were missed. */
export interface Score {
  readonly pages: number;
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
  /** means of the pages, in percent */
  readonly meanPrecision: number;
  readonly meanRecall: number;
}

export interface CrossValidation {
  readonly all: Score;
  readonly rows: readonly { readonly name: string; readonly score: Score }[];
  readonly text: string;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

interface PageScore {
  readonly set: string;
  readonly genre: string;
  readonly script: string;
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Judges each page with a model that has seen no page of its group of sites. */
export function crossValidate(set: LearningSet): CrossValidation {
  const groups = [...new Set(set.pages.map(({ page }) => page.group))].sort();
  shuffle(groups, randomFrom(1));
  const scores: PageScore[] = [];
  const wrongLines: string[] = [];
  const missedLines: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(groups.filter((_, i) => i % FOLDS === fold));
    const weights = learn(set, held, fold);
    for (const { page, shown, labels } of set.pages) {
      if (!held.has(page.group)) continue;
      const judgement = judgePage(shown, weights);
      const { kinds } = segmentsOf(shown, judgement);
      let [found, wrong, missed] = [0, 0, 0];
      labels.forEach((label, i) => {
        const isFlagged = kinds[i] !== undefined && !isKept(kinds[i]);
        const line = `${page.id} ${judgement.furniture[i]!.toFixed(3)} ${shown[i]!.facts.folded.slice(0, 60)}`;
        if (label === 'furniture' && isFlagged) found++;
        if (label === 'furniture' && !isFlagged && missed++ >= 0) missedLines.push(line);
        if (label === 'article' && isFlagged && wrong++ >= 0) wrongLines.push(line);
      });
      const { script } = new Article({ text: page.lines.join('\n') }).variant;
      scores.push({
        set: page.id.split('/')[0]!,
        genre: page.genre,
        script: script === 'hant' ? 'traditional' : 'simplified',
        found,
        wrong,
        missed,
      });
    }
  }
  const web = scores.filter((score) => score.set === 'pages-web');
  const by = (key: 'genre' | 'script', prefix: string): { name: string; score: Score }[] =>
    [...new Set(web.map((score) => score[key]))].sort().map((value) => ({
      name: `${prefix}${value}`,
      score: total(web.filter((score) => score[key] === value)),
    }));
  const rows = [
    { name: 'pages-web', score: total(web) },
    { name: 'pages', score: total(scores.filter((score) => score.set === 'pages')) },
    ...by('script', 'pages-web, '),
    ...by('genre', 'pages-web, '),
  ];
  return {
    all: total(web),
    rows,
    text: rows.map(({ name, score }) => `${name}: ${figures(score).join(' ')}`).join('\n'),
    wrong: wrongLines,
    missed: missedLines,
  };
}

function total(scores: readonly PageScore[]): Score {
  const sum = (key: 'found' | 'wrong' | 'missed'): number =>
    scores.reduce((all, score) => all + score[key], 0);
  const mean = (of: (score: PageScore) => number | undefined): number => {
    const values = scores.map(of).filter((value) => value !== undefined);
    return (100 * values.reduce((all, value) => all + value, 0)) / Math.max(1, values.length);
  };
  const round = (value: number): number => Number(value.toFixed(2));
  return {
    pages: scores.length,
    found: sum('found'),
    wrong: sum('wrong'),
    missed: sum('missed'),
    meanPrecision: round(
      mean(({ found, wrong }) => (found + wrong > 0 ? found / (found + wrong) : undefined)),
    ),
    meanRecall: round(
      mean(({ found, missed }) => (found + missed > 0 ? found / (found + missed) : undefined)),
    ),
  };
}

/** Precision, recall, their means by page: in percent. */
export function figures({
  pages,
  found,
  wrong,
  missed,
  meanPrecision,
  meanRecall,
}: Score): readonly string[] {
  const percent = (part: number, rest: number): string =>
    part + rest === 0 ? '–' : ((100 * part) / (part + rest)).toFixed(1);
  return [
    String(pages),
    String(found + missed),
    percent(found, wrong),
    percent(found, missed),
    meanPrecision.toFixed(1),
    meanRecall.toFixed(1),
  ];
}
