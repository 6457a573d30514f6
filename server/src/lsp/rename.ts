import {
  ErrorCodes,
  ResponseError,
  type PrepareRenameResult,
  type Position,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  canBeCalled,
  format,
  renamePerson,
  subjectAt,
  type Article,
  type Locale,
  type Localized,
  type Person,
} from '../service/index.ts';
import { toRange, toTextEdit } from './convert.ts';
import type { Draft } from './draft.ts';

const MESSAGES = {
  noName: { 'zh-CN': '“{name}”不像人名', en: '“{name}” does not look like a name' },
  other: { 'zh-CN': '{file}：同名同职务', en: '{file}: same name and post' },
  confirm: { 'zh-CN': '是同一人才改', en: 'Change only if it is the same person' },
} as const satisfies Record<string, Localized>;

/** A draft in which a person may be named too, open or not. */
export interface OtherDraft {
  readonly document: TextDocument;
  /** null for a draft that is not open */
  readonly version: number | null;
  readonly article: Article;
  /** for people */
  readonly fileName: string;
}

/** Only people have a name that changes with everything that refers to it. */
export function prepareRename(draft: Draft, position: Position): PrepareRenameResult | null {
  const found = personAt(draft, position);
  return found && { range: toRange(draft.document, found.range), placeholder: found.person.name };
}

export interface RenameRequest {
  readonly position: Position;
  readonly newName: string;
  readonly others: readonly OtherDraft[];
  /** the client shows what it is asked to confirm */
  readonly canConfirm: boolean;
}

/** A person's other name, in this draft and in others that name the same person with the same post. */
export function rename(draft: Draft, request: RenameRequest): WorkspaceEdit | null {
  const { document, analysis } = draft;
  const { locale } = analysis.settings.config;
  const person = personAt(draft, request.position)?.person;
  if (!person) return null;
  const newName = request.newName.trim();
  if (!canBeCalled(person, newName))
    throw new ResponseError(ErrorCodes.InvalidParams, format(MESSAGES.noName, locale, { name: newName }));
  const here = documentEdit(
    { document, version: document.version, article: analysis.article },
    person,
    newName,
  );
  const elsewhere = request.others.flatMap((other) => {
    const same = samePersonIn(other.article, person);
    return same ? [{ other, edit: documentEdit(other, same, newName) }] : [];
  });
  if (elsewhere.length === 0 || !request.canConfirm)
    return { documentChanges: [here, ...elsewhere.map(({ edit }) => edit)] };
  return {
    documentChanges: [
      here,
      ...elsewhere.map(({ other, edit }) => ({
        ...edit,
        edits: edit.edits.map((one) => ({ ...one, annotationId: other.document.uri })),
      })),
    ],
    changeAnnotations: Object.fromEntries(
      elsewhere.map(({ other }) => [other.document.uri, annotation(other.fileName, locale)]),
    ),
  };
}

const annotation = (file: string, locale: Locale) => ({
  label: format(MESSAGES.other, locale, { file }),
  description: format(MESSAGES.confirm, locale),
  needsConfirmation: true,
});

function personAt({ document, analysis }: Draft, position: Position) {
  const found = subjectAt(analysis.article.mentions, document.offsetAt(position));
  const subject = found?.subjects[0];
  return found && subject?.kind === 'person' ? { range: found.range, person: subject.of } : null;
}

/** A name alone may be somebody else's. */
const samePersonIn = ({ mentions }: Article, { name, posts }: Person): Person | undefined =>
  mentions.people.find((other) => other.name === name && other.posts.some((post) => posts.includes(post)));

const documentEdit = (
  { document, version, article }: Omit<OtherDraft, 'fileName'>,
  person: Person,
  newName: string,
): TextDocumentEdit => ({
  textDocument: { uri: document.uri, version },
  edits: renamePerson(article, person, newName).map((edit) => toTextEdit(document, edit)),
});
