import type { PersonMention } from '../../people/person.ts';
import type { Roster } from '../../newsroom/roster.ts';
import type { Article } from '../../article/article.ts';

/** Two people of a list, 周岩、李川, whom the roster has the other way round. */
export interface OutOfOrder {
  readonly first: PersonMention;
  readonly second: PersonMention;
}

export function* outOfOrder(article: Article, roster: Roster): Iterable<OutOfOrder> {
  const orders = new Map(
    roster.flatMap(({ name, order }) => (order === undefined ? [] : [[name, order] as const])),
  );
  if (orders.size === 0) return;
  const mentions = article.mentions.people
    .flatMap((person) => person.mentions)
    .sort((a, b) => a.nameRange.start - b.nameRange.start);
  for (const [i, second] of mentions.entries()) {
    const first = mentions[i - 1];
    if (!first || article.text.slice(first.nameRange.end, second.nameRange.start) !== '、') continue;
    const [before, after] = [orders.get(first.name), orders.get(second.name)];
    if (before !== undefined && after !== undefined && before > after) yield { first, second };
  }
}
