import { stat } from 'node:fs/promises';
import path from 'node:path';

/** Files that match, as absolute paths; what git ignores is left out. Throws where a folder cannot be read. */
export async function findFiles(pattern: string, cwd: string): Promise<string[]> {
  // Only who lists files pays for loading it.
  const { globbyStream } = await import('globby');
  // A stream, for all entries at once take 5 kB a file.
  const entries = globbyStream(pattern, {
    cwd,
    absolute: true,
    caseSensitiveMatch: false,
    gitignore: true,
    // A link to a folder above would be followed in circles; a link to a draft is a draft.
    followSymbolicLinks: false,
    onlyFiles: false,
    objectMode: true,
    ignore: ['**/node_modules/**'],
    suppressErrors: false,
  });
  const found: string[] = [];
  for await (const { path: file, dirent } of entries) {
    const isFile = dirent.isSymbolicLink() ? await isLinkToFile(file) : dirent.isFile();
    // A pipe would be waited at for ever.
    if (isFile) found.push(path.normalize(file));
  }
  return found;
}

/** A link to nowhere is for whoever reads it to tell of. */
const isLinkToFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (target) => target.isFile(),
    () => true,
  );
