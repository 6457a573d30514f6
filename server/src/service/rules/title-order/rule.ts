import * as v from 'valibot';
import { quotationIn } from '../../text/quotations.ts';
import { houseStyle } from '../houseStyle.ts';
import { defineRule } from '../../engine/rule.ts';
import { formerBeforePlace, isNameFirst, postAfterFormer } from './titleStyle.ts';
import { disordersOf, misplacedPost, regionsOf } from './order.ts';

export const titleOrder = defineRule({
  meta: {
    id: 'title-order',
    name: { 'zh-CN': '职务次序', en: 'Order of posts' },
    family: 'title',
    severity: 'info',
    counts: 'none',
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
      formerPlace: {
        'zh-CN': '“原”放在地名之后：“{to}”',
        en: '原 goes behind the place: “{to}”',
      },
      formerEach: {
        'zh-CN': '“原”只说了前一个职务，“{post}”若也是原任，写明“原”',
        en: '原 is said of the first post only: if “{post}” is former too, say so',
      },
      nameFirst: {
        'zh-CN': '职务在姓名之前：“{to}”',
        en: 'The post goes before the name: “{to}”',
      },
    },
    labels: { change: { 'zh-CN': '“{found}”改为“{to}”', en: 'Change {found} to “{to}”' } },
    options: v.strictObject({
      formerPlace: houseStyle('原青山市市长 → 青山市原市长 / 原 goes behind the place'),
      formerEach: houseStyle('市委原副书记、市长：每个原任职务都写“原” / 原 for each former post'),
      nameFirst: houseStyle('李川市长 → 市长李川，引语除外 / the post goes before the name'),
    }),
  },

  *check({ article, options }) {
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
    const quotationAt = quotationIn(article);
    for (const mention of article.mentions.people.flatMap(({ mentions }) => mentions)) {
      const { name, title, titleRange, start, end } = mention;
      if (!titleRange) continue;
      const to = options.formerPlace ? formerBeforePlace(mention) : undefined;
      if (to !== undefined)
        yield {
          messageId: 'formerPlace',
          range: titleRange,
          data: { to },
          ...(article.slice(titleRange) === title && {
            fix: { labelId: 'change', safety: 'review', edits: [{ range: titleRange, text: to }] },
          }),
        };
      const later = options.formerEach ? postAfterFormer(mention) : undefined;
      if (later) yield { messageId: 'formerEach', range: titleRange, data: { post: later.name } };
      if (!options.nameFirst || !isNameFirst(mention) || quotationAt(start)) continue;
      const range = { start, end };
      yield {
        messageId: 'nameFirst',
        range,
        data: { to: title + name },
        ...(article.slice(range) === name + title && {
          fix: { labelId: 'change', safety: 'review', edits: [{ range, text: title + name }] },
        }),
      };
    }
  },
});
