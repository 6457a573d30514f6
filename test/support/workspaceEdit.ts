import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { applyTextEdits } from './positions.ts';

/** Does on the disk what an editor would do; answers the files written. */
export async function writeEdit({ documentChanges = [] }: WorkspaceEdit): Promise<string[]> {
  const written = new Set<string>();
  for (const change of documentChanges) {
    const file = fileURLToPath('uri' in change ? change.uri : (change as TextDocumentEdit).textDocument.uri);
    if ('kind' in change) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, '', { flag: 'wx' });
    } else {
      await writeFile(file, applyTextEdits(await readFile(file, 'utf8'), change.edits as TextEdit[]));
    }
    written.add(file);
  }
  return [...written];
}
