import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import type { CleanDraftParams } from '../../src/protocol.ts';
import { fixText, lint, RULES, resolveConfig, type FixMode } from '../../src/service/service.ts';
import { cleanDraft } from '../../src/workspace/answers/cleanDraft.ts';
import { analyseAll, type Analysis } from '../../src/workspace/drafts/analysis.ts';

const URI = 'file:///稿件.txt';
const LANGUAGE = 'plaintext';
const config = resolveConfig();

/** The last ones, by text: every way of cleaning begins with the same draft. */
const recent = new Map<string, Analysis>();
const MOST_RECENT = 8;

function analysed(text: string): Analysis {
  const known = recent.get(text);
  if (known) return known;
  const draft = { uri: URI, text, languageId: LANGUAGE, version: 1 };
  const settings = { config, ignored: false, problems: [] };
  const analysis = analyseAll([{ draft, settings, elsewhereOf: () => [] }])[0]!;
  if (recent.size === MOST_RECENT) recent.delete(recent.keys().next().value!);
  recent.set(text, analysis);
  return analysis;
}

/** The text after `gaojian/cleanDraft` with everything taken that it proposes. */
export function cleaned(text: string, only?: CleanDraftParams['only']): string {
  const document = TextDocument.create(URI, LANGUAGE, 1, text);
  const result = cleanDraft(document, analysed(text), 1, only ? { only } : {});
  if (!result) return text;
  const [{ edits }] = result.documentChanges as [TextDocumentEdit];
  return TextDocument.applyEdits(document, edits as TextEdit[]);
}

/** The text after `gaojian --fix`, or `--fix=all`. */
export const fixedByCommand = (text: string, mode: FixMode): string =>
  fixText(analysed(text).article, mode, (draft) => lint(draft, config, RULES).findings).text;

/** 生成干净稿 to its end, every proposal taken: the certain, then the undecided, and again until nothing changes. */
export function cleanedByHand(text: string): { readonly text: string; readonly rounds: number } {
  let current = text;
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
    const next = cleaned(cleaned(current, 'certain'), 'undecided');
    if (next === current) return { text: current, rounds };
    current = next;
  }
  return { text: current, rounds: MOST_ROUNDS };
}

const MOST_ROUNDS = 10;
