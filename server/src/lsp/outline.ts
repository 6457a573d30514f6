import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Outline, Place, TextMention } from '../protocol.ts';
import type { Article, OffsetRange } from '../service/service.ts';
import { toRange } from '../workspace/positions.ts';

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

/** Sections, one in the other, with the people, places and policies first named in each. */
export function documentSymbols(document: TextDocument, article: Article): DocumentSymbol[] {
  const { mentions, sections } = article;
  const symbol = (
    name: string,
    kind: SymbolKind,
    range: OffsetRange,
    selection: OffsetRange,
    detail = '',
  ): DocumentSymbol => ({
    name,
    detail,
    kind,
    range: toRange(document, range),
    selectionRange: toRange(document, selection),
    children: [],
  });
  const top: DocumentSymbol[] = [];
  /** the sections that hold the place looked at, outermost first */
  const open: { readonly end: number; readonly symbol: DocumentSymbol }[] = [];
  const entries = [
    ...sections.map((section) => ({ section, ...section })),
    ...mentions.people.map(({ name, posts, mentions: [at] }) => ({
      ...at!,
      name,
      kind: SymbolKind.Class,
      detail: posts.join('、'),
    })),
    ...mentions.places.map(({ name, mentions: [at] }) => ({
      ...at!,
      name,
      kind: SymbolKind.Namespace,
      detail: '',
    })),
    ...mentions.policies.map(({ name, mentions: [at] }) => ({
      ...at!,
      name,
      kind: SymbolKind.Event,
      detail: '',
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const entry of entries) {
    while (open.length > 0 && entry.start >= open.at(-1)!.end) open.pop();
    const siblings = open.at(-1)?.symbol.children ?? top;
    if ('section' in entry) {
      const { section } = entry;
      const own = symbol(
        section.title,
        SymbolKind.String,
        section,
        section.titleRange,
        section.continues?.title,
      );
      siblings.push(own);
      open.push({ end: section.end, symbol: own });
    } else {
      siblings.push(symbol(entry.name, entry.kind, entry, entry, entry.detail));
    }
  }
  return top;
}
