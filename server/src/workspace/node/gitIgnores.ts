import { existsSync } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Globs } from '../globs/globs.ts';

/** As git is on most systems of this kind. */
const CASING = { ignoresCase: process.platform === 'win32' || process.platform === 'darwin' };

/** What git ignores in a folder: the .gitignore of the folder and of those above it, up to the top of the repository. */
export class GitIgnores {
  readonly #folder: string;
  readonly #globs: Globs | undefined;
  readonly #above: GitIgnores | undefined;

  private constructor(folder: string, globs: Globs | undefined, above: GitIgnores | undefined) {
    this.#folder = folder;
    this.#globs = globs;
    this.#above = above;
  }

  static async in(folder: string): Promise<GitIgnores> {
    const top = repositoryOf(folder);
    if (top === undefined)
      return new GitIgnores(folder, await read(path.join(folder, '.gitignore')), undefined);
    const ofRepository = new GitIgnores(
      top,
      await read(path.join(top, '.git', 'info', 'exclude')),
      undefined,
    );
    let found = new GitIgnores(top, await read(path.join(top, '.gitignore')), ofRepository);
    const below = path.relative(top, folder);
    for (const name of below === '' ? [] : below.split(path.sep)) found = await found.below(name);
    return found;
  }

  /** The same for a folder in this one. */
  async below(name: string): Promise<GitIgnores> {
    const folder = path.join(this.#folder, name);
    const globs = await read(path.join(folder, '.gitignore'));
    return new GitIgnores(folder, globs, this);
  }

  /** @param file a path in this folder, which is not ignored itself */
  ignores(file: string, isFolder: boolean): boolean {
    const relative = path.relative(this.#folder, file).replaceAll(path.sep, '/');
    const verdict = this.#globs?.verdictOn(relative, isFolder);
    // The nearer has the last word.
    return verdict ? verdict === 'ignored' : (this.#above?.ignores(file, isFolder) ?? false);
  }
}

/** Top of the git repository that a folder lies in. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return undefined;
  }
}

async function read(file: string): Promise<Globs | undefined> {
  const stats = await lstat(file).catch(() => undefined);
  // Git does not follow a link here, and a pipe would be waited at for ever.
  return stats?.isFile() ? new Globs(await readFile(file, 'utf8'), CASING) : undefined;
}
