import { defineRule } from '../rule.ts';

export const titleMalformed = defineRule({
  meta: {
    id: 'title-malformed',
    family: 'punctuation',
    severity: 'warning',
    description: {
      'zh-CN': '一句话：查什么',
      en: 'one line: what it finds',
    },
    messages: {
      found: {
        'zh-CN': '“{text}”错在哪里，为何，怎么改',
        en: '“{text}” is wrong because …: do …',
      },
    },
    labels: {},
  },

  *check({ article }) {
    for (const line of article.lines) {
      const at = article.slice(line).indexOf('title-malformed');
      if (at === -1) continue;
      const range = { start: line.start + at, end: line.start + at + 15 };
      yield { messageId: 'found', range, data: { text: article.slice(range) } };
    }
  },
});
