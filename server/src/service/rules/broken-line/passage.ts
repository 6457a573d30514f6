import type { Article } from '../../article/article.ts';
import { lazy } from '../../base/lazy.ts';
import { CharClass, isHan } from '../../text/charClass.ts';
import { joinEdit } from './join.ts';
import type { LinePiece } from './pieces.ts';

/** As much of either end of a passage as any test reads. */
const EDGE = 200;
/** A headline may have other marks, hardly these. */
const STOPS = '。；;';
const COMMAS = '，,、';

/** Some text with the classes of its characters. */
export interface Read {
  readonly text: string;
  readonly classes: Uint8Array;
}

/** The signs of running text. */
export interface Counts {
  readonly han: number;
  /** full stops and semicolons */
  readonly stops: number;
  readonly commas: number;
}

/** Neighbouring pieces that are one sentence, read as if they were joined already; or one piece. */
export interface Passage {
  readonly first: LinePiece;
  readonly last: LinePiece;
  readonly length: number;
  readonly head: Read;
  readonly tail: Read;
  /** of the whole passage, read when it is first asked for */
  readonly counts: () => Counts;
}

export function passageOf(article: Article, piece: LinePiece): Passage {
  const { start, end } = piece;
  return {
    first: piece,
    last: piece,
    length: end - start,
    head: read(article, start, Math.min(end, start + EDGE)),
    tail: read(article, Math.max(start, end - EDGE), end),
    counts: lazy(() => countsIn(article, piece)),
  };
}

export function joinedPassage({ text }: Article, a: Passage, b: Passage): Passage {
  const gap = a.last.gap!;
  const { range, text: put } = joinEdit(text, gap);
  // A hyphen goes with the line end after it.
  const taken = gap.start - range.start;
  const kept = (end: Read): Read => slice(end, 0, end.text.length - taken);
  const glue: Read = {
    text: put,
    classes: new Uint8Array(put.length).fill(gap.tags === '' ? CharClass.Space : CharClass.Masked),
  };
  return {
    first: a.first,
    last: b.last,
    length: a.length - taken + put.length + b.length,
    head: a.length > EDGE ? a.head : slice(joined(kept(a.head), glue, b.head), 0, EDGE),
    tail: b.length > EDGE ? b.tail : slice(joined(kept(a.tail), glue, b.tail), -EDGE),
    counts: lazy(() => sum(a.counts(), b.counts())),
  };
}

const read = ({ text, page: { scan } }: Article, start: number, end: number): Read => ({
  text: text.slice(start, end),
  classes: scan.classes.subarray(start, end),
});

const slice = ({ text, classes }: Read, start: number, end?: number): Read => ({
  text: text.slice(start, end),
  classes: classes.subarray(start, end),
});

function joined(...parts: readonly Read[]): Read {
  const text = parts.map((part) => part.text).join('');
  const classes = new Uint8Array(text.length);
  let at = 0;
  for (const part of parts) {
    classes.set(part.classes, at);
    at += part.classes.length;
  }
  return { text, classes };
}

const sum = (a: Counts, b: Counts): Counts => ({
  han: a.han + b.han,
  stops: a.stops + b.stops,
  commas: a.commas + b.commas,
});

function countsIn({ text, page: { scan } }: Article, { start, end }: LinePiece): Counts {
  let [han, stops, commas] = [0, 0, 0];
  for (let at = start; at < end; at++) {
    const cls = scan.classes[at]!;
    if (isHan(cls)) han++;
    else if (cls !== CharClass.HanMark && cls !== CharClass.HalfMark) continue;
    else if (COMMAS.includes(text[at]!)) commas++;
    else if (STOPS.includes(text[at]!)) stops++;
  }
  return { han, stops, commas };
}
