import type { Localized } from '../../base/locale.ts';
import type { Article } from '../../article/article.ts';
import type { FindingData } from '../../engine/finding.ts';
import { isKept, type FurnitureKind } from '../../page/evidence/kinds.ts';
import type { FurnitureLine } from '../../page/furniture.ts';
import { LIKELY } from '../../page/model/verdicts.ts';
import { CLOSING, inClass, SENTENCE_ENDS } from '../../text/marks.ts';

/** Why a run of lines is taken for furniture, as an editor would say it. */
export const REASONS = {
  words: { 'zh-CN': '有网页用语{words}', en: 'words of a page: {words}' },
  oneWord: { 'zh-CN': '整行是网页用语', en: 'made of words of a page' },
  script: { 'zh-CN': '是脚本、样式或标签的写法', en: 'written as a script, a style sheet or a tag' },
  links: { 'zh-CN': '像一列链接：{count} 行短句', en: 'like a list of links: {count} short lines' },
  noStops: { 'zh-CN': '无句末标点', en: 'without full stops' },
  unrelated: { 'zh-CN': '不提本文的词', en: 'without words of the article' },
  above: { 'zh-CN': '在第一段之前', en: 'above the first paragraph' },
  between: { 'zh-CN': '夹在段落之间', en: 'between paragraphs' },
  below: { 'zh-CN': '在最后一段之后', en: 'below the last paragraph' },
  byForm: { 'zh-CN': '用词和位置像网页', en: 'words and place are those of a page' },
} as const satisfies Record<string, Localized>;
export type ReasonId = keyof typeof REASONS;

interface Reason {
  readonly labelId: ReasonId;
  readonly data?: FindingData;
}

const MOST_WORDS = 3;
const LONGEST_WORD = 12;
const FEWEST_LINKS = 3;
/** A line that shares fewer of its pairs of characters with the article does not speak of it. */
const UNRELATED = 0.15;
const STOP = new RegExp(`[${SENTENCE_ENDS}][${inClass(CLOSING)}]?$`);

export function reasonsFor(article: Article, lines: readonly FurnitureLine[]): readonly Reason[] {
  if (lines.every(({ kind }) => kind === 'script')) return [{ labelId: 'script' }];
  const own = [
    ...wordsIn(article, lines),
    ...shapeOf(article, lines),
    ...(lines.every(({ echo }) => echo < UNRELATED) && article.furniture.body
      ? [{ labelId: 'unrelated' } as const]
      : []),
  ];
  return [...(own.length > 0 ? own : [{ labelId: 'byForm' } as const]), ...placeOf(article, lines)];
}

/** Their words tell them, wherever they stand. */
const TOLD_BY_WORDS: ReadonlySet<FurnitureKind> = new Set(['jump-line', 'seo', 'script']);

/** How sure it is that all of them are furniture, 0…1, with two decimals. Words of their own tell, whatever the model makes of them. */
export function certaintyOf(lines: readonly FurnitureLine[]): number {
  const shares = lines.map(({ kind, isAbsorbed, likelihood }) =>
    isKept(kind) ? 1 : isAbsorbed ? likelihood : TOLD_BY_WORDS.has(kind) ? 1 : Math.max(likelihood, LIKELY),
  );
  const mean = shares.reduce((sum, share) => sum + share, 0) / lines.length;
  return lines[0]!.isCertain ? 1 : Math.floor(Math.min(0.99, mean) * 100) / 100;
}

function wordsIn(article: Article, lines: readonly FurnitureLine[]): readonly Reason[] {
  const named = lines.filter(({ isAbsorbed }) => !isAbsorbed).map(({ line }) => article.slice(line.content));
  if (named.length === 0) return [];
  if (lines.length === 1) return [{ labelId: 'oneWord' }];
  const short = [...new Set(named.map((words) => words.trim()))].filter(
    (words) => words.length <= LONGEST_WORD,
  );
  const shown = short.slice(0, MOST_WORDS).map((words) => `“${words}”`);
  return shown.length > 0 ? [{ labelId: 'words', data: { words: shown.join('') } }] : [{ labelId: 'byForm' }];
}

function shapeOf(article: Article, lines: readonly FurnitureLine[]): readonly Reason[] {
  const short = lines.filter(({ isProse }) => !isProse);
  if (short.length < FEWEST_LINKS || short.length < lines.length) return [];
  const hasStops = short.some(({ line }) => STOP.test(article.slice(line.content)));
  return [
    { labelId: 'links', data: { count: lines.length } },
    ...(hasStops ? [] : [{ labelId: 'noStops' } as const]),
  ];
}

function placeOf({ furniture: { body } }: Article, lines: readonly FurnitureLine[]): readonly Reason[] {
  if (!body) return [];
  if (lines.at(-1)!.line.index < body.first) return [{ labelId: 'above' }];
  return [{ labelId: lines[0]!.line.index > body.last ? 'below' : 'between' }];
}
