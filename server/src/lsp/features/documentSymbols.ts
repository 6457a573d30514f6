import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article, OffsetRange } from '../../service/service.ts';
import { toRange } from '../../workspace/positions.ts';
import type { Feature } from '../session.ts';

export const documentSymbols: Feature = (session) => {
  session.connection.onDocumentSymbol(
    session.ofDraft([], ({ document, analysis }) => symbolsOf(document, analysis.article)),
  );
  return { documentSymbolProvider: true };
};

/** Sections, one in the other, with the people, places and policies first named in each. */
function symbolsOf(document: TextDocument, article: Article): DocumentSymbol[] {
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
