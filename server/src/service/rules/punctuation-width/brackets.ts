import type { Article } from '../../article/article.ts';
import { CharClass, isHan } from '../../text/charClass.ts';
import type { OffsetRange } from '../../text/range.ts';

/** Formulas, assignments and paths: 面积(长×宽). */
const FORMULA = /[=+×÷*/^<>|\\{}]/;
/** 报告(终稿).docx, f(甲), 甲(1): what follows makes it code, a file or a list. */
const CODE_BEHIND = /^(?:\.[a-z]|[({[;=²³])/i;
/** (0,1]与[0,1): the brackets of two intervals are no pair. */
const isInterval = (inside: string): boolean => {
  const [opened, closed] = [inside.indexOf('['), inside.indexOf(']')];
  const isClosedFirst = closed !== -1 && (opened === -1 || closed < opened);
  return isClosedFirst || inside.lastIndexOf('[') > inside.lastIndexOf(']');
};
/** Units between the brackets; what is further apart are two that lost their halves. */
const LONGEST_CONTENT = 120;

/** Pairs of half-width brackets with Chinese inside, after Chinese or a mark of it; brackets included. */
export function* halfWidthBracketsOf(article: Article): Iterable<OffsetRange> {
  const { text, scan } = article;
  const { classes } = scan;
  for (const { content } of article.lines) {
    const open: number[] = [];
    let lastHan = -1;
    for (let at = content.start; at < content.end; at++) {
      if (isHan(classes[at]!)) lastHan = at;
      if (classes[at] !== CharClass.HalfMark && classes[at] !== CharClass.HanMark) continue;
      if (text[at] === '(' || text[at] === '（') open.push(at);
      if (text[at] !== ')' && text[at] !== '）') continue;
      const start = open.pop();
      if (start === undefined || text[start] !== '(' || text[at] !== ')') continue;
      if (lastHan < start || at - start > LONGEST_CONTENT) continue;
      const inside = text.slice(start + 1, at);
      if (start === content.start ? !isNote(inside) : !isChinese(classes[start - 1])) continue;
      if (isInterval(inside) || FORMULA.test(inside) || CODE_BEHIND.test(text.slice(at + 1, at + 3)))
        continue;
      yield { start, end: at + 1 };
    }
  }
}

/** (图片由受访者提供), (记者 陈明)昨天: words at the head of a line; not (一), (1) of a list. */
const isNote = (inside: string): boolean =>
  /^\p{Script=Han}{2}[^A-Za-z]{2}/u.test(inside) && !/:|^[一二三四五六七八九十百]+$/.test(inside);

/** How far into brackets Chinese is looked for. */
const NEAR = 60;

/** The half-width one of two brackets that pair up but differ in width: (9月1日）. */
export function* unlikeBracketsOf(article: Article): Iterable<OffsetRange> {
  const { text, scan } = article;
  const { classes } = scan;
  // Brackets that follow a closing one are judged by what that one is to be: （)（)（).
  let widened = -1;
  for (const { content } of article.lines) {
    const open: number[] = [];
    for (let at = content.start; at < content.end; at++) {
      if (classes[at] !== CharClass.HalfMark && classes[at] !== CharClass.HanMark) continue;
      if (text[at] === '(' || text[at] === '（') open.push(at);
      // :) is a face, ](…) a link.
      if ((text[at] !== ')' && text[at] !== '）') || /[:;]/.test(text[at - 1] ?? '')) continue;
      const start = open.pop();
      if (start === undefined || text[start - 1] === ']') continue;
      const half = (text[start] === '(') === (text[at] === ')') ? undefined : text[at] === ')' ? at : start;
      if (
        half !== undefined &&
        (isChinese(classes[start - 1]) ||
          widened === start - 1 ||
          hasHan(classes, start, Math.min(at, start + NEAR)))
      ) {
        widened = half;
        yield { start: half, end: half + 1 };
      }
    }
  }
}

const isChinese = (cls: number | undefined): boolean =>
  cls !== undefined && (isHan(cls) || cls === CharClass.HanMark);

function hasHan(classes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isHan(classes[at]!)) return true;
  return false;
}
