import { apart, KeptByText, keeps } from '../base/keptByText.ts';

/** In offsets of the text that it was found in. */
interface Found {
  readonly start: number;
  readonly end?: number;
}

const NOTHING: readonly never[] = [];

/**
 * Finds in a text what never reaches across 。 or the end of a line, sentence by sentence, and keeps it: after a keystroke
 * only one of them is read again.
 */
export class BySentence<T extends Found> {
  readonly #find: (text: string) => Iterable<T>;
  readonly #kept: KeptByText<readonly T[]>;

  /** @param find pure; what it finds in a text is what it finds in each of its sentences */
  constructor(find: (sentence: string) => Iterable<T>) {
    this.#find = find;
    this.#kept = new KeptByText((sentence) => {
      const found = [...find(sentence)];
      return found.length === 0 ? NOTHING : found;
    });
  }

  in(text: string): T[] {
    if (!keeps()) return [...this.#find(text)];
    const all: T[] = [];
    let start = 0;
    for (const sentence of sentencesIn(text)) {
      for (const found of this.#kept.ofOwn(sentence)) all.push(moved(found, start));
      start += sentence.length;
    }
    return all;
  }
}

/** A draft that is longer is not held on to. */
const LONGEST = 1_000_000;
let last = { text: '', sentences: NOTHING as readonly string[] };

/** The same strings for all who ask: their hash values are worked out once, and all keep one copy. */
function sentencesIn(text: string): readonly string[] {
  if (last.text === text) return last.sentences;
  const sentences = divided(text);
  if (text.length <= LONGEST) last = { text, sentences };
  return sentences;
}

function divided(text: string): readonly string[] {
  const sentences: string[] = [];
  let stop = -1;
  let lineEnd = -1;
  for (let start = 0; start < text.length;) {
    if (stop < start) stop = indexOrEnd(text, '。', start);
    if (lineEnd < start) lineEnd = indexOrEnd(text, '\n', start);
    const end = Math.min(stop, lineEnd) + 1;
    sentences.push(apart(text.slice(start, end)));
    start = end;
  }
  return sentences;
}

function indexOrEnd(text: string, character: string, from: number): number {
  const index = text.indexOf(character, from);
  return index === -1 ? text.length : index;
}

const moved = <T extends Found>(found: T, by: number): T =>
  found.end === undefined
    ? { ...found, start: found.start + by }
    : { ...found, start: found.start + by, end: found.end + by };
