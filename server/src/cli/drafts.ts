import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ignore, { type Ignore } from 'ignore';
import { glob, isDynamicPattern } from 'tinyglobby';
import writeFileAtomic from 'write-file-atomic';
import { decode, encode, type Decoded, type EncodingOption } from './encoding.ts';
import type { Say } from './messages.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
  '.txt': 'plaintext',
  '.gaojian': 'gaojian',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};
export const EXTENSIONS = Object.keys(LANGUAGES);

/** Why a path gave no draft; every one of these is exit code 2. */
export class DraftError extends Error {}

export interface Draft {
  /** absolute path */
  readonly filePath: string;
  readonly uri: string;
  readonly languageId: string;
  readonly decoded: Decoded;
}

export const languageOf = (filePath: string): string =>
  LANGUAGES[path.extname(filePath).toLowerCase()] ?? 'plaintext';

/** Turns paths, folders and globs into files, each once, in the order given; folders and globs sorted. */
export async function findDrafts(
  patterns: readonly string[],
  cwd: string,
  say: Say,
): Promise<{ readonly files: readonly string[]; readonly errors: readonly string[] }> {
  const files = new Set<string>();
  const errors: string[] = [];
  const gitIgnored = await gitIgnore(cwd);
  for (const pattern of patterns) {
    const absolute = path.resolve(cwd, pattern);
    // '' is the folder itself to path.resolve, and an unset variable to whoever typed it.
    if (pattern === '') {
      errors.push(say('missing', { path: "''" }));
      continue;
    }
    const stats = await stat(absolute).catch(() => undefined);
    if (stats && !stats.isDirectory()) {
      files.add(absolute);
      continue;
    }
    if (!stats && !isDynamicPattern(pattern)) {
      errors.push(say('missing', { path: pattern }));
      continue;
    }
    const found = await glob(stats ? `**/*{${EXTENSIONS.join(',')}}` : pattern, {
      cwd: stats ? absolute : cwd,
      absolute: true,
      dot: false,
      caseSensitiveMatch: false,
      ignore: ['**/node_modules/**'],
    });
    const drafts = found.map((file) => path.normalize(file)).filter((file) => !gitIgnored(file));
    if (drafts.length === 0) errors.push(say('noMatch', { path: pattern, extensions: EXTENSIONS.join(' ') }));
    for (const file of drafts.sort()) files.add(file);
  }
  return { files: [...files], errors };
}

async function gitIgnore(cwd: string): Promise<(file: string) => boolean> {
  const rules: { readonly folder: string; readonly matcher: Ignore }[] = [];
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const patterns = await readFile(path.join(folder, '.gitignore'), 'utf8').catch(() => undefined);
    if (patterns !== undefined) rules.push({ folder, matcher: ignore().add(patterns) });
    const isRoot = (await stat(path.join(folder, '.git')).catch(() => undefined)) !== undefined;
    if (isRoot || folder === path.dirname(folder)) break;
  }
  return (file) =>
    rules.some(({ folder, matcher }) => {
      const relative = path.relative(folder, file);
      return (
        relative !== '' &&
        !relative.startsWith('..') &&
        !path.isAbsolute(relative) &&
        matcher.ignores(relative.replaceAll(path.sep, '/'))
      );
    });
}

export async function readDraft(filePath: string, encoding: EncodingOption, say: Say): Promise<Draft> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(filePath);
  } catch (error) {
    throw new DraftError(say('unreadable', { path: filePath, reason: reasonOf(error) }));
  }
  return {
    filePath,
    uri: pathToFileURL(filePath).href,
    languageId: languageOf(filePath),
    decoded: decodeDraft(bytes, filePath, encoding, say),
  };
}

export function decodeDraft(bytes: Uint8Array, name: string, encoding: EncodingOption, say: Say): Decoded {
  const decoded = decode(bytes, encoding);
  if (!('problem' in decoded)) return decoded;
  throw new DraftError(
    say(decoded.problem, { path: name, ...('encoding' in decoded && { encoding: decoded.encoding }) }),
  );
}

/**
 * Writes the fixed text in the file's own encoding and mode, by rename: a crash leaves the old file or the new one.
 * Answers why it was not written, where it was not.
 */
export async function writeDraft(
  { filePath, decoded }: Draft,
  text: string,
  say: Say,
): Promise<string | undefined> {
  const bytes = encode(text, decoded);
  if (!bytes) return say('notRepresentable', { path: filePath, encoding: decoded.encoding });
  try {
    // A rename replaces a read-only file without asking, so ask first.
    if (((await stat(filePath)).mode & 0o222) === 0) return say('readOnly', { path: filePath });
    await writeFileAtomic(filePath, Buffer.from(bytes));
    return undefined;
  } catch (error) {
    return say('notWritten', { path: filePath, reason: reasonOf(error) });
  }
}

/** A system error in a word, e.g. EACCES. */
export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
