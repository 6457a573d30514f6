import { defineRule } from '../rule.ts';

export const placeName = defineRule({
  meta: {
    id: 'place-name',
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
      const at = article.slice(line).indexOf('place-name');
      if (at === -1) continue;
      const range = { start: line.start + at, end: line.start + at + 10 };
      yield { messageId: 'found', range, data: { text: article.slice(range) } };
    }
  },
});
