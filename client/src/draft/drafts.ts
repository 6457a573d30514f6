import { languages, workspace, type DocumentFilter, type TextDocument } from 'vscode';
import { LANGUAGE_IDS, OWN_YAML } from '../../../server/src/protocol.ts';
import { WORD_SCHEME } from '../word/wordUri.ts';

/** Where drafts live. git:, output:, search-editor: and the like show text that nobody can edit. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', WORD_SCHEME];

/** What counts as a draft, for VS Code and for the language client; virtual workspaces bring a scheme of their own. */
export function draftSelector(): { language: string; scheme: string }[] {
  const ofFolders = workspace.workspaceFolders?.map(({ uri }) => uri.scheme) ?? [];
  return [...new Set([...SCHEMES, ...ofFolders])].flatMap((scheme) =>
    LANGUAGE_IDS.map((language) => ({ scheme, language })),
  );
}

/** Configs, rosters and glossaries, whose keys the server completes and explains. */
export function ownFileSelector(): { language: string; scheme: string; pattern: string }[] {
  const pattern = `**/{${Object.values(OWN_YAML).flat().join(',')}}`;
  return [...new Set(draftSelector().map(({ scheme }) => scheme))].map((scheme) => ({
    scheme,
    language: 'yaml',
    pattern,
  }));
}

export const isDraft = (document: TextDocument, selector: readonly DocumentFilter[]): boolean =>
  languages.match(selector, document) > 0;
