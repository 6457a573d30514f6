import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DECIDE_COMMAND, IGNORED_FINDINGS, type Decision } from '../protocol.ts';
import {
  excerptOf,
  format,
  ignoredAt,
  ruleName,
  type Finding,
  type Ignored,
  type Localized,
} from '../service/service.ts';
import type { Analysis } from '../workspace/drafts/analysis.ts';
import { relativePath } from '../workspace/uri.ts';
import { toDiagnostic } from './diagnostic.ts';

const TITLES = {
  place: { 'zh-CN': '“{found}”这一处不改，不再提示', en: 'Leave “{found}” here as it is' },
  draft: { 'zh-CN': '这篇稿不查“{name}”', en: 'No “{name}” in this draft' },
  draftWord: { 'zh-CN': '这篇稿里“{word}”不报错', en: 'Do not flag “{word}” in this draft' },
  word: { 'zh-CN': '“{word}”从不报错', en: 'Never flag “{word}”' },
  rule: { 'zh-CN': '整个文件夹都不查“{name}”…', en: 'No “{name}” in the whole folder…' },
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
  const isWord = WORD.test(word);
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
    ...(draft !== undefined && isWord ? [action(TITLES.draftWord, ignoring({ word, draft }))] : []),
    ...(draft === undefined ? [] : [action(TITLES.draft, ignoring({ rule, draft }))]),
    ...(isWord ? [action(TITLES.word, { ...decisions.config, change: { word } })] : []),
    action(TITLES.rule, { ...decisions.config, change: { ruleOff: rule } }),
  ];
}
