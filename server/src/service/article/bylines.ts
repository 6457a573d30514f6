import type { DraftText } from '../text/draftText.ts';
import type { OffsetRange } from '../text/range.ts';
import { WIRE_DATELINE } from '../text/datelines.ts';

/** Who wrote an article, and where, in the draft's own words. */
export interface Byline {
  /** 记者 李川 */
  readonly author?: string;
  /** 北京, of 新华社北京5月10日电 */
  readonly place?: string;
}

/** A byline stands below the headline or at the head of the first paragraph. */
const REACH = 200;
/** Units of a line: what names its author further in is a sentence of the article. */
const OPENING = 60;

/** Names in a row, for patterns: 李川 周岩; not 李川 编辑：… */
export const NAMES =
  '[\\p{Script=Han}·]{2,4}(?:[ \\u3000、][\\p{Script=Han}·]{2,4}(?![\\p{Script=Han}:：／/])){0,4}';
/** （记者 李川 通讯员 周岩）, 记者李川／台北报导, 作者：李川 */
const AUTHOR = new RegExp(
  `(?:(?:特约|见习|見習|本报|本報|本刊|全媒体)?(?:记者|記者)[ \\u3000:：]{0,2}|(?:作者|撰文|撰稿|采写|文字|文)[:：／/|][ \\u3000]?)(${NAMES})(?!\\p{Script=Han})`,
  'u',
);
const WIRE = new RegExp(WIRE_DATELINE, 'u');
/** 记者李川／台北报导, 〔记者李川／台北报导〕, 邱川╱台北报导 */
const REPORTED = /[／/╱](\p{Script=Han}{2,6}?)(?:综合|綜合|连线|連線)?(?:报导|報導|报道|報道)/u;

/** Who wrote, in the words of a line. */
export const authorIn = (words: string): string | undefined => AUTHOR.exec(words)?.[1];

/** @param below what stands below the headline */
export function bylineOf({ text }: DraftText, { start, end }: OffsetRange): Byline {
  const lines = text.slice(start, Math.min(end, start + REACH)).split(/[\r\n]+/);
  const heads = lines.filter((line) => line.trim() !== '').map((line) => line.trim().slice(0, OPENING));
  const first = (pattern: RegExp): string | undefined => {
    for (const head of heads) {
      const found = pattern.exec(head)?.[1];
      if (found) return found;
    }
    return undefined;
  };
  const author = first(AUTHOR);
  const place = first(WIRE) ?? first(REPORTED);
  return { ...(author !== undefined && { author }), ...(place !== undefined && { place }) };
}
