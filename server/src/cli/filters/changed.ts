import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { parsePatch } from 'diff';
import { isWordFile } from '../../protocol.ts';
import { UsageError } from '../host.ts';
import type { Say } from '../words/messages.ts';
import { withMessages, type FileResult } from '../run/results.ts';

/** Which lines of which files differ from a commit. */
export interface Changes {
  /** absolute paths */
  readonly files: ReadonlySet<string>;
  /** Those of the result's messages that stand on changed lines. */
  readonly within: (result: FileResult) => Promise<FileResult>;
}

/**
 * `--changed [REF] [PATH…]` leaves open what its first word is: git's own answer decides, as in `git diff`.
 * Answers the commit and the paths.
 */
export async function splitRef(
  word: string | true,
  paths: readonly string[],
  cwd: string,
): Promise<{ readonly ref: string; readonly paths: readonly string[] }> {
  if (word === true) return { ref: 'HEAD', paths };
  const isCommit = await promisify(execFile)(
    'git',
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${word}^{commit}`],
    { cwd },
  ).then(
    () => true,
    () => false,
  );
  const isPath = !isCommit && existsSync(path.resolve(cwd, word));
  return isPath ? { ref: 'HEAD', paths: [word, ...paths] } : { ref: word, paths };
}

/** Asks git what differs from `ref`, new files among it. Throws where git cannot say. */
export async function changesSince(ref: string, cwd: string, say: Say): Promise<Changes> {
  const git = async (...argv: string[]): Promise<string> => {
    try {
      const { stdout } = await promisify(execFile)('git', argv, { cwd, maxBuffer: 1 << 30 });
      return stdout;
    } catch (error) {
      const reason = String((error as { stderr?: string }).stderr ?? error).trim();
      if (reason.startsWith('fatal: not a git repository'))
        throw new UsageError(say('noRepository', { ref }));
      throw new UsageError(say('gitFailed', { ref, reason: reason.split('\n')[0]! }));
    }
  };
  if (ref.startsWith('-')) throw new UsageError(say('gitFailed', { ref, reason: 'not a revision' }));
  // Relative to here and not --show-toplevel: that would see through a symlink on the way, which our paths do not.
  const root = path.resolve(cwd, (await git('rev-parse', '--show-cdup')).trim());
  const namesIn = (list: string): string[] =>
    list.split('\0').flatMap((name) => (name === '' ? [] : [path.resolve(root, name)]));
  const edited = namesIn(
    await git('diff', '--name-only', '--no-renames', '--diff-filter=d', '-z', ref, '--'),
  );
  const untracked = namesIn(
    await git('-C', root, 'ls-files', '--others', '--exclude-standard', '-z', '--full-name'),
  );
  const isNew = new Set(untracked);
  return {
    files: new Set([...edited, ...untracked]),
    async within(result) {
      const { filePath, messages } = result;
      // Of a Word file git knows no lines: what has changed is looked at as a whole.
      if (isNew.has(filePath) || messages.length === 0 || isWordFile(filePath)) return result;
      const patch = await git(
        'diff',
        '--unified=0',
        '--no-color',
        '--no-ext-diff',
        '--text',
        ref,
        '--',
        filePath,
      );
      const hunks = parsePatch(patch).flatMap((file) => file.hunks);
      const isChanged = (line: number, endLine: number): boolean =>
        hunks.some(({ newStart, newLines }) => line < newStart + newLines && endLine >= newStart);
      const kept = messages.filter(({ line, endLine }) => isChanged(line, endLine));
      return withMessages(result, kept);
    },
  };
}
