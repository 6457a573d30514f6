import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ANY_DRAFT } from '../../protocol.ts';
import type { DraftFiles, Runtime } from '../runtime.ts';
import { findFiles } from './findFiles.ts';

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

const nodeDrafts: DraftFiles = {
  async list(folder) {
    const files = await findFiles(ANY_DRAFT, fileURLToPath(folder));
    return files.sort().map((file) => pathToFileURL(file).href);
  },
  async read(uri) {
    // Only who reads drafts pays for loading it.
    const { decode } = await import('./decode.ts');
    const decoded = decode(await readFile(fileURLToPath(uri)), 'auto');
    return 'text' in decoded ? decoded.text : undefined;
  },
};

/** Reads from the disk. */
export const nodeRuntime: Runtime & { readonly drafts: DraftFiles } = {
  drafts: nodeDrafts,
  async readFile(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      const file = fileURLToPath(uri);
      // A pipe would be waited at for ever.
      return (await stat(file)).isFile() ? await readFile(file, 'utf8') : undefined;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async writeFile(uri, text) {
    const { default: writeFileAtomic } = await import('write-file-atomic');
    const file = fileURLToPath(uri);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFileAtomic(file, text);
  },
  async realUri(uri) {
    if (!uri.startsWith('file:')) return uri;
    return realpath(fileURLToPath(uri)).then(
      (file) => pathToFileURL(file).href,
      () => uri,
    );
  },
};
