import type {
  ChangeAnnotation,
  Position,
  PrepareRenameResult,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  canBeCalled,
  format,
  renamePerson,
  renameUncertain,
  subjectAt,
  type Article,
  type Edit,
  type Locale,
  type Localized,
  type Person,
} from '../../service/service.ts';
import { toRange, toTextEdit } from '../../workspace/positions.ts';
import type { Feature } from '../session.ts';
import type { AnalysedDraft } from '../../workspace/workspace.ts';
import { otherDraftsWith, type OtherDraft } from '../../workspace/drafts/otherDrafts.ts';
import { Refusal } from '../runSafe.ts';

const MESSAGES = {
  noName: { 'zh-CN': '“{name}”不像人名', en: '“{name}” does not look like a name' },
  other: { 'zh-CN': '别的稿件：同名，职务也同', en: 'Other drafts: same name, same post' },
  uncertain: { 'zh-CN': '同样的字，未认作人名', en: 'The same characters, not read as a name' },
  confirm: { 'zh-CN': '是同一人才改', en: 'Change only if it is the same person' },
} as const satisfies Record<string, Localized>;

export const rename: Feature = (session) => {
  const { connection, client, workspace } = session;
  const canConfirm = client.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
  connection.onPrepareRename(session.ofDraft(null, (draft, { position }) => renamedAt(draft, position)));
  connection.onRenameRequest(
    session.ofDraft(null, async (draft, { position, newName }) => {
      const name = nameAt(draft, position);
      const others = name === undefined ? [] : await otherDraftsWith(name, draft.document.uri, workspace);
      return renameIn(draft, { position, newName, others, canConfirm });
    }),
  );
  return { renameProvider: { prepareProvider: true } };
};

/** The full name of the person who is named at a place. */
const nameAt = (draft: AnalysedDraft, position: Position): string | undefined =>
  personAt(draft, position)?.person.name;

/** Only people have a name that changes with everything that refers to it. */
function renamedAt(draft: AnalysedDraft, position: Position): PrepareRenameResult | null {
  const found = personAt(draft, position);
  return found && { range: toRange(draft.document, found.range), placeholder: found.person.name };
}

interface RenameRequest {
  readonly position: Position;
  readonly newName: string;
  readonly others: readonly OtherDraft[];
  /** the client shows what it is asked to confirm */
  readonly canConfirm: boolean;
}

/**
 * A person's other name, in this draft and in others that name the same person with the same post. What may be
 * somebody else is for the editor to confirm; where the client cannot ask, characters not read as a name stay.
 */
function renameIn(draft: AnalysedDraft, request: RenameRequest): WorkspaceEdit | null {
  const { document, analysis } = draft;
  const { article, settings } = analysis;
  const { others, canConfirm } = request;
  const person = personAt(draft, request.position)?.person;
  if (!person) return null;
  const newName = request.newName.trim();
  if (!canBeCalled(person, newName)) {
    const message = format(MESSAGES.noName, settings.config.locale, { name: newName });
    throw new Refusal(message);
  }
  const used = new Set<Doubt>();
  const textEdits = (of: TextDocument, edits: readonly Edit[], doubt?: Doubt): TextEdit[] =>
    edits.map((edit) => {
      const textEdit = toTextEdit(of, edit);
      if (!doubt || !canConfirm) return textEdit;
      used.add(doubt);
      return { ...textEdit, annotationId: doubt };
    });
  const here = textEdits(document, renamePerson(article, person, newName));
  const uncertain = canConfirm ? renameUncertain(article, person, newName) : [];
  const documentChanges = [
    {
      textDocument: { uri: document.uri, version: document.version },
      edits: [...here, ...textEdits(document, uncertain, 'uncertain')],
    },
    ...others.flatMap(({ document: other, version, article: text }) => {
      const same = samePersonIn(text, person);
      if (!same) return [];
      const edits = textEdits(other, renamePerson(text, same, newName), 'other');
      return [{ textDocument: { uri: other.uri, version }, edits }];
    }),
  ];
  if (used.size === 0) return { documentChanges };
  return { documentChanges, changeAnnotations: annotations(used, settings.config.locale) };
}

/** Why an editor is asked. */
type Doubt = 'other' | 'uncertain';

const annotations = (doubts: Iterable<Doubt>, locale: Locale): Record<string, ChangeAnnotation> =>
  Object.fromEntries(
    [...doubts].map((doubt) => [
      doubt,
      {
        label: format(MESSAGES[doubt], locale),
        description: format(MESSAGES.confirm, locale),
        needsConfirmation: true,
      },
    ]),
  );

function personAt({ document, analysis }: AnalysedDraft, position: Position) {
  const found = subjectAt(analysis.article.mentions, document.offsetAt(position));
  const subject = found?.subjects[0];
  return found && subject?.kind === 'person' ? { range: found.range, person: subject.of } : null;
}

/** A name alone may be somebody else's. */
const samePersonIn = ({ mentions }: Article, { name, posts }: Person): Person | undefined =>
  mentions.people.find((other) => other.name === name && other.posts.some((post) => posts.includes(post)));
