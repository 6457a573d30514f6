import { changeOfPostTest, holdingsOf, type Holding } from '../../article/holdings.ts';
import type { PersonMention } from '../../people/person.ts';
import type { Post } from '../../people/post/post.ts';
import { isBareDeputy, postKey, relationOf } from '../../people/relations.ts';
import { acrossDraftsOptions } from '../../engine/otherDrafts.ts';
import { conflictAcross } from './compare.ts';
import { defineRule } from '../../engine/rule.ts';

export const titleConflict = defineRule({
  meta: {
    id: 'title-conflict',
    name: { 'zh-CN': '职务矛盾', en: 'Conflicting posts' },
    family: 'title',
    severity: 'warning',
    counts: 'fact',
    description: {
      'zh-CN': '同一人在稿中的职务前后不能并存：青山市委书记…东湖市委书记',
      en: 'One person with posts that cannot both be held: 青山市委书记 … 东湖市委书记',
    },
    messages: {
      twoPlaces: {
        'zh-CN': '{name}在这里是“{post}”，前面是“{earlier}”，不能同时担任，请核对（若是同名的两个人可忽略）',
        en: '{name} is “{post}” here and “{earlier}” before; nobody holds both: check (two people of one name?)',
      },
      deputy: {
        'zh-CN': '{name}在这里是“{post}”，前面是“{earlier}”，正副不一，请核对',
        en: '{name} is “{post}” here and “{earlier}” before: check which of chief and deputy is right',
      },
      otherDraft: {
        'zh-CN':
          '{name}在这里是“{post}”，在另一篇稿件“{file}”里是“{otherPost}”，请核对（也可能已经调任，或是同名的两个人）',
        en: '{name} is “{post}” here and “{otherPost}” in another draft, {file}: check (a new post? two people of one name?)',
      },
    },
    labels: {
      earlier: { 'zh-CN': '前面的职务：{earlier}', en: 'The post before: {earlier}' },
      elsewhere: { 'zh-CN': '“{file}”里的职务：{otherPost}', en: 'The post in {file}: {otherPost}' },
    },
    options: acrossDraftsOptions,
  },

  compare: { by: 'person', contradicts: conflictAcross, isExplainedByChange: true },

  *check({ article, otherDrafts }) {
    /** whose posts differ in this draft already */
    const told = new Set<string>();
    /** by name: posts by place, body and head, for who is named a hundred times has few posts */
    const known = new Map<string, Map<string, Held>>();
    const isChange = changeOfPostTest(article);
    for (const { mention, posts, item } of holdingsOf(article)) {
      const { name } = mention;
      const before = known.get(name) ?? new Map<string, Held>();
      known.set(name, before);
      const clash = worstClash({ posts, item }, [...before.values()]);
      const isTold = clash && [clash.post, clash.earlier.post].some((post) => isChange(name, post));
      if (clash && !isTold) {
        told.add(name);
        yield {
          messageId: clash.conflict,
          range: { start: mention.start, end: mention.end },
          data: { name, post: clash.post.name, earlier: clash.earlier.post.name },
          related: [{ range: clash.earlier.mention, labelId: 'earlier' }],
        };
      }
      for (const post of posts)
        if (!before.has(postKey(post))) before.set(postKey(post), { post, mention, item, with: posts });
    }
    for (const { held, report } of otherDrafts()) if (!told.has(held.name)) yield report;
  },
});

/** Why two posts cannot both be held; undefined when they can, or when the draft does not say enough. */
type Conflict = 'twoPlaces' | 'deputy';

function conflictOf(a: Post, b: Post): Conflict | undefined {
  const relation = relationOf(a, b);
  return relation === 'excludes' ? 'twoPlaces' : relation === 'deputy' ? relation : undefined;
}

interface Held {
  readonly post: Post;
  readonly mention: PersonMention;
  /** which article of the page */
  readonly item: number;
  /** all posts of the mention */
  readonly with: readonly Post[];
}

interface Clash {
  readonly post: Post;
  readonly earlier: Held;
  readonly conflict: Conflict;
}

/** Of all clashes one between posts of one kind: 市长 and 市长 says more than 市长 and 市委副书记. */
function worstClash(
  { posts, item }: Pick<Holding, 'posts' | 'item'>,
  before: readonly Held[],
): Clash | undefined {
  const isBoth = [posts, ...before.map((held) => held.with)].some(hasChiefAndDeputy);
  const clashes = posts.flatMap((post) =>
    before.flatMap((earlier): Clash[] => {
      const isBare = earlier.item === item && !isBoth && isBareDeputy(post, earlier.post);
      const conflict = conflictOf(post, earlier.post) ?? (isBare ? 'deputy' : undefined);
      return conflict ? [{ post, earlier, conflict }] : [];
    }),
  );
  return clashes.find(({ post, earlier }) => post.head === earlier.post.head) ?? clashes[0];
}

/** 金华市副市长、义乌市市长: either may be meant later. */
const hasChiefAndDeputy = (posts: readonly Post[]): boolean =>
  posts.some((a) => posts.some((b) => a.head === b.head && a.isDeputy !== b.isDeputy));
