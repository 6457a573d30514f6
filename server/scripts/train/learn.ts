import path from 'node:path';
import { readModel, writeModel, type PageWeights } from '../../src/service/page/model/weights.ts';
import { articlesToLearn, bare, cropped, framed } from './articles.ts';
import { modelLines, readPages, type LabelledPage, type ModelLines } from './pages.ts';
import { randomFrom } from './random.ts';
import { exampleOf, train, type Example } from './trainer.ts';

/** How it is learned; all of it was chosen in cross-validation. */
export const OPTIONS = {
  epochs: 12,
  trialEpochs: 4,
  rate: 0.3,
  decay: 1e-4,
  fewestGroups: 3,
  wordless: 0.2,
  seed: 0,
  /** articles without a page */
  bareArticles: 200,
  /** other articles that are set into the furniture of each page, and what each counts */
  framesPerPage: 2,
  frameWeight: 0.5,
  /** short articles with a few lines of the page's furniture, and what each counts */
  cropsPerPage: 3,
  cropWeight: 0.15,
} as const;

const PAGE_SETS = ['pages-web', 'pages'];

export interface LearningSet {
  readonly pages: readonly (ModelLines & {
    readonly page: LabelledPage;
    readonly examples: readonly Example[];
  })[];
  readonly articles: readonly Example[];
  /** what was learned from, by name, with counts */
  readonly sources: Readonly<Record<string, number>>;
}

export function learningSet(folder: string): LearningSet {
  const random = randomFrom(7);
  const articles = articlesToLearn(folder, random);
  let next = OPTIONS.bareArticles;
  const exampleFor = (page: LabelledPage, weight: number): Example => {
    const { shown, labels } = modelLines(page);
    return exampleOf(shown, labels, page.group, weight);
  };
  const pages = PAGE_SETS.flatMap((name) => readPages(path.join(folder, name))).map((page) => {
    const lines = modelLines(page);
    const examples = [exampleOf(lines.shown, lines.labels, page.group)];
    for (let n = 0; n < OPTIONS.framesPerPage; n++) {
      const frame = framed(page, articles[next++ % articles.length]!, random);
      if (frame) examples.push(exampleFor(frame, OPTIONS.frameWeight));
    }
    for (let n = 0; n < OPTIONS.cropsPerPage; n++) {
      const crop = cropped(page, articles[next++ % articles.length]!, random);
      if (crop) examples.push(exampleFor(crop, OPTIONS.cropWeight));
    }
    return { ...lines, page, examples };
  });
  const bareArticles = articles
    .slice(0, OPTIONS.bareArticles)
    .map((article, i) => exampleFor(bare(article, i), 1));
  const sources: Record<string, number> = {};
  for (const { page } of pages) {
    const set = page.id.split('/')[0]!;
    sources[set] = (sources[set] ?? 0) + 1;
  }
  for (const { source } of articles) sources[source] = (sources[source] ?? 0) + 1;
  return { pages, articles: bareArticles, sources };
}

/** Learns from all pages but those of the groups `held`; with the loss that writing the model down brings. */
export function learn(
  { pages, articles }: LearningSet,
  held: ReadonlySet<string>,
  seed: number = OPTIONS.seed,
): PageWeights {
  const examples = [
    ...pages.filter(({ page }) => !held.has(page.group)).flatMap((entry) => entry.examples),
    ...articles,
  ];
  return readModel(writeModel(train(examples, { ...OPTIONS, seed })));
}
