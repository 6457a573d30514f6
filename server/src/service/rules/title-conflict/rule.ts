import type { PersonMention, Post } from '../../mentions/mention.ts';
import { defineRule } from '../rule.ts';

type Conflict = 'twoPlaces' | 'deputy';

/** A post as one mention of a person gives it. */
interface Held {
  readonly post: Post;
  readonly mention: PersonMention;
}

export const titleConflict = defineRule({
  meta: {
    id: 'title-conflict',
    family: 'title',
    severity: 'warning',
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
    },
    labels: {
      earlier: { 'zh-CN': '前面的职务：{earlier}', en: 'The post before: {earlier}' },
    },
  },

  *check({ article }) {
    for (const { name, mentions } of article.mentions.people) {
      /** by place, body and head: who is named a hundred times has few posts */
      const held = new Map<string, Held>();
      for (const mention of mentions) {
        const own = currentPosts(mention);
        const clash = own
          .flatMap((post) => [...held.values()].map((before) => ({ post, before })))
          .find(({ post, before }) => conflictOf(post, before.post));
        if (clash) {
          const data = { name, post: clash.post.name, earlier: clash.before.post.name };
          yield {
            messageId: conflictOf(clash.post, clash.before.post)!,
            range: { start: mention.start, end: mention.end },
            data,
            related: [{ range: clash.before.mention, labelId: 'earlier' }],
          };
        }
        for (const post of own) if (!held.has(keyOf(post))) held.set(keyOf(post), { post, mention });
      }
    }
  },
});

const keyOf = ({ place, body, head, isDeputy }: Post): string =>
  [place?.code, body, head, isDeputy].join('|');

/** Posts said to be held now. 李川市长 is how people address a 副市长 too, so only 市长李川 counts. */
const currentPosts = ({ isTitleFirst, posts }: PersonMention): readonly Post[] =>
  isTitleFirst ? posts.filter((post) => post.tenure === 'current') : [];

/** Why two posts cannot both be held; undefined when they can, or when the draft does not say enough. */
function conflictOf(a: Post, b: Post): Conflict | undefined {
  if (a.head !== b.head || a.body !== b.body || !a.isSingle) return undefined;
  const [here, there] = [a.place, b.place];
  if (here?.code === there?.code) return a.isDeputy !== b.isDeputy && (here || a.body) ? 'deputy' : undefined;
  return here && there && here.level === there.level && !a.isDeputy && !b.isDeputy ? 'twoPlaces' : undefined;
}
