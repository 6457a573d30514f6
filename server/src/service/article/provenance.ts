import type { Furniture, FurnitureLine } from '../page/furniture.ts';
import { isKept } from '../page/evidence/kinds.ts';
import type { DraftText } from '../text/draftText.ts';
import { dateIn } from '../dates/dates.ts';
import { authorIn, NAMES } from './bylines.ts';
import type { Section } from './sections.ts';

/** What a draft says of itself: of its credit lines, which a newsroom may delete, this is kept. */
export interface Provenance {
  /** ISO 8601 */
  readonly date?: string;
  /** 青山日报 */
  readonly source?: string;
  /** 李川 周岩 */
  readonly author?: string;
  readonly editor?: string;
}

type Page = Pick<DraftText, 'slice'> & {
  readonly furniture: Furniture;
  readonly sections: readonly Section[];
  readonly mentions: { readonly date: string | undefined };
};

/** What stands between a label and what it labels. */
const IS = '[ \\u3000]?[:：／/|][ \\u3000]{0,4}';
/** 来源：青山日报; the source of a picture or of figures is another matter. */
const SOURCE = new RegExp(
  `(图片|圖片|资料|資料|数据|數據)?(?:来源|來源|稿源|转载自|轉載自|转自|轉自|摘自)${IS}([^\\s|:：，。（）()【】]{2,20})`,
);
const EDITOR = new RegExp(`(?:编辑|編輯|责编|責編)${IS}(${NAMES})`, 'u');
/** 2024-05-10 09:30 青山新闻网 */
const BEHIND_DATE =
  /\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?(?:[ \u3000]*\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?[ \u3000]+(\p{Script=Han}{2,12}(?:[网網报報社台刊]|客户端|發布|发布))(?!\p{Script=Han})/u;

/** The first of each that a credit line or a date line says. */
export function provenanceOf(article: Page): Provenance {
  const heads = article.furniture.lines.filter(({ kind, isDated }) => isKept(kind) || isDated);
  const own = heads.filter(({ kind }) => isKept(kind));
  const words = ({ line }: FurnitureLine): string => article.slice(line.content);
  const first = (read: (words: string) => string | undefined): string | undefined =>
    own.map((entry) => read(words(entry))).find((found) => found !== undefined);
  const date = article.mentions.date ?? first(dateIn);
  const source = sourceIn(heads.map(words));
  const author = first(authorIn) ?? article.sections.find(({ level }) => level === 1)?.byline.author;
  const editor = first((line) => EDITOR.exec(line)?.[1]);
  return {
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
    ...(author !== undefined && { author }),
    ...(editor !== undefined && { editor }),
  };
}

function sourceIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const [, of, source] = SOURCE.exec(line) ?? [];
    if (source !== undefined && of === undefined) return source;
  }
  for (const line of lines) {
    const source = BEHIND_DATE.exec(line)?.[1];
    if (source !== undefined) return source;
  }
  return undefined;
}
