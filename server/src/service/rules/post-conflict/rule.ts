import { holdingsOf, postKey } from '../../mentions/holdings.ts';
import { onesOfAKind } from '../../mentions/oneOfAKind.ts';
import type { PersonMention } from '../../mentions/mention.ts';
import { typoBetween } from '../../words/confusable.ts';
import { isCommonWord } from '../../words/words.ts';
import { defineRule } from '../rule.ts';

export const postConflict = defineRule({
  meta: {
    id: 'post-conflict',
    family: 'title',
    severity: 'warning',
    description: {
      'zh-CN': '同一个职务写成了两个人：青山市市长李川…青山市市长周岩',
      en: 'Two people in one post that only one can hold: 青山市市长李川 … 青山市市长周岩',
    },
    messages: {
      twoHolders: {
        'zh-CN':
          '“{post}”在这里是{name}，前面是{earlier}；这个职务只有一人，请核对（若已易人，写明原任、时任）',
        en: '“{post}” is {name} here and {earlier} before; only one person holds it: check (a former holder needs 原 or 时任)',
      },
    },
    labels: {
      earlier: { 'zh-CN': '前面的一人：{earlier}', en: 'The one before: {earlier}' },
    },
  },

  *check({ article }) {
    const holders = new Map<string, PersonMention>();
    const reported = new Set<string>();
    for (const { mention, posts, item } of holdingsOf(article)) {
      for (const post of onesOfAKind(posts)) {
        if (!post.place && startsWithWord(mention.name)) continue;
        const key = `${item}|${postKey(post)}`;
        const holder = holders.get(key);
        if (!holder) holders.set(key, mention);
        if (!holder || !areTwoPeople(holder, mention) || reported.has(`${key}|${mention.name}`)) continue;
        reported.add(`${key}|${mention.name}`);
        yield {
          messageId: 'twoHolders',
          range: { start: mention.start, end: mention.end },
          data: { name: mention.name, post: post.name, earlier: holder.name },
          related: [{ range: holder, labelId: 'earlier' }],
        };
        break;
      }
    }
  },
});

/** 泽连斯基 and 弗拉基米尔·泽连斯基 are one, and so are two spellings of one name: those are name-variant's. */
const areTwoPeople = ({ name: a }: PersonMention, { name: b }: PersonMention): boolean =>
  !a.includes(b) && !b.includes(a) && !typoBetween(a, b);

/** 日本首相|官邸前 is no name: names of foreigners are read with less certainty. */
const startsWithWord = (name: string): boolean => name.length > 2 && isCommonWord(name.slice(0, 2));
