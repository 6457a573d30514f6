import { changeOfPostTest, holdingsOf } from '../../article/holdings.ts';
import { onesOfAKind, postKey } from '../../people/relations.ts';
import type { PersonMention } from '../../people/person.ts';
import { acrossDraftsOptions } from '../../engine/otherDrafts.ts';
import { areTwoHolders } from './compare.ts';
import { defineRule } from '../../engine/rule.ts';
import { areTwoPeople, mayBeMisread } from './people.ts';

export const postConflict = defineRule({
  meta: {
    id: 'post-conflict',
    name: { 'zh-CN': '一职两人', en: 'Two people in one post' },
    family: 'title',
    severity: 'warning',
    counts: 'fact',
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
      otherDraft: {
        'zh-CN':
          '“{post}”在这里是{name}，在另一篇稿件“{file}”里是{otherName}；这个职务只有一人，请核对（也可能已经易人）',
        en: '“{post}” is {name} here and {otherName} in another draft, {file}; only one person holds it: check (a new holder?)',
      },
    },
    labels: {
      earlier: { 'zh-CN': '前面的一人：{earlier}', en: 'The one before: {earlier}' },
      elsewhere: { 'zh-CN': '“{file}”里的一人：{otherName}', en: 'The one in {file}: {otherName}' },
    },
    options: acrossDraftsOptions,
  },

  compare: { by: 'post', contradicts: areTwoHolders, passesOn: true, isExplainedByChange: true },

  *check({ article, otherDrafts }) {
    const holders = new Map<string, PersonMention>();
    const reported = new Set<string>();
    /** posts with two holders in this draft already */
    const told = new Set<string>();
    const isChange = changeOfPostTest(article);
    for (const { mention, posts, item } of holdingsOf(article)) {
      for (const post of onesOfAKind(posts)) {
        if (mayBeMisread(mention.name, post)) continue;
        const key = `${item}|${postKey(post)}`;
        const holder = holders.get(key);
        if (!holder) holders.set(key, mention);
        if (!holder || !areTwoPeople(holder.name, mention.name) || reported.has(`${key}|${mention.name}`))
          continue;
        if ([holder, mention].some(({ name }) => isChange(name, post))) continue;
        reported.add(`${key}|${mention.name}`);
        told.add(postKey(post));
        yield {
          messageId: 'twoHolders',
          range: { start: mention.start, end: mention.end },
          data: { name: mention.name, post: post.name, earlier: holder.name },
          related: [{ range: holder, labelId: 'earlier' }],
        };
        break;
      }
    }
    for (const { held, report } of otherDrafts()) if (!told.has(postKey(held.post))) yield report;
  },
});
