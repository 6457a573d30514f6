import { CharClass, isHan } from '../../text/charClass.ts';
import type { DraftText } from '../../text/draftText.ts';
import type { FurniturePiece } from './pieces.ts';

/** One or two such marks can be a title that lost its other half. */
const FEWEST_LINKS = 3;
/** Units of the words of one link. */
const LONGEST_LINK = 24;

/** Links that ran into the end of a paragraph, a mark before each: …后市可期。》買賣明細 》持股排行 》漲跌排行. */
export function* linkChainsOf({ text }: DraftText): Iterable<FurniturePiece> {
  for (let at = text.indexOf('》'); at !== -1;) {
    const start = at;
    let links = 0;
    let end = at;
    while (text[end] === '》') {
      const next = endOfLink(text, end + 1);
      // A title that lost its opening mark ends with nothing behind it: 水浒传》、西游记》
      if (next === end + 1) links = 0;
      else links++;
      end = next;
    }
    const isUnopened = !isOpenBefore(text, start);
    if (links >= FEWEST_LINKS && isUnopened && isLineEnd(text, end)) yield { start, end, kind: 'navigation' };
    at = text.indexOf('》', end);
  }
}

/** Index of the next 》 or of the line's end; of `from` where something else comes first. */
function endOfLink(text: string, from: number): number {
  for (let at = from; at <= from + LONGEST_LINK; at++)
    if (text[at] === '》' || isLineEnd(text, at)) return at;
    else if (CLOSING_OF_SENTENCES.includes(text[at]!)) break;
  return from;
}
const CLOSING_OF_SENTENCES = '《。！？，、';

const isLineEnd = (text: string, at: number): boolean =>
  at >= text.length || text[at] === '\n' || text[at] === '\r';

/** 《青山志》: a title opens before the mark, in its line. */
function isOpenBefore(text: string, mark: number): boolean {
  for (let at = mark - 1; at >= 0 && !isLineEnd(text, at) && text[at] !== '》'; at--)
    if (text[at] === '《') return true;
  return false;
}

const SCRIPT = /(?<![\w$.])[\w$.]{0,40}\(function ?\([\w, $]{0,60}\) ?\{/g;
/** One 汉字 in so many characters may stand in the strings of a script. */
const HAN_IN_SCRIPT = 20;

/** A script that ran into the end of a paragraph: …圆满结束。ready(function() { show(2); }); */
export function* scriptTailsOf({ text, scan: { classes }, lines }: DraftText): Iterable<FurniturePiece> {
  if (!text.includes('function')) return;
  let line = 0;
  let upTo = 0;
  for (const { index } of text.matchAll(SCRIPT)) {
    if (index < upTo) continue;
    while (lines[line]!.content.end <= index) line++;
    const { start, end } = lines[line]!.content;
    upTo = end;
    const tail = classes.subarray(index, end);
    if (index === start || tail[0] === CharClass.Masked) continue;
    let han = 0;
    for (const cls of tail) if (isHan(cls)) han++;
    if (han * HAN_IN_SCRIPT <= tail.length) yield { start: index, end, kind: 'script' };
  }
}
