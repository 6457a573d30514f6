import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
  type Position,
} from 'vscode-languageserver';
import { subjectAt, type OffsetRange, type Subject } from '../../service/service.ts';
import { toRange } from '../../workspace/positions.ts';
import type { Feature } from '../session.ts';
import type { AnalysedDraft } from '../../workspace/workspace.ts';

export const references: Feature = (session) => {
  const { connection } = session;
  connection.onDefinition(session.ofDraft(null, (draft, { position }) => definitionsOf(draft, position)));
  connection.onReferences(
    session.ofDraft([], (draft, { position, context }) =>
      referencesTo(draft, position, context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(session.ofDraft([], (draft, { position }) => highlightsOf(draft, position)));
  return { definitionProvider: true, referencesProvider: true, documentHighlightProvider: true };
};

/** The first mention of what stands at a position; several where a name stands for several places. */
function definitionsOf(draft: AnalysedDraft, position: Position): Location[] {
  return toLocations(draft, distinct(subjectsAt(draft, position).map(firstOf)));
}

/** Every mention of what stands at a position; the first one is its declaration. */
function referencesTo(draft: AnalysedDraft, position: Position, withFirst: boolean): Location[] {
  const ranges = subjectsAt(draft, position).flatMap((subject) =>
    withFirst ? subject.ranges : subject.ranges.slice(1),
  );
  return toLocations(draft, distinct(ranges));
}

function highlightsOf(draft: AnalysedDraft, position: Position): DocumentHighlight[] {
  return referencesTo(draft, position, true).map(({ range }) => ({
    range,
    kind: DocumentHighlightKind.Text,
  }));
}

const subjectsAt = ({ document, analysis }: AnalysedDraft, position: Position): readonly Subject[] =>
  subjectAt(analysis.article.mentions, document.offsetAt(position))?.subjects ?? [];

const firstOf = ({ ranges }: Subject): OffsetRange => ranges[0]!;

/** 京津冀 is a mention of each of its three. */
function distinct(ranges: readonly OffsetRange[]): OffsetRange[] {
  return [...new Map(ranges.map((range) => [range.start, range])).values()].sort((a, b) => a.start - b.start);
}

const toLocations = ({ document }: AnalysedDraft, ranges: readonly OffsetRange[]): Location[] =>
  ranges.map((range) => ({ uri: document.uri, range: toRange(document, range) }));
