import assert from 'node:assert/strict';
import {
  commands,
  extensions,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type Diagnostic,
  type Event,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { Gaojian } from '../../../client/src/client.ts';
import { PATIENCE_MS } from '../patience.ts';

export async function gaojian(): Promise<Gaojian> {
  const extension = extensions.getExtension<Gaojian>('gaojian.gaojian');
  assert.ok(extension, 'the extension is there');
  return extension.activate();
}

/** Waits until `read` answers something; looks again whenever `event` fires. */
export function until<T>(event: Event<unknown>, what: string, read: () => T | undefined): Promise<T> {
  const now = read();
  if (now !== undefined) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      subscription.dispose();
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`timeout: ${what}`));
    }, PATIENCE_MS);
    const subscription = event(() => {
      const value = read();
      if (value === undefined) return;
      stop();
      resolve(value);
    });
  });
}

export const fixture = (name: string): Uri =>
  Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'drafts', name);

export const openFixture = async (name: string): Promise<TextEditor> =>
  window.showTextDocument(await workspace.openTextDocument(fixture(name)));

export const openUntitled = async (content: string, language = 'plaintext'): Promise<TextEditor> =>
  window.showTextDocument(await workspace.openTextDocument({ content, language }));

/** The document's findings, of one rule where it is named: a draft may also have findings of other rules. */
export const findingsIn = ({ uri }: TextDocument, ruleId?: string): Diagnostic[] =>
  languages
    .getDiagnostics(uri)
    .filter((finding) => finding.source === '稿检' && (!ruleId || codeOf(finding) === ruleId))
    .sort((a, b) => a.range.start.compareTo(b.range.start));

/** The id of the rule; VS Code shows its name as the code. */
export const codeOf = (found: Diagnostic): unknown =>
  (found as Diagnostic & { readonly data?: { readonly ruleId?: string } }).data?.ruleId;

export const textsOf = (document: TextDocument, found: readonly Diagnostic[]): string[] =>
  found.map(({ range }) => document.getText(range));

/** Waits until the findings of a rule cover exactly these words. */
export const untilFound = (
  document: TextDocument,
  ruleId: string,
  expected: readonly string[],
): Promise<Diagnostic[]> =>
  until(languages.onDidChangeDiagnostics, `${ruleId} at ${expected.join(' ') || 'nothing'}`, () => {
    const found = findingsIn(document, ruleId);
    return textsOf(document, found).join('\n') === expected.join('\n') ? found : undefined;
  });

export const replace = async (editor: TextEditor, range: Range, text: string): Promise<void> => {
  assert.ok(await editor.edit((edit) => edit.replace(range, text)));
};

export const everythingIn = (document: TextDocument): Range =>
  document.validateRange(new Range(0, 0, document.lineCount, 0));

/** Range of the first `words` in the document. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  assert.notEqual(start, -1, `${words} is in the draft`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Leaves nothing open and nothing changed on disk. */
export async function closeEverything(): Promise<void> {
  while (window.activeTextEditor) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
