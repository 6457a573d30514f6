import {
  CompletionItemKind,
  type CompletionItem,
  type CompletionList,
  type Position,
} from 'vscode-languageserver';
import { format, suggestionsAt, type Localized, type SuggestionKind } from '../../service/service.ts';
import { toRange } from '../../workspace/positions.ts';
import { ownFileCompletions } from '../ownFiles.ts';
import type { Feature } from '../session.ts';
import type { AnalysedDraft } from '../../workspace/workspace.ts';

/** As the symbols of the draft. */
const KINDS = {
  person: CompletionItemKind.Class,
  place: CompletionItemKind.Module,
  policy: CompletionItemKind.Event,
} as const satisfies Record<SuggestionKind, CompletionItemKind>;

const DETAILS = {
  person: { 'zh-CN': '人物', en: 'Person' },
  place: { 'zh-CN': '地区', en: 'Place' },
  policy: { 'zh-CN': '政策', en: 'Policy' },
} as const satisfies Record<SuggestionKind, Localized>;

export const completion: Feature = (session) => {
  session.connection.onCompletion(
    session.ofDraft(
      null,
      (draft, { position }) => completionsAt(draft, position),
      (file, { position }) => ownFileCompletions(session, file, position),
    ),
  );
  return { completionProvider: {} };
};

/**
 * People with their titles, places with those above them, policies. No character triggers it and none accepts an item:
 * a mark typed after a name is only a mark.
 */
function completionsAt({ document, analysis }: AnalysedDraft, position: Position): CompletionList {
  const { article, settings } = analysis;
  const offset = document.offsetAt(position);
  const suggestions = suggestionsAt(article, offset, settings.config);
  return {
    isIncomplete: false,
    items: suggestions.map(({ kind, text, typed, key }, index): CompletionItem => {
      // Editors put the other half of a bracket behind the cursor.
      const isClosed = text.endsWith('》') && article.text[offset] === '》';
      const range = { start: typed.start, end: isClosed ? offset + 1 : offset };
      return {
        label: text,
        kind: KINDS[kind],
        detail: format(DETAILS[kind], settings.config.locale),
        filterText: key,
        sortText: String(index).padStart(5, '0'),
        textEdit: { range: toRange(document, range), newText: text },
      };
    }),
  };
}
