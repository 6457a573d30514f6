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

/** What becomes a symbol: a section, or the first mention of somebody or something. */
interface Entry extends OffsetRange {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly detail: string;
  /** of a section: its title */
  readonly selection?: OffsetRange;
}

/** Sections, one in the other, with the people, places and policies first named in each. */
function symbolsOf(document: TextDocument, { mentions, sections }: Article): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  /** the sections that hold the place looked at, outermost first */
  const open: { readonly end: number; readonly children: DocumentSymbol[] }[] = [];
  const entries = [
    ...sections.map(sectionEntry),
    ...mentions.people.map(({ name, posts, mentions: [at] }) =>
      mentionEntry(name, SymbolKind.Class, at!, posts.join('、')),
    ),
    ...mentions.places.map(({ name, mentions: [at] }) => mentionEntry(name, SymbolKind.Namespace, at!)),
    ...mentions.policies.map(({ name, mentions: [at] }) => mentionEntry(name, SymbolKind.Event, at!)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const entry of entries) {
    while (open.length > 0 && entry.start >= open.at(-1)!.end) open.pop();
    const { name, detail, kind, selection = entry } = entry;
    const children: DocumentSymbol[] = [];
    (open.at(-1)?.children ?? top).push({
      name,
      detail,
      kind,
      range: toRange(document, entry),
      selectionRange: toRange(document, selection),
      children,
    });
    if (entry.selection) open.push({ end: entry.end, children });
  }
  return top;
}

const sectionEntry = ({ start, end, title, titleRange, continues }: Article['sections'][number]): Entry => ({
  start,
  end,
  name: title,
  kind: SymbolKind.String,
  detail: continues?.title ?? '',
  selection: titleRange,
});

const mentionEntry = (name: string, kind: SymbolKind, { start, end }: OffsetRange, detail = ''): Entry => ({
  start,
  end,
  name,
  kind,
  detail,
});
