import { existsSync, fstatSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { devNull } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { Globs } from '../../workspace/globs/globs.ts';
import { decode, type Decoded } from '../../workspace/node/decode.ts';
import type { EncodingOption } from '../../workspace/node/encodings.ts';
import { encode } from '../../workspace/node/encode.ts';
import {
  isAsRead,
  LARGEST_WORD,
  readUpTo,
  readWholeAtOnce,
  type FileAsRead,
} from '../../workspace/node/fileAsRead.ts';
import { findFiles, type FoundFiles } from '../../workspace/node/findFiles.ts';
import { replaceFile } from '../../workspace/node/replaceFile.ts';
import { isTooLarge, LARGEST } from '../../workspace/drafts/largest.ts';
import { reviseWord, type FixedWord } from '../../workspace/drafts/wordDraft.ts';
import { DRAFT_EXTENSIONS, isDraftFile, isWordFile, languageOf } from '../../protocol.ts';
import { looksLikeWord, WordDraft, WordError } from '../../service/service.ts';
import type { Host } from '../host.ts';
import type { Say } from '../words/messages.ts';
import { isGlob, readPathGlobs } from './pathGlob.ts';

/** Why a path gave no draft; every one of these is exit code 2. */
export class DraftError extends Error {}

export interface Draft {
  /** absolute path; `<stdin>` for standard input without a name */
  readonly filePath: string;
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
  /** as reports name it; `docx` is none, but says how the text lies in its file */
  readonly encoding: string;
  /** how the text lies in its file */
  readonly form: Decoded | WordDraft;
  /** undefined: standard input */
  readonly source?: FileAsRead;
}

export interface FoundDrafts {
  readonly files: readonly string[];
  /** links to files elsewhere that nobody has named: they are checked, and never written */
  readonly foreign: ReadonlySet<string>;
  readonly errors: readonly string[];
}

/**
 * Turns paths, folders and globs into files, each once, in the order given; folders and globs sorted. What git ignores
 * is left out, unless it is named itself; so is what a glob after `!` matches.
 */
export async function findDrafts(patterns: readonly string[], cwd: string, say: Say): Promise<FoundDrafts> {
  const found = new Set<string>();
  const named = new Set<string>();
  const foreign = new Set<string>();
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
      named.add(absolute);
      continue;
    }
    if (!stats && !isGlob(pattern)) {
      errors.push(say(hasMangledName(pattern) ? 'badName' : 'missing', { path: pattern }));
      continue;
    }
    let drafts: FoundFiles | undefined;
    try {
      drafts = stats ? await findFiles(absolute, isDraftFile) : await filesOfGlob(pattern, cwd);
    } catch (error) {
      // One folder below that cannot be read leaves open what else there is.
      const { path: place = pattern } = error as NodeJS.ErrnoException;
      errors.push(say('unreadable', { path: place, reason: reasonOf(error) }));
      continue;
    }
    if (!drafts) errors.push(say('tooManyAlternatives', { path: pattern }));
    else if (drafts.files.length === 0)
      errors.push(say('noMatch', { path: pattern, extensions: DRAFT_EXTENSIONS.join(' ') }));
    for (const file of drafts?.files ?? []) found.add(file);
    for (const file of drafts?.foreign ?? []) foreign.add(file);
  }
  const excluded = new Globs(excluding.map((pattern) => pattern.slice(1)));
  const files = [...found].filter((file) => {
    const relative = path.relative(cwd, file).replaceAll(path.sep, '/');
    return relative.startsWith('../') || path.isAbsolute(relative) || !excluded.ignores(relative);
  });
  if (files.length === 0 && found.size > 0)
    errors.push(say('noMatch', { path: excluding.join(' '), extensions: DRAFT_EXTENSIONS.join(' ') }));
  for (const file of named) foreign.delete(file);
  return { files, foreign, errors };
}

/** undefined: its braces stand for more globs than anybody means. */
async function filesOfGlob(glob: string, cwd: string): Promise<FoundFiles | undefined> {
  const globs = readPathGlobs(glob, cwd);
  if (!globs) return undefined;
  const files = new Set<string>();
  const foreign: string[] = [];
  for (const { folder, matches, depth } of globs.filter((one) => existsSync(one.folder))) {
    const found = await findFiles(folder, matches, depth);
    for (const file of found.files) files.add(file);
    for (const file of found.foreign) foreign.push(file);
  }
  return { files: [...files].sort(), foreign };
}

export async function readDraft(filePath: string, encoding: EncodingOption, say: Say): Promise<Draft> {
  let source: FileAsRead | undefined;
  try {
    source = await readWholeAtOnce(filePath, isWordFile(filePath) ? LARGEST_WORD : LARGEST);
  } catch (error) {
    const isMangled = hasMangledName(filePath) && reasonOf(error) === 'ENOENT';
    throw new DraftError(
      say(isMangled ? 'badName' : 'unreadable', { path: filePath, reason: reasonOf(error) }),
    );
  }
  if (!source) {
    const size = (isWordFile(filePath) ? LARGEST_WORD : LARGEST) >> 20;
    throw new DraftError(say('tooLarge', { path: filePath, size }));
  }
  return {
    filePath,
    uri: pathToFileURL(filePath).href,
    languageId: languageOf(filePath),
    ...readForm(source.bytes, filePath, encoding, say),
    source,
  };
}

