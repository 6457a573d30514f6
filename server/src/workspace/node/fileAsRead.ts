import {
  closeSync,
  createReadStream,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { lstat, open, readFile, realpath, stat } from 'node:fs/promises';
import { LARGEST } from '../drafts/largest.ts';

/** A file with what it was when it was read, to tell whether it still is that. */
export interface FileAsRead {
  /** absolute path, as it was named */
  readonly file: string;
  /** where the links on the way led */
  readonly real: string;
  readonly dev: bigint;
  readonly ino: bigint;
  readonly bytes: Uint8Array;
}

/** A Word file: most of it is pictures, which are not unpacked. */
export const LARGEST_WORD = 256 << 20;

/** Reads a file, a pipe or a device; undefined where it is larger than `most`. */
export async function readWhole(file: string, most = LARGEST): Promise<FileAsRead | undefined> {
  const stats = await stat(file, { bigint: true });
  if (!stats.isFile()) {
    const { dev, ino } = stats;
    const bytes = await readUpTo(most, createReadStream(file));
    return bytes && { file, real: file, dev, ino, bytes };
  }
  if (stats.size > most) return undefined;
  const real = await realpath(file);
  const handle = await open(real);
  try {
    const opened = await handle.stat({ bigint: true });
    return { file, real, dev: opened.dev, ino: opened.ino, bytes: await handle.readFile() };
  } finally {
    await handle.close();
  }
}

/**
 * The same for a program that does nothing else meanwhile: for small files four waits take longer than their check.
 */
export async function readWholeAtOnce(file: string, most = LARGEST): Promise<FileAsRead | undefined> {
  const stats = statSync(file, { bigint: true });
  if (!stats.isFile()) return readWhole(file, most);
  if (stats.size > most) return undefined;
  const real = realpathSync(file);
  const handle = openSync(real, 'r');
  try {
    const { dev, ino } = fstatSync(handle, { bigint: true });
    return { file, real, dev, ino, bytes: readFileSync(handle) };
  } finally {
    closeSync(handle);
  }
}

/** All bytes of a stream; undefined where there are more than `most`. */
export async function readUpTo(
  most: number,
  stream: AsyncIterable<Uint8Array>,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Whether its name still leads to that very file, and not a byte of it has changed. */
export async function isAsRead({ file, real, dev, ino, bytes }: FileAsRead): Promise<boolean> {
  try {
    if ((await realpath(file)) !== real) return false;
    const now = await lstat(real, { bigint: true });
    if (now.dev !== dev || now.ino !== ino || Number(now.size) !== bytes.length) return false;
    return (await readFile(real)).equals(bytes);
  } catch {
    return false;
  }
}
