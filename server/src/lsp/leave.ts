import {
  CodeActionKind,
  type CodeAction,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  differenceOf,
  editConfig,
  format,
  formatIgnored,
  ignoredAt,
  parseIgnored,
  type Finding,
  type Ignored,
  type Localized,
} from '../service/index.ts';
import type { Analysis } from './analysisCache.ts';
import { toDiagnostic, toTextEdit } from './convert.ts';
import type { NewsroomFileText } from './settings.ts';
import { relativePath } from './uri.ts';

const TITLES = {
  place: { 'zh-CN': '在此稿忽略：这一处照原样', en: 'Ignore here: leave this place as it is' },
  draft: { 'zh-CN': '在此稿忽略：全稿不查 {rule}', en: 'Ignore in this draft: no {rule}' },
  word: { 'zh-CN': '忽略这个词：“{word}”从不报错', en: 'Ignore this word: never flag "{word}"' },
  rule: { 'zh-CN': '关闭这条规则：{rule}', en: 'Turn this rule off: {rule}' },
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
  const rule = finding.ruleId;
  const word = article.slice(finding.range);
  const diagnostics = [toDiagnostic(document, finding, rulePages)];
  const action = (text: Localized, edit: WorkspaceEdit | undefined): CodeAction[] =>
    edit
      ? [
          {
            title: format(text, config.locale, { rule, word }),
            kind: CodeActionKind.QuickFix,
            diagnostics,
            edit,
          },
        ]
      : [];
  const draft = relativePath(decisions.folder, document.uri);
  const ignore = (entry: Ignored): WorkspaceEdit | undefined => withIgnored(decisions.ignored, entry);
  const change = (what: Parameters<typeof editConfig>[1]): WorkspaceEdit | undefined => {
    const { file, within } = decisions.config;
    const text = editConfig(file.text, what, within);
    return text === undefined ? undefined : rewritten(file, text);
  };
  return [
    ...action(TITLES.place, ignore(ignoredAt(article, finding))),
    ...action(TITLES.draft, draft === undefined ? undefined : ignore({ rule, draft })),
    ...action(TITLES.word, WORD.test(word) ? change({ word }) : undefined),
    ...action(TITLES.rule, change({ ruleOff: rule })),
  ];
}

function withIgnored(file: NewsroomFileText, entry: Ignored): WorkspaceEdit | undefined {
  const before = file.exists ? parseIgnored(file.text) : [];
  return before && rewritten(file, formatIgnored([...before, entry]));
}

/** Writes a file of the newsroom, which comes into being where there is none. */
function rewritten({ uri, text, exists }: NewsroomFileText, after: string): WorkspaceEdit {
  const onDisk = TextDocument.create(uri, '', 0, exists ? text : '');
  const change: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: [toTextEdit(onDisk, differenceOf(onDisk.getText(), after))],
  };
  return {
    documentChanges: exists ? [change] : [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change],
  };
}
