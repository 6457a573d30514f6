import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InlineDocument } from '../../protocol.ts';
import type { HeldElsewhere } from '../../service/service.ts';
import type { SettingsReader } from '../config/settings.ts';
import { analyse, type Analysis } from './analysis.ts';

/** A draft that came with the request, not through text synchronisation. */
export interface InlineAnalysis {
  readonly document: TextDocument;
  readonly analysis: Analysis;
}

export async function analyseInline(
  { uri, languageId, text }: InlineDocument,
  settings: SettingsReader,
  elsewhere: readonly HeldElsewhere[] = [],
): Promise<InlineAnalysis> {
  const document = TextDocument.create(uri, languageId, 0, text);
  const draft = { uri, text, languageId, version: 0 };
  return { document, analysis: analyse(draft, await settings.settingsOf(uri), () => elsewhere) };
}
