import { isInside } from '../../text/range.ts';
import { defineRule } from '../../engine/rule.ts';

/** Before a name in a list, a title of a book, 以…同志为核心, or behind a part of the name itself. */
const TAKES_NO_POST = /[、《—以·]/;
/** 作坊老板: what somebody owns is no post that the first mention has to have. */
const NO_OFFICE = /老[板闆]$/;

export const titleFirstMention = defineRule({
  meta: {
    id: 'title-first-mention',
    name: { 'zh-CN': '首提无职务', en: 'First mention without post' },
    family: 'title',
    severity: 'off',
    counts: 'none',
    description: {
      'zh-CN': '人物首次出现没有写职务，后面才写',
      en: 'A person whose post comes only after the first mention',
    },
    messages: {
      late: {
        'zh-CN': '{name}首次出现没有职务，后面才写“{title}”，请移到首次出现处',
        en: 'First mention of {name} has no post; “{title}” comes later: move it up',
      },
    },
    labels: { title: { 'zh-CN': '这里才写职务', en: 'The post comes here' } },
  },

  *check({ article }) {
    const headings = article.sections.map(({ titleRange }) => titleRange);
    for (const { name, mentions } of article.mentions.people) {
      const inText = mentions.filter(
        ({ start }) => !isInside(headings, start) && !TAKES_NO_POST.test(article.text[start - 1] ?? ''),
      );
      const [first] = inText;
      const titled = inText.find(({ title }) => title !== '' && !NO_OFFICE.test(title));
      if (!first || !titled || first === titled) continue;
      yield {
        messageId: 'late',
        range: first.nameRange,
        data: { name, title: titled.title },
        related: [{ range: titled, labelId: 'title' }],
      };
    }
  },
});
