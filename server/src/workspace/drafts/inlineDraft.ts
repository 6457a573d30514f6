import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InlineDocument } from '../../protocol.ts';
import type { HeldElsewhere } from '../../service/service.ts';
import type { SettingsReader } from '../config/settings.ts';
import { analyseAll, type Analysis } from './analysis.ts';

/** A draft that came with the request, not through text synchronisation. */
export interface InlineAnalysis {
  readonly document: TextDocument;
  readonly analysis: Analysis;
}

export const analyseInline = async (
  draft: InlineDocument,
  settings: SettingsReader,
): Promise<InlineAnalysis> => (await analyseAllInline([{ document: draft }], settings))[0]!;

export async function analyseAllInline(
  drafts: readonly { readonly document: InlineDocument; readonly elsewhere?: readonly HeldElsewhere[] }[],
  settings: SettingsReader,
): Promise<InlineAnalysis[]> {
  const settingsOf = await Promise.all(drafts.map(({ document: { uri } }) => settings.settingsOf(uri)));
  const analyses = analyseAll(
    drafts.map(({ document: { uri, languageId, text }, elsewhere = [] }, i) => ({
      draft: { uri, text, languageId, version: 0 },
      settings: settingsOf[i]!,
      elsewhereOf: () => elsewhere,
    })),
  );
  return drafts.map(({ document: { uri, languageId, text } }, i) => ({
    document: TextDocument.create(uri, languageId, 0, text),
    analysis: analyses[i]!,
  }));
}
