import {
  CodeActionKind,
  CompletionItemKind,
  type CodeAction,
  type CodeActionParams,
  type CompletionItem,
  type CompletionList,
  type Hover,
  type Position,
} from 'vscode-languageserver';
import {
  choicesAt,
  filePlaceAt,
  format,
  problemsInFile,
  type FilePlace,
  type Localized,
} from '../service/service.ts';
import { toOffsets, toRange, toTextEdit } from '../workspace/positions.ts';
import type { OpenOwnFile, Session } from './session.ts';

const TITLES = {
  instead: { 'zh-CN': '改为 {word}', en: 'Change to {word}' },
  fromDraft: { 'zh-CN': '打开的稿件里的', en: 'from a draft that is open' },
} as const satisfies Record<string, Localized>;

/** Keys, words that a value may be, and in a roster the people of the drafts that are open. */
export async function ownFileCompletions(
  session: Session,
  { kind, document }: OpenOwnFile,
  position: Position,
): Promise<CompletionList> {
  const place = filePlaceAt(document.getText(), document.offsetAt(position));
  if (!place) return { isIncomplete: false, items: [] };
  const { locale } = session.workspace.settings;
  const range = toRange(document, place.range);
  const choices = choicesAt(kind, place, locale).map(
    ({ word, text, name, about, isKey }): CompletionItem => ({
      label: word,
      kind: isKey ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
      ...(name !== '' && { labelDetails: { description: name }, detail: name }),
      ...(about !== '' && { documentation: about }),
      // A rule is found by its name too: 残留注音.
      filterText: `${word} ${name}`.trim(),
      textEdit: { range, newText: text },
    }),
  );
  const named = kind === 'roster' ? await namedInDrafts(session, place) : [];
  const people = named.map((text): CompletionItem => ({
    label: text,
    kind: CompletionItemKind.Value,
    detail: format(TITLES.fromDraft, locale),
    textEdit: { range, newText: text },
  }));
  const items = [...choices, ...people].map((item, i) => ({ ...item, sortText: String(i).padStart(5, '0') }));
  return { isIncomplete: false, items };
}

/** Names, or posts, of the people in the drafts that are open. */
async function namedInDrafts({ workspace }: Session, { path, isKey }: FilePlace): Promise<string[]> {
  const key = path.at(-1);
  if (isKey || (key !== 'name' && key !== 'post')) return [];
  const found = new Set<string>();
  for (const document of workspace.open.all()) {
    const { article } = await workspace.analyses.analysisOf(document);
    for (const { name, posts } of article.mentions.people)
      for (const text of key === 'name' ? [name] : posts) found.add(text);
  }
  return [...found];
}

/** What a key is for, or what a value is called. */
export function ownFileHover(
  session: Session,
  { kind, document }: OpenOwnFile,
  position: Position,
): Hover | null {
  const text = document.getText();
  const place = filePlaceAt(text, document.offsetAt(position));
  if (!place) return null;
  const own = text.slice(place.range.start, place.range.end);
  const choice = choicesAt(kind, place, session.workspace.settings.locale).find(({ word }) => word === own);
  if (!choice || choice.name + choice.about === '') return null;
  const title = choice.name === '' ? `**${own}**` : `**${choice.name}** · \`${own}\``;
  const value = [title, choice.about].filter((line) => line !== '').join('\n\n');
  return { range: toRange(document, place.range), contents: { kind: 'markdown', value } };
}

/** 是不是 punctuation-width？ */
export function ownFileActions(
  { workspace }: Session,
  { kind, document }: OpenOwnFile,
  { range, context }: CodeActionParams,
): CodeAction[] {
  const { start, end } = toOffsets(document, range);
  const { locale } = workspace.settings;
  return problemsInFile(kind, document.getText(), locale)
    .filter((problem) => problem.range.start <= end && problem.range.end >= start)
    .flatMap(({ range: wrong, message, instead }): CodeAction[] => {
      if (instead === undefined) return [];
      const edit = toTextEdit(document, { range: wrong, text: instead });
      return [
        {
          title: format(TITLES.instead, locale, { word: instead }),
          kind: CodeActionKind.QuickFix,
          diagnostics: context.diagnostics.filter((diagnostic) => diagnostic.message === message),
          isPreferred: true,
          edit: { changes: { [document.uri]: [edit] } },
        },
      ];
    });
}
