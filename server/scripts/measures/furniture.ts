import type { CharClass } from '../../src/service/text/charClass.ts';
import { isHan } from '../../src/service/text/charClass.ts';
import { Article, lint, resolveConfig } from '../../src/service/service.ts';
import type { Figure, Measure, MeasureData } from './measure.ts';

export interface Page {
  readonly id: string;
  readonly title: string;
  readonly page_text: string;
  /** for each line whether an extractor that had the HTML took its words into the main text */
  readonly line_in_main?: readonly (0 | 1)[];
}

/** `unsure`: headline, date, credit, and what the silver text leaves out between two of its paragraphs. */
type Gold = 'article' | 'furniture' | 'unsure';

const SHORTEST_PARAGRAPH = 20;
const META = /\d{4}\s?[-年/.]\s?\d{1,2}|\d\d:\d\d|来源|作者|编辑|记者|责编|图源/;
const config = resolveConfig();

export const furniture: Measure = {
  name: 'furniture',
  question: 'which lines of a web page are the article? (against the silver text of an extractor with HTML)',
  run: (data) => [
    ...scorePages(data.rows<Page>(PAGES), linesOf),
    ...scorePages(data.rows<Page>(PAGES), baseline, 'line baseline: '),
    ...ofArticles(data),
  ],
};

const PAGES = 'boilerplate/page-text.jsonl';

/** @param judge says of each line of a page whether it is furniture; the benchmark gives those of other tools */
function scorePages(
  pages: readonly Page[],
  judge: (text: string) => readonly JudgedLine[],
  label = '',
): readonly Figure[] {
  const found = { flagged: 0, right: 0, furniture: 0, article: 0 };
  const wrong: string[] = [];
  const missed: string[] = [];
  const unsafe: string[] = [];
  const recalls: number[] = [];
  for (const { id, title, page_text: text, line_in_main: inMain } of pages) {
    if (!inMain) continue;
    const lines = judge(text);
    const before = { ...found };
    goldOf(lines, inMain, title).forEach((gold, i) => {
      const { words, isFlagged, isDeletedUnseen } = lines[i]!;
      if (words === '' || gold === 'unsure') return;
      const example = `${id}:${i} ${words.slice(0, 60)}`;
      found[gold]++;
      if (isFlagged) found.flagged++;
      if (isFlagged && gold === 'furniture') found.right++;
      if (isFlagged && gold === 'article') wrong.push(example);
      if (!isFlagged && gold === 'furniture') missed.push(example);
      if (isDeletedUnseen && gold === 'article') unsafe.push(example);
    });
    const ofPage = found.furniture - before.furniture;
    if (ofPage > 0) recalls.push((found.right - before.right) / ofPage);
  }
  const { flagged, right, article } = found;
  return [
    { label: `${label}precision of flagged lines`, count: right, of: flagged, examples: wrong },
    { label: `${label}recall of furniture lines`, count: right, of: found.furniture, examples: missed },
    { label: `${label}article lines flagged`, count: wrong.length, of: article },
    {
      label: `${label}article lines in a safe deletion`,
      count: unsafe.length,
      of: article,
      examples: unsafe,
    },
    {
      label: `${label}recall of furniture lines, mean of pages`,
      count: Number(recalls.reduce((sum, recall) => sum + recall, 0).toFixed(2)),
      of: recalls.length,
    },
  ];
}

/** What lines tell by length and marks alone: the article is what is long and has a sentence mark. */
function baseline(text: string): readonly JudgedLine[] {
  return text.split('\n').map((line) => {
    const words = line.trim();
    const isFlagged = lengthOf(words) < SHORTEST_PARAGRAPH || !/[。！？；，]/.test(words);
    return { words, isFlagged, isDeletedUnseen: false };
  });
}

/** Articles of WeChat accounts: all of their lines are shown to a reader, adverts of the account among them. */
function ofArticles(data: MeasureData): readonly Figure[] {
  const flagged: string[] = [];
  let total = 0;
  for (const { id, text } of data.rows<{ id: string; text: string }>('boilerplate/wechat-articles.jsonl')) {
    for (const { words, isFlagged } of linesOf(text)) {
      if (words === '') continue;
      total++;
      if (isFlagged) flagged.push(`${id} ${words.slice(0, 60)}`);
    }
  }
  return [{ label: 'lines of WeChat articles flagged', count: flagged.length, of: total, examples: flagged }];
}

export interface JudgedLine {
  readonly words: string;
  readonly isFlagged: boolean;
  readonly isDeletedUnseen: boolean;
}

function linesOf(text: string): readonly JudgedLine[] {
  const article = new Article({ text });
  const findings = lint(article, config).findings.filter(({ ruleId }) => ruleId === 'spam-line');
  return article.lines.map(({ content }) => {
    const touching = findings.filter(({ range }) => range.start < content.end && content.start < range.end);
    return {
      words: article.slice(content),
      isFlagged: touching.length > 0,
      isDeletedUnseen: touching.some(({ fix }) => fix?.safety === 'safe'),
    };
  });
}

/**
 * The silver text is a string, so a short word of a menu is "in" it wherever the article uses the word: only what
 * stands from its first to its last paragraph is taken for the article.
 */
function goldOf(lines: readonly JudgedLine[], inMain: readonly (0 | 1)[], title: string): readonly Gold[] {
  const isParagraph = ({ words }: JudgedLine, i: number): boolean =>
    inMain[i] === 1 && lengthOf(words) >= SHORTEST_PARAGRAPH;
  const first = lines.findIndex(isParagraph);
  const last = lines.findLastIndex(isParagraph);
  return lines.map(({ words }, i) => {
    if (first <= i && i <= last) return inMain[i] === 1 ? 'article' : 'unsure';
    return META.test(words) || (words.length > 6 && title.includes(words)) ? 'unsure' : 'furniture';
  });
}

const lengthOf = (words: string): number => {
  const { classes } = new Article({ text: words }).scan;
  return classes.reduce((sum, cls) => sum + (isHan(cls as CharClass) ? 1 : 0), 0);
};
