import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { GitIgnores, repositoryOf } from './gitIgnores.ts';

export interface FoundFiles {
  /** absolute paths, sorted */
  readonly files: readonly string[];
  /** those among them that are links to files outside of the folder and of its repository */
  readonly foreign: readonly string[];
}

/**
 * Files in a folder and below it. What git ignores is left out, and so are node_modules and names that begin with a
 * dot. Throws where a folder cannot be read.
 *
 * @param isWanted asked with the path relative to the folder, with `/`
 * @param depth 1: only in the folder itself
 */
export async function findFiles(
  folder: string,
  isWanted: (path: string) => boolean,
  depth = Infinity,
): Promise<FoundFiles> {
  const files: string[] = [];
  const foreign: string[] = [];
  const isForeign = await foreignTest(folder);
  const take = async (file: string, entry: Dirent): Promise<void> => {
    if (!isWanted(path.relative(folder, file).replaceAll(path.sep, '/'))) return;
    // A pipe would be waited at for ever.
    if (entry.isSymbolicLink() ? !(await isLinkToFile(file)) : !entry.isFile()) return;
    files.push(file);
    if (entry.isSymbolicLink() && (await isForeign(file))) foreign.push(file);
  };
  const walk = async (at: string, ignores: GitIgnores, left: number): Promise<void> => {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const { name } = entry;
      const file = path.join(at, name);
      if (name.startsWith('.') || name === 'node_modules' || ignores.ignores(file, entry.isDirectory()))
        continue;
      // A link to a folder above would be followed in circles; a link to a draft is a draft.
      if (!entry.isDirectory()) await take(file, entry);
      else if (left > 1) await walk(file, await ignores.below(name), left - 1);
    }
  };
  await walk(folder, await GitIgnores.in(folder), depth);
  return { files: files.sort(), foreign };
}

/** A link to nowhere is for whoever reads it to tell of. */
const isLinkToFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (target) => target.isFile(),
    () => true,
  );

async function foreignTest(folder: string): Promise<(file: string) => Promise<boolean>> {
  const home = await realpath(folder);
  const homes = [home, repositoryOf(home) ?? home];
  return async (file) => {
    const target = await realpath(file).catch(() => file);
    return !homes.some((at) => target.startsWith(at.endsWith(path.sep) ? at : at + path.sep));
  };
}
