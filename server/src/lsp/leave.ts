import { CodeActionKind, type CodeAction, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  DECIDE_COMMAND,
  IGNORED_FINDINGS,
  type DecideParams,
  type DecideResult,
  type Decision,
} from '../protocol.ts';
import {
  addIgnored,
  differenceOf,
  editConfig,
  excerptOf,
  format,
  ignoredAt,
  ruleName,
  type Finding,
  type Ignored,
  type Locale,
  type Localized,
} from '../service/service.ts';
import type { Analysis } from './analysisCache.ts';
import { toDiagnostic, toTextEdit } from './convert.ts';
import { fileError } from './fileErrors.ts';
import type { OpenDocuments } from './documents.ts';
import type { Runtime } from './runtime.ts';
import { fileNameOf, relativePath } from './uri.ts';

const TITLES = {
  place: { 'zh-CN': '“{found}”这一处不改，不再提示', en: 'Leave “{found}” here as it is' },
  draft: { 'zh-CN': '这篇稿不查“{name}”', en: 'No “{name}” in this draft' },
  word: { 'zh-CN': '“{word}”从不报错', en: 'Never flag “{word}”' },
  rule: { 'zh-CN': '整个文件夹都不查“{name}”…', en: 'No “{name}” in the whole folder…' },
} as const satisfies Record<string, Localized>;

const MESSAGES = {
  unreadable: {
    'zh-CN': '{file} 读不懂，没有写入；请先改好这份文件',
    en: '{file} cannot be read, nothing was written: put it right first',
  },
} as const satisfies Record<string, Localized>;

/** Something that a newsroom would put on its list: one character alone would silence far too much. */
const WORD = /^[\p{L}\p{M}\p{N}·・-]{2,20}$/u;

/** Ways to leave a finding as it is, from the narrowest to the widest. Each writes one file and never marks the draft. */
export function leaveActions(
  document: TextDocument,
  { article, settings }: Analysis,
  finding: Finding,
  rulePages: string | undefined,
): CodeAction[] {
  const { config, decisions } = settings;
  if (!decisions) return [];
  const { ruleId: rule, range } = finding;
  const word = article.slice(range);
  const name = ruleName(rule, config.locale);
  const diagnostics = [toDiagnostic(document, finding, rulePages)];
  const action = (text: Localized, decision: Decision): CodeAction => {
    const title = format(text, config.locale, { name, word, found: excerptOf(word) });
    const command = { title, command: DECIDE_COMMAND, arguments: [decision] };
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command };
  };
  const ignoring = (ignore: Ignored): Decision => ({
    uri: `${decisions.folder}/${IGNORED_FINDINGS}`,
    change: { ignore },
    within: [],
    begin: '',
  });
  const draft = relativePath(decisions.folder, document.uri);
  return [
    action(TITLES.place, ignoring(ignoredAt(article, finding))),
    ...(draft === undefined ? [] : [action(TITLES.draft, ignoring({ rule, draft }))]),
    ...(WORD.test(word) ? [action(TITLES.word, { ...decisions.config, change: { word } })] : []),
    action(TITLES.rule, { ...decisions.config, change: { ruleOff: rule } }),
  ];
}

/** Answers for `Requests.decide`. */
export function decide({ decision, text }: DecideParams): DecideResult {
  const { uri, change, within, begin } = decision;
  const after =
    'ignore' in change ? addIgnored(text ?? '', change.ignore) : editConfig(text ?? begin, change, within);
  if (after === undefined) return null;
  const before = TextDocument.create(uri, '', 0, text ?? '');
  return { text: after, edits: [toTextEdit(before, differenceOf(before.getText(), after))] };
}

interface DecisionHost {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly locale: Locale;
  readonly runtime: Runtime;
}

/**
 * `DECIDE_COMMAND` for clients that do not have it: what the client has open is edited there and waits to be saved,
 * anything else is written on the disk, where every editor sees that a file has changed.
 */
export async function carryOut(decision: Decision, host: DecisionHost): Promise<void> {
  const { uri } = decision;
  const { connection, documents, locale, runtime } = host;
  const file = fileNameOf(uri);
  const open = documents.get(uri);
  let result: DecideResult;
  try {
    const before = open ? open.getText() : await runtime.readFile(uri);
    result = decide({ decision, text: before ?? null });
    if (!open && result) await runtime.writeFile?.(uri, result.text, before);
  } catch (error) {
    connection.window.showErrorMessage(fileError(error, file, locale));
    return;
  }
  if (!result) connection.window.showErrorMessage(format(MESSAGES.unreadable, locale, { file }));
  if (!open || !result) return;
  const textDocument = { uri, version: open.version };
  await connection.workspace.applyEdit({
    documentChanges: [{ textDocument, edits: [...result.edits] }],
  });
}
