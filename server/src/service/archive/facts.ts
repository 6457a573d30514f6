import { holdingsOf } from '../article/holdings.ts';
import type { Post } from '../people/post/post.ts';
import { onesOfAKind, postKey } from '../people/relations.ts';
import { changeTest } from '../dates/otherTimes.ts';
import type { Article } from '../article/article.ts';
import { lineAt } from '../text/lines.ts';
import type { OffsetRange } from '../text/range.ts';

/** What a draft says that another one may contradict: small plain data, kept and sent without the draft. */
export interface DraftFacts {
  /** without its folder */
  readonly fileName: string;
  /** the draft's own date, ISO 8601 */
  readonly date: string | undefined;
  /** each post of each person once, where the draft says it first */
  readonly holdings: readonly HeldPost[];
  /** people whose posts change in this draft: none of them is in `holdings` */
  readonly changing: readonly string[];
}

/** Somebody and a post. */
export interface Holding {
  readonly name: string;
  readonly post: Post;
  /** only one person at a time holds it, and the draft says whose post it is */
  readonly isSole: boolean;
  /** the rules that may compare it, in order */
  readonly rules: readonly string[];
}

export interface HeldPost extends Holding {
  readonly at: LocatedRange;
}

/** A place that can be pointed at without the draft's text. */
export interface LocatedRange {
  readonly range: OffsetRange;
  readonly start: Spot;
  readonly end: Spot;
}

/** From 0; characters are UTF-16 code units of the line. */
export interface Spot {
  readonly line: number;
  readonly character: number;
}

/** Longer texts are archives and not drafts: nothing is compared with them. */
const LONGEST = 100_000;

/**
 * Posts said to be held now. A person whose post changes in this draft (新任, 时任, 任命) is left out, and so is what
 * the draft keeps from the rule that would compare it: somebody has judged it.
 *
 * @param comparing the rules that compare this draft with others, in order
 * @param isSuppressed whether the draft keeps a place from a rule
 */
export function draftFactsOf(
  article: Article,
  comparing: readonly string[],
  isSuppressed: (place: { readonly ruleId: string; readonly range: OffsetRange }) => boolean,
): DraftFacts {
  const { fileName = '' } = article;
  if (article.text.length > LONGEST) return { fileName, date: undefined, holdings: [], changing: [] };
  const changing = changingPeople(article);
  const holdings = new Map<string, HeldPost>();
  for (const { mention, posts } of holdingsOf(article)) {
    const { name, start, end } = mention;
    const range = { start, end };
    if (changing.has(name)) continue;
    const rules = comparing.filter((ruleId) => !isSuppressed({ ruleId, range }));
    const sole = new Set(onesOfAKind(posts));
    for (const post of posts) {
      const key = `${name}|${postKey(post)}`;
      if (!post.isSingle || holdings.has(key) || rules.length === 0) continue;
      const at = { range, start: spotOf(article, start), end: spotOf(article, end) };
      holdings.set(key, { name, post, isSole: sole.has(post), rules, at });
    }
  }
  return {
    fileName,
    date: article.mentions.date,
    holdings: [...holdings.values()],
    changing: [...changing].sort(),
  };
}

function changingPeople(article: Article): ReadonlySet<string> {
  const tellsOfChange = changeTest(article);
  const changing = article.mentions.people.filter(({ mentions }) =>
    mentions.some(
      ({ start, posts }) => posts.some(({ tenure }) => tenure !== 'current') || tellsOfChange(start),
    ),
  );
  return new Set(changing.map(({ name }) => name));
}

function spotOf({ lines, scan }: Article, offset: number): Spot {
  const line = lineAt(lines, scan, offset);
  return { line: line.index, character: offset - line.start };
}
