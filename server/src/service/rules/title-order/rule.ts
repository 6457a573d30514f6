import { defineRule } from '../rule.ts';
import { disordersOf, misplacedPost, regionsOf } from './order.ts';

export const titleOrder = defineRule({
  meta: {
    id: 'title-order',
    family: 'title',
    severity: 'info',
    fixable: 'review',
    description: {
      'zh-CN': '职务和机构的先后：市长、市委副书记；市政府、市委',
      en: 'Order of posts and bodies: 市长、市委副书记; 市政府、市委',
    },
    messages: {
      posts: {
        'zh-CN': '党内职务在前：“{after}”应排在“{post}”之前',
        en: 'Party posts come first: “{after}” before “{post}”',
      },
      bodies: {
        'zh-CN': '机构按党委、人大、政府、政协排列：“{right}”',
        en: 'Bodies go in the order of party committee, congress, government, conference: “{right}”',
      },
      regions: {
        'zh-CN': '省级行政区的次序和名称：“{right}”，或写作“省（区、市）”',
        en: 'Provinces, autonomous regions, municipalities: “{right}”',
      },
    },
    labels: { change: { 'zh-CN': '改为“{to}”', en: 'Change to “{to}”' } },
  },

  *check({ article }) {
    const { reading } = article;
    for (const { title, titleRange, posts } of article.mentions.people.flatMap(({ mentions }) => mentions)) {
      const misplaced = titleRange && misplacedPost(posts);
      if (!misplaced) continue;
      const to = title.split('、').toReversed().join('、');
      // Where the first post names the place for both (青山市市长、市委副书记) the words cannot just change places.
      const canFix = /^副?[省市州县区]长、[^、]+$/.test(title) && title === article.slice(titleRange);
      yield {
        messageId: 'posts',
        range: titleRange,
        data: { post: misplaced.post.name, after: misplaced.after.name },
        ...(canFix && {
          fix: {
            labelId: 'change',
            data: { to },
            safety: 'review',
            edits: [{ range: titleRange, text: to }],
          },
        }),
      };
    }
    const disorders = [
      ...[...disordersOf(reading.simplified)].map((disorder) => ({
        ...disorder,
        messageId: 'bodies' as const,
      })),
      ...[...regionsOf(reading.simplified)].map((disorder) => ({
        ...disorder,
        messageId: 'regions' as const,
      })),
    ];
    for (const { start, end, right, messageId } of disorders) {
      const range = reading.rangeOf(start, end);
      const canFix = reading.simplified.slice(start, end) === article.slice(range);
      yield {
        messageId,
        range,
        data: { right },
        ...(canFix && {
          fix: { labelId: 'change', data: { to: right }, safety: 'review', edits: [{ range, text: right }] },
        }),
      };
    }
  },
});
