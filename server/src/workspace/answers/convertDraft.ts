import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConvertDraftResult, ConvertTextParams, ConvertTextResult } from '../../protocol.ts';
import {
  applyEdits,
  Article,
  CONVERSION_TARGETS,
  convertDraft,
  type ConversionTarget,
} from '../../service/service.ts';
import type { Analysis } from '../drafts/analysis.ts';
import { toTextEdit } from '../positions.ts';

/** A request with a parameter that makes no sense. */
export class InvalidRequest extends Error {}

/** A client of another version may ask for a script that there is not. */
function checked(to: ConversionTarget): ConversionTarget {
  if (CONVERSION_TARGETS.includes(to)) return to;
  throw new InvalidRequest(`to: ${CONVERSION_TARGETS.join(' | ')}`);
}

/** The whole of an open draft in one script. */
export function convertOpenDraft(
  document: TextDocument,
  { article }: Analysis,
  to: ConversionTarget,
): ConvertDraftResult {
  const edits = convertDraft(article, checked(to)).map((edit) => toTextEdit(document, edit));
  if (edits.length === 0) return null;
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] };
}

/** The same for a draft that came with the request. */
export function convertText({ document: { text, languageId }, to }: ConvertTextParams): ConvertTextResult {
  return { text: applyEdits(text, convertDraft(new Article({ text, languageId }), checked(to))) };
}
