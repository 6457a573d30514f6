import { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOf } from '../../protocol.ts';
import { articleOf } from './analysisCache.ts';
import type { RenamedDraft } from '../../lsp/features/rename.ts';
import type { Runtime } from '../runtime.ts';
import type { SettingsReader } from '../config/settings.ts';
import { identityOf } from '../uri.ts';

export interface ClosedDraftsHost {
  readonly runtime: Runtime;
  readonly settings: SettingsReader;
  readonly folders: () => readonly string[];
}

/**
 * The drafts of the workspace that have `words` in them and are not open; those that the config leaves out are none.
 *
 * @param open identities of the open documents
 */
export async function closedDraftsWith(
  words: string,
  open: ReadonlySet<string>,
  { runtime, settings, folders }: ClosedDraftsHost,
): Promise<RenamedDraft[]> {
  const { drafts } = runtime;
  if (!drafts) return [];
  const listed = (await Promise.all(folders().map((folder) => drafts.list(folder)))).flat();
  const found: RenamedDraft[] = [];
  for (const uri of new Set(listed)) {
    if (open.has(identityOf(uri))) continue;
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
