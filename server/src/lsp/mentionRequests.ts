import type { InitializeParams, Position, ServerCapabilities } from 'vscode-languageserver';
import { Requests, type OutlineMarkdownParams } from '../protocol.ts';
import { completion } from './features/completion.ts';
import { closedDraftsWith, type ClosedDraftsHost } from '../workspace/drafts/closedDrafts.ts';
import { draftHandler, type Draft, type DraftRequests } from './draft.ts';
import { outlineOf } from './outline.ts';
import { outlineAsMarkdown } from '../workspace/answers/outlineText.ts';
import { definitions, documentHighlights, references } from './features/references.ts';
import { nameAt, prepareRename, rename, type RenamedDraft } from './features/rename.ts';
import { SEMANTIC_TOKENS_LEGEND, semanticTokens } from './features/semanticTokens.ts';
import { identityOf } from '../workspace/uri.ts';

export const MENTION_CAPABILITIES: ServerCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  completionProvider: {},
  semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: true, range: true },
};

/** Answers what an editor asks about the people, places and policies of a draft. */
export function registerMentionRequests(
  host: DraftRequests,
  closed: ClosedDraftsHost,
  { workspace }: InitializeParams['capabilities'],
): void {
  const { connection, documents, analyses } = host;
  const ofDraft = draftHandler(host);
  const canConfirm = workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;

  connection.onDefinition(ofDraft(null, (draft, { position }) => definitions(draft, position)));
  connection.onReferences(
    ofDraft([], (draft, { position, context }) => references(draft, position, context.includeDeclaration)),
  );
  connection.onDocumentHighlight(ofDraft([], (draft, { position }) => documentHighlights(draft, position)));
  connection.onCompletion(ofDraft(null, (draft, { position }) => completion(draft, position)));
  connection.onPrepareRename(ofDraft(null, (draft, { position }) => prepareRename(draft, position)));
  connection.languages.semanticTokens.on(ofDraft({ data: [] }, (draft) => semanticTokens(draft)));
  connection.languages.semanticTokens.onRange(
    ofDraft({ data: [] }, (draft, { range }) => semanticTokens(draft, range)),
  );
  connection.onRenameRequest(
    ofDraft(null, async (draft, { position, newName }) =>
      rename(draft, { position, newName, others: await otherDrafts(draft, position), canConfirm }),
    ),
  );
  connection.onRequest(
    Requests.outlineMarkdown,
    ofDraft(null, ({ document, analysis }, { title }: OutlineMarkdownParams) =>
      outlineAsMarkdown(title, outlineOf(document, analysis.article), analysis.settings.config.locale),
    ),
  );

  const otherDrafts = async (draft: Draft, position: Position): Promise<RenamedDraft[]> => {
    const name = nameAt(draft, position);
    if (name === undefined) return [];
    const others = documents.all().filter(({ uri }) => uri !== draft.document.uri);
    const open = await Promise.all(
      others.map(async (document) => {
        const { article, version } = await analyses.analysisOf(document);
        return { document, version, article };
      }),
    );
    const identities = new Set(documents.all().map(({ uri }) => identityOf(uri)));
    return [...open, ...(await closedDraftsWith(name, identities, closed))];
  };
}
