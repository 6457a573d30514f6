import { defineRule } from '../../engine/rule.ts';
import { disagreementsOf, type Disagreement } from './disagreements.ts';
import { outOfOrder } from './order.ts';

export const titleRoster = defineRule({
  meta: {
    id: 'title-roster',
    name: { 'zh-CN': '名册不符', en: 'Differs from the roster' },
    family: 'title',
    severity: 'error',
    counts: 'fact',
    fixable: 'review',
    description: {
      'zh-CN': '人名、职务与本单位的名册不符（配置 roster）',
      en: 'Names and posts that differ from the newsroom’s roster (config key roster)',
    },
    messages: {
      differs: {
        'zh-CN': '名册上{name}是“{right}”，不是“{post}”，请核对',
        en: 'The roster has {name} as “{right}”, not “{post}”: check',
      },
      ended: {
        'zh-CN': '名册上{name}任“{post}”到{to}为止，请核对（说过去写明“时任”“原”）',
        en: 'By the roster {name} was “{post}” until {to}: check (write 时任 or 原 for the past)',
      },
      holder: {
        'zh-CN': '名册上“{post}”是{right}，不是{name}，请核对',
        en: 'By the roster “{post}” is {right}, not {name}: check',
      },
      mistyped: {
        'zh-CN': '名册上“{post}”是{right}，“{name}”差一个字，请核对',
        en: 'By the roster “{post}” is {right}; “{name}” differs in one character: check',
      },
      order: {
        'zh-CN': '按名册的次序，{second}在{first}之前',
        en: 'By the roster’s order {second} comes before {first}',
      },
    },
    labels: {
      change: { 'zh-CN': '“{found}”按名册改为“{right}”', en: 'Change {found} to “{right}” as in the roster' },
    },
  },

  *check({ article, roster }) {
    if (roster.length === 0) return;
    for (const found of disagreementsOf(article, roster)) {
      const { kind, mention, post } = found;
      const range = { start: mention.start, end: mention.end };
      const place = placeOfFix(found);
      yield {
        messageId: kind,
        range,
        data: {
          name: mention.name,
          post,
          ...(kind === 'ended' ? { to: found.to } : { right: found.right }),
        },
        ...(place &&
          kind !== 'ended' && {
            fix: { labelId: 'change', safety: 'review', edits: [{ range: place, text: found.right }] },
          }),
      };
    }
    for (const { first, second } of outOfOrder(article, roster)) {
      yield {
        messageId: 'order',
        range: { start: first.nameRange.start, end: second.nameRange.end },
        data: { first: first.name, second: second.name },
        atMost: 'info',
      };
    }
  },
});

/** A title of one post, or the name; of several posts nobody can tell which words to change. */
function placeOfFix({ kind, mention }: Disagreement): { start: number; end: number } | undefined {
  if (kind === 'mistyped') return mention.nameRange;
  return kind === 'differs' && mention.posts.length === 1 ? mention.titleRange : undefined;
}
