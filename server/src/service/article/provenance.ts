import type { Furniture, FurnitureLine } from '../page/furniture.ts';
import { isKept } from '../page/evidence/kinds.ts';
import type { DraftText } from '../text/draftText.ts';
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

const NAMES =
  '\\p{Script=Han}[\\p{Script=Han}·]{1,7}(?:[ \\u3000、,，]\\p{Script=Han}[\\p{Script=Han}·]{1,3}){0,4}';
/** What stands between a label and what it labels. */
const IS = '[ \\u3000]?[:：／/|][ \\u3000]{0,4}';
/** 来源：青山日报; the source of a picture or of figures is another matter. */
const SOURCE = new RegExp(
  `(图片|圖片|资料|資料|数据|數據)?(?:来源|來源|稿源|转载自|轉載自|转自|轉自|摘自)${IS}([^\\s|:：，。（）()【】]{2,20})`,
);
const AUTHOR = new RegExp(`(?:作者|撰文|撰稿|采写|文字)${IS}(${NAMES})`, 'u');
const EDITOR = new RegExp(`(?:编辑|編輯|责编|責編)${IS}(${NAMES})`, 'u');
/** 2024-05-10 09:30 青山新闻网 */
const BEHIND_DATE =
  /\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?(?:[ \u3000]*\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?[ \u3000]+(\p{Script=Han}{2,12}(?:[网網报報社台刊]|客户端|發布|发布))(?!\p{Script=Han})/u;
const DATE = /(20\d\d)[年\-/.](\d{1,2})[月\-/.](\d{1,2})/;

/** The first of each that a credit line or a date line says. */
export function provenanceOf(article: Page): Provenance {
  const heads = article.furniture.lines.filter(({ kind, isDated }) => isKept(kind) || isDated);
  const own = heads.filter(({ kind }) => isKept(kind));
  const words = ({ line }: FurnitureLine): string => article.slice(line.content);
  const first = (pattern: RegExp): string | undefined => {
    for (const entry of own) {
      const found = pattern.exec(words(entry))?.[1];
      if (found !== undefined) return found.trim();
    }
    return undefined;
  };
  const date = article.mentions.date ?? dateIn(own.map(words));
  const source = sourceIn(heads.map(words));
  const author = first(AUTHOR) ?? article.sections.find(({ level }) => level === 1)?.byline.author;
  const editor = first(EDITOR);
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

function dateIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const [, year, month, day] = DATE.exec(line) ?? [];
    if (year !== undefined && Number(month) <= 12 && Number(day) <= 31)
      return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  }
  return undefined;
}
