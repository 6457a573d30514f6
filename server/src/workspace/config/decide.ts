import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DecideParams, DecideResult } from '../../protocol.ts';
import { addIgnored, differenceOf, editConfig } from '../../service/service.ts';
import { toTextEdit } from '../positions.ts';

/** What a file of the newsroom is with a decision in it. */
export function decide({ decision, text }: DecideParams): DecideResult {
  const { uri, change, within, begin } = decision;
  const after =
    'ignore' in change ? addIgnored(text ?? '', change.ignore) : editConfig(text ?? begin, change, within);
  if (after === undefined) return null;
  const before = TextDocument.create(uri, '', 0, text ?? '');
  return { text: after, edits: [toTextEdit(before, differenceOf(before.getText(), after))] };
}
