import { acrossDraftsOptions } from '../../engine/otherDrafts.ts';
import { isVariantAcross } from './compare.ts';
import { defineRule } from '../../engine/rule.ts';
import { variantsOf } from './variants.ts';

export const nameVariant = defineRule({
  meta: {
    id: 'name-variant',
    name: { 'zh-CN': '人名别字', en: 'Name variant' },
    family: 'title',
    severity: 'warning',
    counts: 'character',
    fixable: 'review',
    description: {
      'zh-CN': '同一人的名字写成了音近形近的别字：李卫东…李伟东',
      en: 'One name in two spellings that sound or look alike: 李卫东 … 李伟东',
    },
    messages: {
      samePost: {
        'zh-CN': '“{name}”与稿中“{meant}”同任{post}，一字之差，疑为同一人，请核对',
        en: '“{name}” has the same post ({post}) as “{meant}” and differs in one character: one person? Check',
      },
      nearName: {
        'zh-CN': '“{name}”与稿中“{meant}”一字之差，疑为同一人，请核对',
        en: '“{name}” differs from “{meant}” in one character: one person? Check',
      },
      otherDraft: {
        'zh-CN': '“{name}”与另一篇稿件“{file}”里的“{otherName}”同任{post}，一字之差，疑为同一人，请核对',
        en: '“{name}” has the same post ({post}) as “{otherName}” in another draft, {file}, and differs in one character: one person? Check',
      },
    },
    labels: {
      change: { 'zh-CN': '“{found}”改为“{meant}”', en: 'Change {found} to “{meant}”' },
      meant: { 'zh-CN': '稿中的“{meant}”', en: '“{meant}” in this draft' },
      elsewhere: { 'zh-CN': '“{file}”里的“{otherName}”', en: '“{otherName}” in {file}' },
    },
    options: acrossDraftsOptions,
  },

  compare: { by: 'post', contradicts: isVariantAcross },

  *check({ article, otherDrafts }) {
    const told = new Set<string>();
    for (const { range, name, meant, meantRange, post, isOnlyPossible } of variantsOf(article)) {
      told.add(name);
      yield {
        messageId: post === undefined ? 'nearName' : 'samePost',
        range,
        ...(isOnlyPossible && { atMost: 'info' as const }),
        data: { name, meant, ...(post !== undefined && { post }) },
        fix: { labelId: 'change', safety: 'review', edits: [{ range, text: meant }] },
        related: [{ range: meantRange, labelId: 'meant' }],
      };
    }
    for (const { held, report } of otherDrafts()) if (!told.has(held.name)) yield report;
  },
});
