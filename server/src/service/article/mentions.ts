import type { DraftText } from '../text/draftText.ts';
import type { Reading } from '../text/reading.ts';
import { dateOf } from '../dates/dates.ts';
import { divisionOf } from '../places/divisions.ts';
import type { Person } from '../people/person.ts';
import type { Place, PlaceInDraft } from '../places/place.ts';
import type { Policy, PolicyName } from '../policies/policy.ts';
import { peopleOf } from '../people/people.ts';
import { placeTokensOf, type PlaceToken } from '../places/places.ts';
import { policiesOf } from '../policies/policies.ts';
import { mainProvince } from '../places/mainProvince.ts';
import { regionNamed } from './homeRegion.ts';
import { isInside, type OffsetRange } from '../text/range.ts';

/** Who and what a draft speaks of; each list in order of first mention. */
export interface Mentions {
  readonly people: readonly Person[];
  readonly places: readonly PlaceInDraft[];
  readonly policies: readonly Policy[];
  /** the draft's own date, ISO 8601, from front matter or dateline */
  readonly date: string | undefined;
}

/** A draft as it is read, with what the newsroom says of its own region and policies. */
type ReadDraft = DraftText & {
  readonly reading: Reading;
  readonly homeRegion: string | undefined;
  readonly policyNames: readonly PolicyName[];
};

export function mentionsOf(article: ReadDraft): Mentions {
  const { reading, homeRegion } = article;
  const tokens = placeTokensOf(reading);
  const home = homeRegion ? regionNamed(homeRegion) : mainProvince(tokens);
  const people = peopleOf(reading, tokens, { place: home, isSet: homeRegion !== undefined });
  return {
    people,
    places: placesOf(article, tokens, people),
    policies: policiesOf(reading, article.policyNames),
    date: dateOf(article),
  };
}

/** Where names of people stand, ascending: their characters are nobody's to convert. */
export const nameRangesOf = ({ people }: Pick<Mentions, 'people'>): readonly OffsetRange[] =>
  people
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ nameRange, givenRange }) => (givenRange ? [nameRange, givenRange] : [nameRange]))
    .sort((a, b) => a.start - b.start);

/** Places by division; what is part of a person's or another body's name does not count. */
function placesOf(
  { reading }: ReadDraft,
  tokens: readonly PlaceToken[],
  people: readonly Person[],
): PlaceInDraft[] {
  const names = nameRangesOf({ people });
  const mentions = new Map<string, OffsetRange[]>();
  for (const { start, end, divisions, isInName } of tokens) {
    const range = reading.rangeOf(start, end);
    if (isInName || isInside(names, range.start) || isInside(names, range.end - 1)) continue;
    for (const { code, isOutlying, name } of divisions) {
      // Towns are no places of the outline anywhere: 姚庄镇, 竹東鎮.
      if (isOutlying && /[乡镇]$/.test(name)) continue;
      const own = mentions.get(code);
      if (own) own.push(range);
      else mentions.set(code, [range]);
    }
  }
  return [...mentions].map(([code, own]) => {
    const { name, level, path }: Place = divisionOf(code)!;
    return { code, name, level, path, mentions: own };
  });
}
