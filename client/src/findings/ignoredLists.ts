import { FileSystemError, Uri, workspace, type Diagnostic } from 'vscode';
import { IGNORED_FINDINGS, type Ignored } from '../../../server/src/protocol.ts';
import type { FoundData } from './rules.ts';

/** What an entry of a list names: whether a draft has to be looked at for it, by what was found there last. */
export type Concerns = (draft: Uri, found: readonly Diagnostic[]) => boolean;

/** `.gaojian/ignored.json` of a folder; what cannot be read is told of where it is used, on the file itself. */
export async function readIgnored(file: Uri): Promise<readonly Ignored[]> {
  try {
    const content = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))) as {
      readonly ignored?: readonly Ignored[];
    } | null;
    return content?.ignored ?? [];
  } catch (error) {
    if (error instanceof FileSystemError || error instanceof SyntaxError) return [];
    throw error;
  }
}

export const isIgnoredList = (uri: Uri): boolean => uri.path.endsWith(`/${IGNORED_FINDINGS}`);

/** The lists as they were, so that a change tells which drafts it is about: one finding is no matter of 500 drafts. */
export class IgnoredLists {
  readonly #known = new Map<string, readonly Ignored[]>();

  /** Answers undefined where it cannot be told, so that any draft may be concerned. */
  async changed(file: Uri): Promise<Concerns | undefined> {
    const key = file.toString();
    const before = this.#known.get(key);
    const after = await readIgnored(file);
    this.#known.set(key, after);
    if (!before) return undefined;
    const had = new Set(before.map((entry) => JSON.stringify(entry)));
    const has = new Set(after.map((entry) => JSON.stringify(entry)));
    const added = after.filter((entry) => !had.has(JSON.stringify(entry)));
    const removed = before.filter((entry) => !has.has(JSON.stringify(entry)));
    // Where a place stands that is flagged again, nothing tells.
    if (removed.some((entry) => !('draft' in entry))) return undefined;
    const folder = Uri.joinPath(file, '../..');
    const whole = new Set(
      [...added, ...removed].flatMap((entry) =>
        'draft' in entry ? [Uri.joinPath(folder, entry.draft).toString()] : [],
      ),
    );
    return (draft, found) =>
      whole.has(draft.toString()) ||
      (draft.path.startsWith(`${folder.path}/`) &&
        added.some((entry) => !('draft' in entry) && found.some((diagnostic) => mayBe(entry, diagnostic))));
  }

  /** The lists as they are now are those that later changes are told from. */
  async learn(): Promise<void> {
    for (const { uri } of workspace.workspaceFolders ?? []) {
      const file = Uri.joinPath(uri, IGNORED_FINDINGS);
      this.#known.set(file.toString(), await readIgnored(file));
    }
  }
}

/** Of the same rule and as long: what stands there only the server knows. */
function mayBe(entry: Extract<Ignored, { readonly text: string }>, diagnostic: Diagnostic): boolean {
  const { range } = diagnostic;
  const { ruleId } = (diagnostic as Diagnostic & { readonly data?: FoundData }).data ?? {};
  if (ruleId !== entry.rule) return false;
  return !range.isSingleLine || range.end.character - range.start.character === entry.text.length;
}
