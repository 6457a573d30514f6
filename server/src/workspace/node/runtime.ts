import { mkdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDraftFile, isWordFile } from '../../protocol.ts';
import { WordDraft } from '../../service/service.ts';
import {
  UnreadableFile,
  UnwrittenFile,
  type DraftFiles,
  type DecodedDraft,
  type Runtime,
} from '../runtime.ts';
import type { Decoded } from './decode.ts';
import { isAsRead, LARGEST_WORD, readWhole, type FileAsRead } from './fileAsRead.ts';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** undefined: no name that a disk can have, such as one whose %-escapes are not UTF-8. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

interface TextFile {
  readonly read: FileAsRead;
  readonly decoded: Decoded;
}

/** undefined where there is no such file. */
async function readText(uri: string): Promise<TextFile | undefined> {
  const file = pathOf(uri);
  if (file === undefined) return undefined;
  let read: FileAsRead | undefined;
  try {
    // A pipe would be waited at for ever.
    if (!(await stat(file)).isFile()) return undefined;
    read = await readWhole(file);
  } catch (error) {
    if (MISSING.has(codeOf(error))) return undefined;
    throw new UnreadableFile(codeOf(error));
  }
  if (!read) throw new UnreadableFile('size');
  // Only who reads files pays for loading it.
  const { decode } = await import('./decode.ts');
  const decoded = decode(read.bytes, 'auto');
  if ('problem' in decoded) throw new UnreadableFile('encoding');
  return { read, decoded };
}

async function readWord(uri: string): Promise<DecodedDraft | undefined> {
  const file = pathOf(uri);
  const read = file !== undefined && (await stat(file)).isFile() && (await readWhole(file, LARGEST_WORD));
  // As text it is not to be edited.
  return read ? { text: new WordDraft(read.bytes).text, isUtf8: false } : undefined;
}

const nodeDrafts: DraftFiles = {
  async list(folder) {
    // Only who lists files pays for loading it.
    const { findFiles } = await import('./findFiles.ts');
    const { files } = await findFiles(fileURLToPath(folder), isDraftFile);
    return files.map((file) => pathToFileURL(file).href);
  },
  async read(uri) {
    if (isWordFile(uri)) return readWord(uri).catch(() => undefined);
    const found = await readText(uri).catch(() => undefined);
    return found && { text: found.decoded.text, isUtf8: found.decoded.encoding === 'utf-8' };
  },
};

/** Reads from the disk. */
export const nodeRuntime: Runtime & { readonly drafts: DraftFiles } = {
  drafts: nodeDrafts,
  async readFile(uri) {
    return uri.startsWith('file:') ? (await readText(uri))?.decoded.text : undefined;
  },
  async writeFile(uri, text, before) {
    const { encode, UTF8 } = await import('./encode.ts');
    const { replaceFile } = await import('./replaceFile.ts');
    const found = await readText(uri);
    if (found?.decoded.text !== before) throw new UnwrittenFile('changed');
    const bytes = encode(text, found?.decoded ?? UTF8);
    if (!bytes) throw new UnwrittenFile('encoding');
    const file = fileURLToPath(uri);
    const isWanted = async (): Promise<boolean> => !found || isAsRead(found.read);
    let isWritten: boolean;
    try {
      await mkdir(path.dirname(file), { recursive: true });
      isWritten = await replaceFile(file, bytes, { isWanted });
    } catch (error) {
      throw new UnwrittenFile(codeOf(error));
    }
    if (!isWritten) throw new UnwrittenFile('changed');
  },
  async realUri(uri) {
    const file = uri.startsWith('file:') ? pathOf(uri) : undefined;
    if (file === undefined) return uri;
    return realpath(file).then(
      (real) => pathToFileURL(real).href,
      () => uri,
    );
  },
};
