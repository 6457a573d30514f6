import { CharClass, isHan } from '../../text/charClass.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import type { Article } from '../../article/article.ts';
import { isInside, overlaps } from '../../text/range.ts';

/** Kinds of marks that come in pairs; half-width brackets can be the other half of a full-width one. */
const OPENERS = '“‘《（(';
const CLOSERS = '”’》）)';
const KINDS = '“‘《（';

export interface Mark {
  readonly at: number;
  readonly character: string;
  /** index into KINDS */
  readonly kind: number;
  readonly isOpener: boolean;
  /** index of its line among the lines that are not blank */
  readonly row: number;
}

/** An inner pair that is closed after the outer one: “《好”》. */
export interface Crossing {
  readonly outer: Mark;
  readonly inner: Mark;
}

/** A pair inside another one of its kind: 《读《青山志》》. */
export interface Nesting {
  readonly opener: Mark;
  readonly closer: Mark;
}

export interface Mispairings {
  readonly unpaired: readonly Mark[];
  readonly crossings: readonly Crossing[];
  readonly nestings: readonly Nesting[];
}

/** What is left over after every mark has found its other half, in its own line or in one of the next. */
export function mispairingsOf(article: Article): Mispairings {
  const rows = article.lines.filter((line) => !isBlank(line) && isProse(article, line));
  const left: Mark[] = [];
  const crossings: Crossing[] = [];
  const nestings: Nesting[] = [];
  rows.forEach((line, row) => {
    const matched = matchLine(article.text, [...marksIn(article, line, row)]);
    left.push(...matched.unpaired);
    crossings.push(...matched.crossings);
    nestings.push(...matched.nestings);
  });
  const unpaired = pairAcrossLines(left, article, rows).filter((mark) => !isExempt(article, mark, rows));
  return { unpaired, crossings, nestings };
}

/** Damaged lines have lost marks; furniture has what the page cut off. */
const isProse = ({ noise, damage }: Article, { content }: Line): boolean =>
  !isInside(noise, content.start) && !damage.some((range) => overlaps(range, content));

function* marksIn({ text, scan: { classes } }: Article, { content }: Line, row: number): Iterable<Mark> {
  for (let at = content.start; at < content.end; at++) {
    if (isHan(classes[at]!)) continue;
    const character = text[at]!;
    const opener = OPENERS.indexOf(character);
    const closer = CLOSERS.indexOf(character);
    if ((opener === -1 && closer === -1) || classes[at] === CharClass.Masked) continue;
    const kind = Math.min(Math.max(opener, closer), KINDS.length - 1);
    yield { at, character, kind, isOpener: opener !== -1, row };
  }
}

const QUOTATION = KINDS.indexOf('“');
const INNER_QUOTATION = KINDS.indexOf('‘');
const TITLE = KINDS.indexOf('《');

/** Whether a pair has the marks of the one around it, with none of the other sort between: “甲‘乙“丙”’” and 《甲〈乙《丙》〉》 have. */
function repeats(text: string, outer: Mark, inner: Mark, open: readonly (readonly Mark[])[]): boolean {
  if (inner.kind === QUOTATION) return (open[INNER_QUOTATION]!.at(-1)?.at ?? -1) < outer.at;
  const between = text.slice(outer.at, inner.at);
  return inner.kind === TITLE && between.lastIndexOf('〈') <= between.lastIndexOf('〉');
}

/** Pairs the marks of one line. */
function matchLine(text: string, marks: readonly Mark[]): Mispairings {
  const open: Mark[][] = Array.from(KINDS, () => []);
  const crossed = new Map<Mark, Mark>();
  const left: Mark[] = [];
  const crossings: Crossing[] = [];
  /** with the opener that they lie in */
  const nestings: (Nesting & { readonly outer: Mark })[] = [];
  for (const mark of marks) {
    const own = open[mark.kind]!;
    if (mark.isOpener) {
      own.push(mark);
      continue;
    }
    const opener = own.pop();
    if (!opener) {
      left.push(mark);
      continue;
    }
    const enclosing = own.at(-1);
    if (enclosing && repeats(text, enclosing, opener, open))
      nestings.push({ outer: enclosing, opener, closer: mark });
    const outer = crossed.get(opener);
    if (outer) crossings.push({ outer, inner: mark });
    for (const others of open) {
      const inner = others.at(-1);
      if (inner && inner.at > opener.at && !crossed.has(inner)) crossed.set(inner, mark);
    }
  }
  for (const own of open) for (const mark of own) left.push(mark);
  return {
    unpaired: left.sort((a, b) => a.at - b.at),
    crossings,
    // What is open to the end of the line is a mark too many, or goes on in the next.
    nestings: nestings.filter(({ outer }) => !left.includes(outer)),
  };
}

/** A quotation of several paragraphs is this long at most. */
const MOST_ROWS = 30;

/** Pairs what one line opens and a later one closes: a quotation of several paragraphs, a line cut in two. */
function pairAcrossLines(left: readonly Mark[], article: Article, rows: readonly Line[]): Mark[] {
  const unpaired: Mark[] = [];
  const last: (Mark | undefined)[] = [];
  for (const mark of left) {
    const open = last[mark.kind];
    if (!mark.isOpener && open && mark.row > open.row && mark.row - open.row <= MOST_ROWS) {
      last[mark.kind] = undefined;
      continue;
    }
    if (!mark.isOpener) unpaired.push(mark);
    else {
      if (open) unpaired.push(open);
      last[mark.kind] = mark;
    }
  }
  const opened = [...unpaired, ...last.filter((mark) => mark !== undefined)];
  return opened.filter((mark) => !goesOn(mark, article, rows)).sort((a, b) => a.at - b.at);
}

/** Each paragraph of a long quotation opens with “, and only the last one closes. */
function goesOn({ character, kind, row, isOpener }: Mark, { text }: Article, rows: readonly Line[]): boolean {
  const next = rows[row + 1];
  if (!isOpener || !next) return false;
  return KINDS[kind] === character && text[next.content.start + indent(text, next)] === character;
}

const indent = (text: string, { content }: Line): number =>
  /^\s*/.exec(text.slice(content.start, content.start + 8))![0].length;

const CUT_SHORT = /(?:…|\.\.\.)\s*(?:\[\S{1,4}\])?$/;
const NUMBERING = /(?:^|[\s；;。，、：:！？（(”])[0-9a-z一二三四五六七八九十]{1,4}$/i;
const EMOTICON = /[:：;；^~～=\-—_]\s?$/;
const LATIN = /[0-9a-z]/i;

/** Marks that have no other half by right. */
function isExempt({ text }: Article, { at, character, isOpener, row }: Mark, rows: readonly Line[]): boolean {
  const { content } = rows[row]!;
  const before = text.slice(Math.max(content.start, at - 6), at);
  if (character === '(' || character === ')') return true;
  if (isOpener) return CUT_SHORT.test(text.slice(Math.max(at, content.end - 12), content.end));
  if (character === '）') return NUMBERING.test(before) || EMOTICON.test(before);
  return character === '’' && (LATIN.test(text[at - 1] ?? '') || LATIN.test(text[at + 1] ?? ''));
}
