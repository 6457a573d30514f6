import { ancestorsOf } from '../../places/codes.ts';
import type { PlaceInDraft } from '../../places/place.ts';
import type { Article } from '../../article/article.ts';
import { floorRange, type OffsetRange } from '../../text/range.ts';

/** A city, district or county, with where the article itself names it. */
export type City = PlaceInDraft;

/** Two cities that stand in one sentence; in order of the text. */
export interface CityPair {
  readonly cities: readonly [code: string, code: string];
  /** in each sentence that names both, from the one to the other */
  readonly together: readonly OffsetRange[];
}

/** A sentence that names more is a list, of members or of a menu: it brings nobody together. */
const MOST_IN_SENTENCE = 30;

interface Named extends OffsetRange {
  readonly code: string;
}

/** The cities of a draft, those named most first. */
export const citiesOf = ({ mentions }: Article): readonly City[] =>
  mentions.places.filter(isCity).sort((a, b) => b.mentions.length - a.mentions.length);

/** 杭州市, 德清县, 北京市: not 浙江省, which says only where the others lie. */
const isCity = ({ level, name }: PlaceInDraft): boolean => level !== 'province' || name.endsWith('市');

/** Which cities stand in one sentence, the most frequent pairs first. */
export function cityPairsOf({ sentences }: Article, cities: readonly City[]): readonly CityPair[] {
  const named = namedIn(cities);
  const pairs = new Map<string, { cities: [string, string]; together: OffsetRange[] }>();
  for (const inSentence of bySentence(named, sentences)) {
    for (const [i, a] of inSentence.entries()) {
      for (const b of inSentence.slice(i + 1)) {
        if (isIn(a.code, b.code) || isIn(b.code, a.code)) continue;
        const codes: [string, string] = a.code < b.code ? [a.code, b.code] : [b.code, a.code];
        const key = codes.join();
        const range = { start: a.start, end: Math.max(a.end, b.end) };
        const pair = pairs.get(key);
        if (pair) pair.together.push(range);
        else pairs.set(key, { cities: codes, together: [range] });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => b.together.length - a.together.length);
}

/** Every mention in order of the text; 宁波市 of 宁波市镇海区 only says which 镇海区 is meant. */
function namedIn(cities: readonly City[]): Named[] {
  const named = cities
    .flatMap(({ code, mentions }) => mentions.map(({ start, end }): Named => ({ code, start, end })))
    .sort((a, b) => a.start - b.start);
  return named.filter(({ end, code }, i) => {
    const next = named[i + 1];
    return !(next?.start === end && isIn(next.code, code));
  });
}

/** The cities of each sentence that names several; each once. */
function* bySentence(named: readonly Named[], sentences: readonly OffsetRange[]): Iterable<Named[]> {
  let current = -1;
  let first = new Map<string, Named>();
  for (const mention of named) {
    const sentence = floorRange(sentences, mention.start);
    if (sentence !== current) {
      if (isTogether(first)) yield [...first.values()];
      current = sentence;
      first = new Map();
    }
    if (!first.has(mention.code)) first.set(mention.code, mention);
  }
  if (isTogether(first)) yield [...first.values()];
}

const isTogether = ({ size }: ReadonlyMap<string, Named>): boolean => size > 1 && size <= MOST_IN_SENTENCE;

const isIn = (code: string, outer: string): boolean => ancestorsOf(code).includes(outer);
