import path from 'node:path';

/** Files that match, as absolute paths; what git ignores is left out. Throws where a folder cannot be read. */
export async function findFiles(pattern: string, cwd: string): Promise<string[]> {
  // Only who lists files pays for loading it.
  const { globby } = await import('globby');
  const found = await globby(pattern, {
    cwd,
    absolute: true,
    caseSensitiveMatch: false,
    gitignore: true,
    // A link to a folder above would be followed in circles; a link to a draft is a draft.
    followSymbolicLinks: false,
    onlyFiles: false,
    markDirectories: true,
    ignore: ['**/node_modules/**'],
    suppressErrors: false,
  });
  return found.filter((name) => !name.endsWith('/')).map((name) => path.normalize(name));
}
