import type { Person } from '../../people/person.ts';
import { compareRanks, rankOf, type Rank } from './ranks.ts';

export interface RankedPerson {
  readonly person: Person;
  /** undefined where no post of the draft tells it */
  readonly rank: Rank | undefined;
}

/** People in the order in which a draft should name them; those whose rank nothing tells last, in order of the text. */
export function peopleByRank(people: readonly Person[]): readonly RankedPerson[] {
  return people
    .map((person) => ({ person, rank: highestRank(person) }))
    .sort(({ rank: a }, { rank: b }) => (a && b ? compareRanks(a, b) : Number(!a) - Number(!b)));
}

/** Guests from abroad have no rank among one's own officials. */
function highestRank({ mentions }: Person): Rank | undefined {
  const named = mentions.flatMap((mention) => mention.posts);
  const posts = [...new Map(named.map((post) => [`${post.tenure} ${post.name}`, post])).values()];
  if (posts.some(({ system }) => system === 'foreign')) return undefined;
  return posts.flatMap((post) => rankOf(post) ?? []).sort(compareRanks)[0];
}
