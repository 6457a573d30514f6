import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Label, LabelledPage } from './pages.ts';
import type { CleanArticle } from './cleanArticle.ts';
import { shortLineArticles } from './shortLineArticles.ts';
import { pick, shuffle } from './random.ts';

interface Row {
  readonly text: string;
  readonly title?: string;
  readonly src?: string;
  readonly outlet?: string;
}

/** Sets of articles that the model may learn from; the others (official-sites, cec, two of Taiwan's newsrooms) measure it. */
const SETS = ['clean/sina.jsonl', 'clean/xwlb-2024.jsonl', 'traditional/taiwan-news.jsonl'];
/** Of the newsrooms of Taiwan, the one that is learned from. */
const LEARNED = /udn/;

function cleanArticles(folder: string, file: string): readonly CleanArticle[] {
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text, title, src, outlet } = JSON.parse(line) as Row;
      const lines = text.split(/\r\n|\n|\r/).filter((words) => words.trim() !== '');
      const source = outlet ?? /udn|liberty|tvbs/.exec(src ?? '')?.[0] ?? path.basename(file, '.jsonl');
      return { source, lines: title && !lines[0]!.includes(title) ? [title, ...lines] : lines };
    });
}

/** The articles that the model learns from, in an order drawn from `random`. */
export function articlesToLearn(folder: string, random: () => number): readonly CleanArticle[] {
  const articles = SETS.flatMap((file) =>
    cleanArticles(folder, file).filter(({ source }) => !file.includes('taiwan') || LEARNED.test(source)),
  );
  const longEnough = articles.filter(({ lines }) => lines.length > 1);
  const made = [
    ...shortLineArticles(random),
    ...longEnough.slice(0, COLUMNS).map((article) => wrapped(article, random)),
  ];
  const some = [...longEnough];
  shuffle(some, random);
  const chosen = [...some.slice(0, 400), ...made];
  shuffle(chosen, random);
  return chosen;
}

/** So many articles are also learned as columns of a newspaper. */
const COLUMNS = 80;

/** The article in lines of one width; a mark that cannot begin a line hangs over. */
function wrapped({ lines }: CleanArticle, random: () => number): CleanArticle {
  const width = 12 + Math.floor(random() * 28);
  const isSpaced = random() < 0.3;
  const columns = lines.slice(1, 6).flatMap((paragraph) => {
    const pieces: string[] = [];
    for (let at = 0; at < paragraph.length;) {
      let end = Math.min(paragraph.length, at + width);
      while (end < paragraph.length && /[，。、；：！？”）》]/.test(paragraph[end]!)) end++;
      pieces.push(paragraph.slice(at, end));
      at = end;
    }
    return isSpaced ? [...pieces, ''] : pieces;
  });
  return { source: 'columns', lines: [...lines.slice(0, random() < 0.5 ? 1 : 0), ...columns] };
}

/** An article alone: nothing of it is furniture. */
export const bare = ({ source, lines }: CleanArticle, at: number): LabelledPage => ({
  id: `bare/${at}`,
  group: source,
  genre: 'article',
  lines,
  labels: lines.map(() => 'article'),
});

/** How often an invented site puts its name between the paragraphs. */
const WATERMARKED = 0.15;
const SITES = ['河湾', '青川', '云岭', '南浦', '东渡'];

/** The article in the place of another page's own; what stood between the paragraphs of that stands between its own. */
export function framed(
  page: LabelledPage,
  { lines }: CleanArticle,
  random: () => number,
): LabelledPage | undefined {
  const { labels } = page;
  const first = labels.indexOf('article');
  const last = labels.lastIndexOf('article');
  const furniture = page.lines.filter((line, i) => labels[i] === 'furniture' && line.trim() !== '');
  if (first === -1 || furniture.length === 0) return undefined;
  const inside = (label: Label): readonly string[] =>
    page.lines.filter((line, i) => i > first && i < last && labels[i] === label && line.trim() !== '');
  const [title, ...paragraphs] = lines;
  const body = paragraphs.map((line): readonly LabelledLine[] => [[line, 'article']]);
  const put = (line: string): void => {
    const at = Math.floor(random() * body.length);
    body[at] = [...body[at]!, [line, 'furniture']];
  };
  for (const line of inside('furniture').slice(0, body.length)) put(line);
  if (random() < WATERMARKED) {
    const site = pick(SITES, random);
    const mark = pick(
      [`${site}网`, `${site} 网`, `${site}網,www.example.cn`, `www.example.cn ${site}网`],
      random,
    );
    for (let n = 0; n < body.length / 2; n++) put(mark);
  }
  const labelled: readonly LabelledLine[] = [
    ...page.lines.slice(0, first).map((line, i): LabelledLine => [line, labels[i]!]),
    [title!, 'article'],
    // The date and source that stand below the headline stay there.
    ...inside('credit')
      .slice(0, 2)
      .map((line): LabelledLine => [line, 'credit']),
    ...body.flat(),
    ...page.lines.slice(last + 1).map((line, i): LabelledLine => [line, labels[last + 1 + i]!]),
  ];
  return {
    ...page,
    id: `${page.id}+`,
    lines: labelled.map(([line]) => line),
    labels: labelled.map(([, label]) => label),
  };
}

type LabelledLine = readonly [line: string, label: Label];

/** Lines of furniture that a crop shows at most on either side. */
const MOST_CROPPED = 9;
const LONGEST_CROP = 5;
const HEADLESS = 0.4;

/** A few lines of a page's furniture above and below a short article: what an editor pastes is often no whole page. */
export function cropped(
  page: LabelledPage,
  { lines }: CleanArticle,
  random: () => number,
): LabelledPage | undefined {
  const { labels } = page;
  const first = labels.indexOf('article');
  const last = labels.lastIndexOf('article');
  if (first === -1) return undefined;
  const furniture = (from: number, to: number): readonly string[] =>
    page.lines.slice(from, to).filter((line, i) => labels[from + i] === 'furniture' && line.trim() !== '');
  const head = furniture(0, first);
  const foot = furniture(last + 1, labels.length);
  const headCount = random() < 0.5 ? 0 : Math.floor(random() * MOST_CROPPED);
  const footCount = 1 + Math.floor(random() * MOST_CROPPED);
  const headFrom = random() < 0.5 ? head.length - headCount : Math.floor(random() * head.length);
  const footFrom = random() < 0.6 ? 0 : Math.floor(random() * foot.length);
  const shownHead =
    headCount === 0 ? [] : head.slice(Math.max(0, headFrom), Math.max(0, headFrom) + headCount);
  const shownFoot = foot.slice(footFrom, footFrom + footCount);
  if (shownHead.length + shownFoot.length === 0) return undefined;
  const from = random() < HEADLESS && lines.length > 3 ? 1 : 0;
  const text = lines.slice(from, from + 2 + Math.floor(random() * LONGEST_CROP));
  const all = [...shownHead, ...text, ...shownFoot];
  return {
    ...page,
    id: `${page.id}-`,
    lines: all,
    labels: all.map((_, i) =>
      i >= shownHead.length && i < shownHead.length + text.length ? 'article' : 'furniture',
    ),
  };
}
