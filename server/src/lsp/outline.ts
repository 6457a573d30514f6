import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Outline, Place, TextMention } from '../protocol.ts';
import type { Article, OffsetRange } from '../service/index.ts';
import { toRange } from './convert.ts';

/** The draft's outline, for `gaojian/outline`. */
export function outlineOf(document: TextDocument, article: Article): Outline {
  const { mentions, sections, variant } = article;
  const place = (range: OffsetRange): Place => ({
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

/** Sections with the people, places and policies first named in each. */
export function documentSymbols(document: TextDocument, article: Article): DocumentSymbol[] {
  const { mentions } = article;
  const symbol = (name: string, detail: string, kind: SymbolKind, range: OffsetRange): DocumentSymbol => ({
    name,
    detail,
    kind,
    range: toRange(document, range),
    selectionRange: toRange(document, range),
  });
  const first = [
    ...mentions.people.map(({ name, posts, mentions: [at] }) => ({
      at: at!,
      symbol: symbol(name, posts.join('、'), SymbolKind.Class, at!),
    })),
    ...mentions.places.map(({ name, mentions: [at] }) => ({
      at: at!,
      symbol: symbol(name, '', SymbolKind.Namespace, at!),
    })),
    ...mentions.policies.map(({ name, mentions: [at] }) => ({
      at: at!,
      symbol: symbol(name, '', SymbolKind.Event, at!),
    })),
  ].sort((a, b) => a.at.start - b.at.start);
  const inside = ({ start, end }: OffsetRange): DocumentSymbol[] =>
    first.filter(({ at }) => start <= at.start && at.end <= end).map((entry) => entry.symbol);
  const { sections } = article;
  if (sections.length === 0) return first.map((entry) => entry.symbol);
  return sections.map((section) => ({
    name: section.title,
    kind: SymbolKind.String,
    range: toRange(document, section),
    selectionRange: toRange(document, section.titleRange),
    children: inside(section),
  }));
}
