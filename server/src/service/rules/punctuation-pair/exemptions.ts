import type { Article } from '../../article/article.ts';
import type { Line } from '../../text/lines.ts';
import type { Mark } from './pairedMarks.ts';

const CUT_SHORT = /(?:…|\.\.\.)\s*(?:\[\S{1,4}\])?$/;
const NUMBERING = /(?:^|[\s；;。，、：:！？（(”])[0-9a-z一二三四五六七八九十]{1,4}$/i;
const EMOTICON = /[:：;；^~～=\-—_]\s?$/;
const LATIN = /[0-9a-z]/i;
/** Units before a mark that the patterns can match: （十二）, &nbsp. */
const NEAR = 6;
/** Taiwan's papers set the column before the headline: 自由廣場》醫療分流, MLB》大谷開轟, 社論〉公共數據的界線. */
const COLUMN = /^[\p{L}\p{N}]{1,8}$/u;
/** 》看更多 after a paragraph, at the head of a line, after a space or an entity for one. */
const LINK = /(?:^|[\s。！？】」]|&nbsp;?)$/;
const WORD = /^[ \u00a0]?[\p{L}\p{N}《「『“]/u;

/** Marks that have no other half by right. */
export function isExempt(article: Article, { at, character, isOpener }: Mark, { content }: Line): boolean {
  const { text } = article;
  const before = text.slice(Math.max(content.start, at - NEAR), at);
  if (character === '(' || character === ')') return true;
  if (isOpener) return CUT_SHORT.test(text.slice(Math.max(at, content.end - 12), content.end));
  if (character === '）') return NUMBERING.test(before) || EMOTICON.test(before);
  if (character === '〉') return headsColumn(text, at, content);
  if (character === '》') return headsColumn(text, at, content) || isLink(text, at, content);
  return character === '’' && (LATIN.test(text[at - 1] ?? '') || LATIN.test(text[at + 1] ?? ''));
}

/** A lone 》 or 〉 behind a short label, in a line that is no sentence: 他读完红楼梦》，又借了三本。 is one. */
function headsColumn(text: string, at: number, content: Line['content']): boolean {
  if (at - content.start > 8 || !COLUMN.test(text.slice(content.start, at))) return false;
  return WORD.test(text.slice(at + 1, at + 3)) && !text.slice(at, content.end).includes('。');
}

/** How far the next link of a row of them may be: 》自營商進出 &nbsp 》外資持股排行》即時選股. */
const LINK_REACH = 24;

function isLink(text: string, at: number, content: Line['content']): boolean {
  const beginsLink = (mark: number): boolean =>
    LINK.test(text.slice(Math.max(content.start, mark - NEAR), mark)) &&
    WORD.test(text.slice(mark + 1, mark + 3));
  if (beginsLink(at)) return true;
  const from = Math.max(content.start, at - LINK_REACH);
  const before = text.slice(from, at).lastIndexOf('》');
  return before !== -1 && beginsLink(from + before);
}
