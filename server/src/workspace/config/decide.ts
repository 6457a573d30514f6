import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DecideParams, DecideResult } from '../../protocol.ts';
import { addIgnored, addToRoster, addToWordList, differenceOf, editConfig } from '../../service/service.ts';
import { toTextEdit } from '../positions.ts';

/** What a file of the newsroom is with a decision in it. */
export function decide(params: DecideParams): DecideResult {
  const after = withDecision(params);
  if (after === undefined) return null;
  const before = TextDocument.create(params.decision.uri, '', 0, params.text ?? '');
  return { text: after, edits: [toTextEdit(before, differenceOf(before.getText(), after))] };
}

function withDecision({ decision: { uri, change, within, begin }, text }: DecideParams): string | undefined {
  if ('ignore' in change) return addIgnored(text ?? '', change.ignore);
  const isCsv = /\.csv$/i.test(uri);
  if ('person' in change) return addToRoster(text ?? '', isCsv, change.person);
  if ('listed' in change) return addToWordList(text ?? '', isCsv, change.listed);
  return editConfig(text ?? begin, change, within);
}
