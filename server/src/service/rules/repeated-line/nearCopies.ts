import { KeptByText } from '../../base/keptByText.ts';
import { UnitSet } from '../../lexicon/unitSet.ts';

/** Two texts that say nearly the same, by their place in the list. */
export interface NearCopy {
  readonly of: number;
  /** share of the pieces of both that both have, 0 … 1 */
  readonly similarity: number;
}

/** Texts are compared by their pieces of so many characters (shingles). */
const SHINGLE = 4;
/** So many of the least hash values of a text stand for it (a bottom-k sketch); near copies share most of them. */
const SKETCH = 16;
/** Shorter texts are like one another by chance or by their form. */
const SHORTEST = 60;
/**
 * One changed character spoils four pieces: so many are left where six words of a hundred characters were changed.
 *
 * @measured 2026-11-30 repeats at 0.5, 0.6, 0.7: copies found with 5 edits in a hundred characters 1742, 1676, 852 of
 * 1746, with 3 edits 1742, 1742, 1698; findings in clean official-sites 5, 4, 4 of 382 drafts
 */
const SIMILAR = 0.6;
const NUMERALS = new UnitSet('0123456789一二三四五六七八九十百千万亿两零〇');
/** Items of one form, such as daily figures, differ in their numbers and in little else; copies do not. */
const NOT_A_NUMBER = /[^\d一二三四五六七八九十百千万亿两零〇]+/g;

/**
 * For each text that is a near copy of an earlier one, that one; equal texts are none. Each text is compared with few
 * others, those that share a value of its sketch, so that the work grows with the length of the texts alone.
 *
 * @param texts letters and digits only; undefined where there is nothing to compare
 */
export function nearCopiesOf(texts: readonly (string | undefined)[]): ReadonlyMap<number, NearCopy> {
  const found = new Map<number, NearCopy>();
  if (!hasTwoAlike(texts)) return found;
  const owners = new Map<number, number>();
  const shingles = new Map<number, Uint32Array>();
  const shinglesAt = (at: number): Uint32Array => {
    let own = shingles.get(at);
    if (!own) shingles.set(at, (own = shinglesOf(texts[at]!).sort()));
    return own;
  };
  texts.forEach((text, at) => {
    if (!isLongEnough(text)) return;
    const candidates = new Map<number, number>();
    for (const value of sketches.of(text)) {
      const owner = owners.get(value);
      if (owner === undefined) owners.set(value, at);
      else candidates.set(owner, (candidates.get(owner) ?? 0) + 1);
    }
    const [nearest] = [...candidates].sort((a, b) => b[1] - a[1]);
    if (!nearest || texts[nearest[0]] === text || numbersIn(texts[nearest[0]]!) !== numbersIn(text)) return;
    const similarity = jaccard(shinglesAt(nearest[0]), shinglesAt(at));
    if (similarity >= SIMILAR) found.set(at, { of: nearest[0], similarity });
  });
  return found;
}

/**
 * Whether two of them may be copies: they have the same numbers, and the shorter one as many pieces as both would have to
 * share. The paragraphs of most drafts differ in one or the other.
 */
function hasTwoAlike(texts: readonly (string | undefined)[]): boolean {
  const long = texts
    .filter(isLongEnough)
    .map((text) => ({ pieces: text.length - SHINGLE + 1, numbers: hashOfNumbers(text) }))
    .sort((a, b) => a.numbers - b.numbers || a.pieces - b.pieces);
  return long.some(({ pieces, numbers }, i) => {
    const next = long[i + 1];
    return next !== undefined && next.numbers === numbers && pieces >= SIMILAR * next.pieces;
  });
}

/** Equal where `numbersIn` is. */
function hashOfNumbers(text: string): number {
  let hash = 0;
  let isBehindOther = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (NUMERALS.has(unit)) {
      hash = Math.imul(hash ^ (isBehindOther ? unit << 16 : unit), 0x9e3779b1);
      isBehindOther = false;
    } else isBehindOther = true;
  }
  return hash;
}

const isLongEnough = (text: string | undefined): text is string =>
  text !== undefined && text.length >= SHORTEST;

const numbersIn = (text: string): string => text.replace(NOT_A_NUMBER, ' ');

/** Hash values of the pieces of a text. */
function shinglesOf(text: string): Uint32Array {
  const values = new Uint32Array(text.length - SHINGLE + 1);
  for (let at = 0; at < values.length; at++) values[at] = shingleAt(text, at);
  return values;
}

function shingleAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + SHINGLE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const sketches = new KeptByText(sketchOf);

/** The least of them, ascending. */
function sketchOf(text: string): readonly number[] {
  const least: number[] = [];
  let bound = Infinity;
  for (let from = 0; from + SHINGLE <= text.length; from++) {
    const value = shingleAt(text, from);
    if (value >= bound) continue;
    let at = least.length < SKETCH ? least.length : SKETCH - 1;
    for (; at > 0 && least[at - 1]! > value; at--) least[at] = least[at - 1]!;
    least[at] = value;
    if (least.length === SKETCH) bound = least[SKETCH - 1]!;
  }
  return least;
}

/** Share of two ascending lists that both have; a value counts as often as it stands there. */
function jaccard(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return shared / (a.length + b.length - shared);
}
