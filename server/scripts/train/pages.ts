import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Article } from '../../src/service/service.ts';
import { pageLines, type PageLine } from '../../src/service/page/model/pageLine.ts';

/** What the labels say of a line; a credit may be judged either way. */
export type Label = 'article' | 'furniture' | 'credit';

/** A page with the label of each line that is not blank. */
export interface LabelledPage {
  readonly id: string;
  /** pages of one site are never on both sides of a cross-validation */
  readonly group: string;
  readonly genre: string;
  readonly lines: readonly string[];
  readonly labels: readonly Label[];
}

interface Gold {
  readonly group?: string;
  readonly url?: string;
  readonly genre?: string;
  readonly spam_lines?: readonly number[];
  readonly meta_lines?: readonly number[];
}

export function readPages(folder: string): readonly LabelledPage[] {
  const pages: LabelledPage[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue;
    const id = name.slice(0, -'.json'.length);
    const textFile = path.join(folder, `${id}.txt`);
    if (!existsSync(textFile)) continue;
    const gold = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Gold;
    if (!gold.spam_lines) continue;
    const spam = new Set(gold.spam_lines);
    const meta = new Set(gold.meta_lines ?? []);
    const lines: string[] = [];
    const labels: Label[] = [];
    readFileSync(textFile, 'utf8')
      .split(/\r\n|\n|\r/)
      .forEach((line, i) => {
        lines.push(line);
        labels.push(spam.has(i) ? 'furniture' : meta.has(i) ? 'credit' : 'article');
      });
    const group = gold.group ?? hostOf(gold.url) ?? `${path.basename(folder)}/${id}`;
    pages.push({
      id: `${path.basename(folder)}/${id}`,
      group,
      genre: gold.genre ?? 'unknown',
      lines,
      labels,
    });
  }
  return pages;
}

function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.split('.').slice(-2).join('.');
}

/** The lines of a page as the model sees them, with the label of each. */
export interface ModelLines {
  readonly shown: readonly PageLine[];
  readonly labels: readonly Label[];
}

export function modelLines({ lines, labels }: LabelledPage): ModelLines {
  const article = new Article({ text: lines.join('\n') });
  const shown = pageLines(article.page);
  return { shown, labels: shown.map(({ line }) => labels[line.index]!) };
}
