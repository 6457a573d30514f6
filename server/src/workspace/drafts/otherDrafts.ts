import { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOf } from '../../protocol.ts';
import type { Article } from '../../service/service.ts';
import { identityOf } from '../uri.ts';
import type { Workspace } from '../workspace.ts';
import { articleOf } from './analysis.ts';

/** A draft of the workspace, open or not. */
export interface OtherDraft {
  readonly document: TextDocument;
  /** null: it is not open */
  readonly version: number | null;
  readonly article: Article;
}

/** The other open drafts, and those of the workspace that have `words` in them, without what a config leaves out. */
export async function otherDraftsWith(
  words: string,
  uri: string,
  workspace: Workspace,
): Promise<OtherDraft[]> {
  const open = await Promise.all(
    workspace.open
      .all()
      .filter((document) => document.uri !== uri)
      .map(async (document) => {
        const { article, version } = await workspace.analyses.analysisOf(document);
        return { document, version, article };
      }),
  );
  return [...open, ...(await closedDraftsWith(words, workspace))];
}

async function closedDraftsWith(
  words: string,
  { runtime: { drafts }, settings, folders, open }: Workspace,
): Promise<OtherDraft[]> {
  if (!drafts) return [];
  const isOpen = new Set(open.all().map(({ uri }) => identityOf(uri)));
  const listed = (await Promise.all(folders().map((folder) => drafts.list(folder)))).flat();
  const found: OtherDraft[] = [];
  for (const uri of new Set(listed)) {
    if (isOpen.has(identityOf(uri))) continue;
    const draft = await drafts.read(uri).catch(() => undefined);
    if (!draft?.isUtf8 || !draft.text.includes(words)) continue;
    const { text } = draft;
    const own = await settings.settingsOf(uri);
    if (own.ignored) continue;
    const languageId = languageOf(uri);
    const document = TextDocument.create(uri, languageId, 0, text);
    found.push({ document, version: null, article: articleOf({ uri, text, languageId }, own) });
  }
  return found;
}
