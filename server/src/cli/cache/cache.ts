import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { replaceFile } from '../../workspace/node/replaceFile.ts';
import type { CheckParams, CheckResult } from '../../protocol.ts';
import type { Server } from '../server/server.ts';
import { reasonOf } from '../drafts/drafts.ts';
import { UsageError, type Host } from '../host.ts';
import { isKeptResult } from './keptResult.ts';
import type { Say } from '../words/messages.ts';
import { VERSION } from '../version.ts';

/** Where a cache is when nobody says: in the user's own folder, where no draft and no repository brings anything. */
export function defaultCache({ XDG_CACHE_HOME: xdg = '', LOCALAPPDATA: local }: Host['env']): string {
  const home = local ?? path.join(homedir(), '.cache');
  return path.join(path.isAbsolute(xdg) ? xdg : home, 'gaojian');
}
const DAY_MS = 24 * 3600 * 1000;
/** What was not asked for in this time is thrown away. */
const KEPT_MS = 30 * DAY_MS;
/** Tells that the folder is ours to clear out, and backup programs to leave it; its date is that of the last clearing. */
const MARK = 'CACHEDIR.TAG';
const MARKED = 'Signature: 8a477f597d28d172789f06886806bc55\n';

/** Plain data, so that worker processes can be told. */
export interface CacheSettings {
  /** absolute path */
  readonly folder: string;
  /** of the program whose answers are kept */
  readonly program: string;
}

/** Makes the folder ready. Throws where nothing can be written there. */
export async function openCache(
  folder: string,
  program: string | undefined,
  say: Say,
): Promise<CacheSettings> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const names = await readdir(folder);
    if (names.length > 0 && !names.includes(MARK)) throw new UsageError(say('noCache', { path: folder }));
    await writeNew(path.join(folder, MARK), MARKED);
    // What is kept is nobody's to commit.
    await writeNew(path.join(folder, '.gitignore'), '*\n');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(say('notWritten', { path: folder, reason: reasonOf(error) }));
  }
  // Not the version alone: a program built anew may answer differently.
  const build = program === undefined ? '' : await readFile(program);
  return { folder, program: createHash('sha256').update(VERSION).update(build).digest('hex') };
}

const writeNew = (file: string, text: string): Promise<void> =>
  writeFile(file, text, { flag: 'wx' }).catch((error: unknown) => {
    if (reasonOf(error) !== 'EEXIST') throw error;
  });

/** Whether what lies in the folder came with a git repository: then anybody may have made up the answers in it. */
export async function isFromRepository(folder: string): Promise<boolean> {
  const real = await realpath(folder);
  const { root } = path.parse(real);
  let top = real;
  while (top !== root && !existsSync(path.join(top, '.git'))) top = path.dirname(top);
  if (top === root && !existsSync(path.join(top, '.git'))) return false;
  return promisify(execFile)('git', ['ls-files', '-z'], { cwd: real }).then(
    ({ stdout }) => stdout !== '',
    // Nobody can say.
    () => true,
  );
}

/**
 * A server that remembers what it answered for a draft of the same name, language and text, under the same settings
 * and by the same program. Each answer is a file named after all of these and written by rename, so that any number of
 * runs may share a folder: at worst two of them do the same work.
 */
export function remembering(server: Server, { folder, program }: CacheSettings): Server {
  const checkAll: Server['checkAll'] = async (drafts) => {
    const files = await Promise.all(drafts.map(fileFor));
    const answers = files.map((file) => (file === undefined ? undefined : read(file)));
    const unknown = drafts.flatMap((params, i) => (answers[i] ? [] : [{ params, file: files[i] }]));
    const results = await server.checkAll(unknown.map(({ params }) => params));
    for (const [i, { file }] of unknown.entries())
      // A rule that failed may do better next time.
      if (file !== undefined && results[i]!.failures.length === 0) await write(file, results[i]!);
    const rest = results.values();
    return answers.map((answer) => answer ?? rest.next().value!);
  };
  /** undefined: nothing is kept of it */
  const fileFor = async (params: CheckParams): Promise<string | undefined> => {
    // What other drafts say is of this run only.
    if (params.elsewhere) return undefined;
    const { digest } = await server.settingsDigest({ uri: params.document.uri });
    return digest === null ? undefined : fileOf(folder, keyOf(params, digest, program));
  };
  return { ...server, checkAll, check: async (params) => (await checkAll([params]))[0]! };
}

/** Once a day, throws away what no run has asked for in a long time. */
export async function pruneCache({ folder }: CacheSettings, now: number): Promise<void> {
  const mark = path.join(folder, MARK);
  const marked = await stat(mark).catch(() => undefined);
  if (marked && now - marked.mtimeMs < DAY_MS) return;
  await writeFile(mark, MARKED).catch(() => undefined);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const file = path.join(entry.parentPath, entry.name);
    // Another run may be faster.
    const stats = await stat(file).catch(() => undefined);
    if (stats && now - stats.mtimeMs > KEPT_MS) await rm(file, { force: true });
  }
}

/** The draft's folder is in the digest as far as it matters: a cache may move with its drafts. */
const keyOf = (
  { document: { uri, languageId, text }, fix, wantsFacts = false }: CheckParams,
  settings: string,
  program: string,
): string => {
  const name = path.basename(fileURLToPath(uri));
  return createHash('sha256')
    .update(JSON.stringify([program, settings, name, languageId, fix ?? null, wantsFacts, text]))
    .digest('hex');
};

const fileOf = (folder: string, key: string): string =>
  path.join(folder, key.slice(0, 2), `${key.slice(2)}.json`);

/** What is damaged is not there. Synchronous: for so small a file four waits would take longer than the check they save. */
function read(file: string): CheckResult | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isKeptResult(value)) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    return value;
  } catch {
    return undefined;
  }
}

/** A disk that is full makes the next run slower, not this one fail. */
async function write(file: string, result: CheckResult): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await replaceFile(file, JSON.stringify(result), { isLasting: false });
  } catch {
    // It is a cache.
  }
}