/** Bytes that are no UTF-8 have become U+FFFD on their way to us. */
const hasMangledName = (name: string): boolean => name.includes('\ufffd');

/** Standard input as a draft; `name` is what --stdin-filename calls it. */
export async function readStdin(
  { stdin, cwd }: Host,
  name: string | undefined,
  encoding: EncodingOption,
  say: Say,
): Promise<Draft> {
  const shown = name ?? '<stdin>';
  const why = whyUnreadable(stdin);
  if (why !== undefined) throw new DraftError(say('unreadable', { path: shown, reason: why }));
  const bytes = await readUpTo(LARGEST, stdin as AsyncIterable<Uint8Array>);
  if (!bytes) throw new DraftError(say('tooLarge', { path: shown, size: LARGEST >> 20 }));
  return {
    filePath: name === undefined ? shown : path.resolve(cwd, name),
    // Without a name it is looked at as a draft in this folder, so that the folder's config holds.
    uri: pathToFileURL(path.resolve(cwd, name ?? 'stdin.txt')).href,
    languageId: languageOf(shown),
    ...readForm(bytes, shown, encoding, say),
  };
}

/**
 * Why nothing can come from standard input. Of a folder Node makes an empty stream; where the input is closed (`<&-`)
 * it opens the null device instead, and a pipe line that is broken must not look like a clean draft.
 */
export function whyUnreadable(stdin: Readable): string | undefined {
  if (stdin !== process.stdin) return undefined;
  const stats = fstatSync(0);
  if (stats.isDirectory()) return 'EISDIR';
  const nothing = statSync(devNull, { throwIfNoEntry: false });
  return stats.isCharacterDevice() && nothing?.rdev === stats.rdev ? devNull : undefined;
}

/** Names that Word and WPS give to files of whatever age. */
const WORD_NAME = /\.(?:doc[xm]?|dot[xm]?|wp[st]|rtf)$/i;

function readForm(
  bytes: Uint8Array,
  name: string,
  encoding: EncodingOption,
  say: Say,
): Pick<Draft, 'text' | 'encoding' | 'form'> {
  if (isWordFile(name) || (WORD_NAME.test(name) && looksLikeWord(bytes))) {
    const form = inWord(name, say, () => new WordDraft(bytes));
    return { text: form.text, encoding: 'docx', form };
  }
  const form = decodeDraft(bytes, name, encoding, say);
  if (isTooLarge(form.text)) throw new DraftError(say('tooLarge', { path: name, size: LARGEST >> 20 }));
  return { text: form.text, encoding: form.encoding, form };
}

function inWord<T>(path: string, say: Say, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WordError)) throw error;
    throw new DraftError(say(error.trouble, { path, ...error.data }));
  }
}

function decodeDraft(bytes: Uint8Array, name: string, encoding: EncodingOption, say: Say): Decoded {
  const decoded = decode(bytes, encoding);
  if (!('problem' in decoded)) return decoded;
  const { problem, ...where } = decoded;
  throw new DraftError(say(problem, { path: name, ...where }));
}

/**
 * Writes the fixed text into the draft's file, in its own encoding. Throws a DraftError where it is not written.
 */
export async function writeDraft(draft: Draft, text: string, say: Say): Promise<void> {
  const { form, filePath, encoding } = draft;
  const bytes = form instanceof WordDraft ? undefined : encode(text, form);
  if (!bytes) throw new DraftError(say('notRepresentable', { path: filePath, encoding }));
  await replaceDraft(draft, bytes, say);
}

/**
 * Writes fixes into a Word file as tracked changes, and what is left to say as comments. Answers the draft that it is
 * then; undefined where there was nothing to write. Throws a DraftError where it is not written.
 */
export async function writeWord(
  draft: Draft,
  fixed: FixedWord,
  say: Say,
  now: Date,
): Promise<WordDraft | undefined> {
  const { form, filePath } = draft;
  if (!(form instanceof WordDraft)) return undefined;
  const revised = inWord(filePath, say, () => reviseWord(form, fixed, now, say.locale));
  if (revised) await replaceDraft(draft, revised.bytes, say);
  return revised?.draft;
}

/** Gives the file other bytes, by rename: a crash leaves the old file or the new one. */
async function replaceDraft({ filePath, source }: Draft, bytes: Uint8Array, say: Say): Promise<void> {
  let isWritten: boolean;
  try {
    const stats = await stat(filePath);
    // A rename would put a file where a pipe or a device was.
    if (!source || !stats.isFile()) throw new DraftError(say('noFile', { path: filePath }));
    // It replaces a read-only file without asking, so ask first.
    if ((stats.mode & 0o222) === 0) throw new DraftError(say('readOnly', { path: filePath }));
    isWritten = await replaceFile(source.real, bytes, { isWanted: () => isAsRead(source) });
  } catch (error) {
    if (error instanceof DraftError) throw error;
    throw new DraftError(say('notWritten', { path: filePath, reason: reasonOf(error) }));
  }
  if (!isWritten) throw new DraftError(say('changedMeanwhile', { path: filePath }));
}

/** A system error in a word, e.g. EACCES. */
export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
