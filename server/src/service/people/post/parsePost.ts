import { UnitSet } from '../../lexicon/unitSet.ts';
import { toSimplifiedCharacter } from '../../characters/characters.ts';
import { placeTokensOf } from '../../places/places.ts';
import type { Reading } from '../../text/reading.ts';
import { headsOf } from '../heads.ts';
import { PlacesAround } from './placesAround.ts';
import type { Post } from './post.ts';
import { postsOf } from './readPost.ts';

/** A post that stands alone, as in a roster, read as one of a draft is: 青山市委副书记; undefined where nothing of it is known. */
export function parsePost(text: string): Post | undefined {
  const simplified = [...text].map(toSimplifiedCharacter).join('');
  const head = headsOf(simplified).findLast(({ end }) => end === simplified.length);
  if (!head) return undefined;
  const reading: Reading = {
    text,
    simplified,
    units: UnitSet.of(simplified),
    rangeOf: (start, end) => ({ start, end }),
  };
  const places = placeTokensOf(reading);
  const around = new PlacesAround(reading, places, undefined, false);
  return postsOf([{ start: 0, end: text.length, head }], { reading, places, around })[0];
}
