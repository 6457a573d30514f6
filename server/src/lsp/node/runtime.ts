import { readFile, realpath } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Runtime } from '../runtime.ts';

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Reads from the disk. */
export const nodeRuntime: Runtime = {
  async readFile(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async realUri(uri) {
    if (!uri.startsWith('file:')) return uri;
    return realpath(fileURLToPath(uri)).then(
      (file) => pathToFileURL(file).href,
      () => uri,
    );
  },
};
