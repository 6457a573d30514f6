import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Outline, Located, TextMention } from '../../protocol.ts';
import type { Article, OffsetRange } from '../../service/service.ts';
import { toRange } from '../positions.ts';

/** The draft's outline, for `gaojian/outline`. */
export function outlineOf(document: TextDocument, article: Article): Outline {
  const { mentions, sections, variant } = article;
  const place = (range: OffsetRange): Located => ({
    range: toRange(document, range),
    offsets: { start: range.start, end: range.end },
  });
  const textMention = (range: OffsetRange): TextMention => ({ text: article.slice(range), ...place(range) });
  return {
    version: document.version,
    variant: variant.script,
    date: mentions.date ?? null,
    sections: sections.map((section) => ({
      title: section.title,
      level: section.level,
      titleRange: toRange(document, section.titleRange),
      ...section.byline,
      ...(section.continues && {
        continues: { text: section.continues.title, ...place(section.continues.titleRange) },
      }),
      ...place(section),
    })),
    places: mentions.places.map(({ name, code, level, path, mentions: at }) => ({
      name,
      code,
      level,
      path,
      mentions: at.map(textMention),
    })),
    policies: mentions.policies.map(({ name, kind, mentions: at }) => ({
      name,
      kind,
      mentions: at.map(textMention),
    })),
    people: mentions.people.map(({ name, posts, mentions: at }) => ({
      name,
      posts,
      mentions: at.map((mention) => ({ ...textMention(mention), title: mention.title, name: mention.name })),
    })),
  };
}
