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
/** One changed character spoils four pieces: so many are left where six words of a hundred characters were changed. */
const SIMILAR = 0.6;
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
  if (texts.filter(isLongEnough).length < 2) return found;
  const owners = new Map<number, number>();
  const shingles = new Map<number, Uint32Array>();
  texts.forEach((text, at) => {
    if (!isLongEnough(text)) return;
    const own = shinglesOf(text);
    const candidates = new Map<number, number>();
    for (const value of own.subarray(0, SKETCH)) {
      const owner = owners.get(value);
      if (owner === undefined) owners.set(value, at);
      else candidates.set(owner, (candidates.get(owner) ?? 0) + 1);
    }
    shingles.set(at, own);
    const [nearest] = [...candidates].sort((a, b) => b[1] - a[1]);
    if (!nearest || texts[nearest[0]] === text || numbersIn(texts[nearest[0]]!) !== numbersIn(text)) return;
    const similarity = jaccard(shingles.get(nearest[0])!, own);
    if (similarity >= SIMILAR) found.set(at, { of: nearest[0], similarity });
  });
  return found;
}

const isLongEnough = (text: string | undefined): text is string =>
  text !== undefined && text.length >= SHORTEST;

const numbersIn = (text: string): string => text.replace(NOT_A_NUMBER, ' ');

/** Hash values of the pieces of a text, ascending. */
function shinglesOf(text: string): Uint32Array {
  const values = new Uint32Array(text.length - SHINGLE + 1);
  for (let at = 0; at < values.length; at++) {
    let hash = 0;
    for (let i = at; i < at + SHINGLE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
    values[at] = hash ^ (hash >>> 15);
  }
  return values.sort();
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
