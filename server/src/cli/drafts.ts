import { createReadStream, existsSync, fstatSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { isDynamicPattern } from 'globby';
import writeFileAtomic from 'write-file-atomic';
import { Globs } from '../lsp/globs.ts';
import { decode, type Decoded, type EncodingOption } from '../lsp/node/decode.ts';
import { findFiles } from '../lsp/node/findFiles.ts';
import { ANY_DRAFT, DRAFT_EXTENSIONS, languageOf } from '../protocol.ts';
import { encode } from './encoding.ts';
import type { Host } from './host.ts';
import type { Say } from './messages.ts';

/** Why a path gave no draft; every one of these is exit code 2. */
export class DraftError extends Error {}

export interface Draft {
  /** absolute path; `<stdin>` for standard input without a name */
  readonly filePath: string;
  readonly uri: string;
  readonly languageId: string;
  readonly decoded: Decoded;
}

/**
 * Turns paths, folders and globs into files, each once, in the order given; folders and globs sorted. What git ignores
 * is left out, unless it is named itself; so is what a glob after `!` matches.
 */
export async function findDrafts(
  patterns: readonly string[],
  cwd: string,
  say: Say,
): Promise<{ readonly files: readonly string[]; readonly errors: readonly string[] }> {
  const found = new Set<string>();
  const errors: string[] = [];
  const excluding = patterns.filter(
    (pattern) => pattern.startsWith('!') && !existsSync(path.resolve(cwd, pattern)),
  );
  const including = patterns.filter((pattern) => !excluding.includes(pattern));
  if (including.length === 0 && excluding.length > 0) including.push('.');
  for (const pattern of including) {
    const absolute = path.resolve(cwd, pattern);
    // '' is the folder itself to path.resolve, and an unset variable to whoever typed it.
    if (pattern === '') {
      errors.push(say('missing', { path: "''" }));
      continue;
    }
    const stats = await stat(absolute).catch(() => undefined);
    if (stats && !stats.isDirectory()) {
      found.add(absolute);
      continue;
    }
    if (!stats && !isDynamicPattern(pattern)) {
      errors.push(say('missing', { path: pattern }));
      continue;
    }
    let drafts: string[];
    try {
      drafts = await (stats ? findFiles(ANY_DRAFT, absolute) : findFiles(pattern, cwd));
    } catch (error) {
      // One folder below that cannot be read leaves open what else there is.
      const { path: place = pattern } = error as NodeJS.ErrnoException;
      errors.push(say('unreadable', { path: place, reason: reasonOf(error) }));
      continue;
    }
    if (drafts.length === 0)
      errors.push(say('noMatch', { path: pattern, extensions: DRAFT_EXTENSIONS.join(' ') }));
    for (const file of drafts.sort()) found.add(file);
  }
  const excluded = new Globs(excluding.map((pattern) => pattern.slice(1)));
  const files = [...found].filter((file) => {
    const relative = path.relative(cwd, file).replaceAll(path.sep, '/');
    return relative.startsWith('../') || path.isAbsolute(relative) || !excluded.ignores(relative);
  });
  if (files.length === 0 && found.size > 0)
    errors.push(say('noMatch', { path: excluding.join(' '), extensions: DRAFT_EXTENSIONS.join(' ') }));
  return { files, errors };
}

/** What is larger is no draft: a dump, or a device that never ends. */
const LARGEST = 256 << 20;

/** The bytes of a file, a pipe or a device; undefined where there are more than `most`. */
async function readUpTo(most: number, filePath: string): Promise<Uint8Array | undefined> {
  const stats = await stat(filePath);
  if (stats.isFile()) return stats.size > most ? undefined : readFile(filePath);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of createReadStream(filePath) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

export async function readDraft(filePath: string, encoding: EncodingOption, say: Say): Promise<Draft> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readUpTo(LARGEST, filePath);
  } catch (error) {
    // Bytes that are no UTF-8 have become U+FFFD on their way to us.
    const isMangled = filePath.includes('\ufffd') && reasonOf(error) === 'ENOENT';
    throw new DraftError(
      say(isMangled ? 'badName' : 'unreadable', { path: filePath, reason: reasonOf(error) }),
    );
  }
  if (!bytes) throw new DraftError(say('tooLarge', { path: filePath, size: LARGEST >> 20 }));
  return {
    filePath,
    uri: pathToFileURL(filePath).href,
    languageId: languageOf(filePath),
    decoded: decodeDraft(bytes, filePath, encoding, say),
  };
}

/** Standard input as a draft; `name` is what --stdin-filename calls it. */
export async function readStdin(
  { stdin, cwd }: Host,
  name: string | undefined,
  encoding: EncodingOption,
  say: Say,
): Promise<Draft> {
  const shown = name ?? '<stdin>';
  // Of a folder Node makes an empty stream.
  if (stdin === process.stdin && fstatSync(0).isDirectory())
    throw new DraftError(say('unreadable', { path: shown, reason: 'EISDIR' }));
  return {
    filePath: name === undefined ? shown : path.resolve(cwd, name),
    // Without a name it is looked at as a draft in this folder, so that the folder's config holds.
    uri: pathToFileURL(path.resolve(cwd, name ?? 'stdin.txt')).href,
    languageId: languageOf(shown),
    decoded: decodeDraft(await buffer(stdin), shown, encoding, say),
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
 * Throws a DraftError where it is not written.
 */
export async function writeDraft({ filePath, decoded }: Draft, text: string, say: Say): Promise<void> {
  const bytes = encode(text, decoded);
  if (!bytes) throw new DraftError(say('notRepresentable', { path: filePath, encoding: decoded.encoding }));
  try {
    const stats = await stat(filePath);
    // A rename would put a file where a pipe or a device was.
    if (!stats.isFile()) throw new DraftError(say('noFile', { path: filePath }));
    // It replaces a read-only file without asking, so ask first.
    if ((stats.mode & 0o222) === 0) throw new DraftError(say('readOnly', { path: filePath }));
    await writeFileAtomic(filePath, Buffer.from(bytes));
  } catch (error) {
    if (error instanceof DraftError) throw error;
    throw new DraftError(say('notWritten', { path: filePath, reason: reasonOf(error) }));
  }
}

/** A system error in a word, e.g. EACCES. */
export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
