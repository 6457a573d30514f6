import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, realpath, rename, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { onExit } from 'signal-exit';

/**
 * New content of a file, written beside it under a name of its own. The file is replaced when every byte has been
 * written, and not before: however it ends, there is the old file or the new one.
 */
export class Replacement {
  readonly #target: string;
  readonly #beside: string;
  readonly #handle: FileHandle;
  readonly #forget: () => void;
  #size = 0;

  private constructor(target: string, beside: string, handle: FileHandle, forget: () => void) {
    this.#target = target;
    this.#beside = beside;
    this.#handle = handle;
    this.#forget = forget;
  }

  /** Through a link it is the file it leads to that is replaced, with its mode, owner and attributes. */
  static async of(file: string): Promise<Replacement> {
    const target = await realpath(file).catch(() => file);
    const before = await stat(target).catch(() => undefined);
    // Not the file's own name with something behind: a headline may be as long as a name can be.
    const beside = path.join(path.dirname(target), `.gaojian-${randomBytes(6).toString('hex')}`);
    const forget = onExit(() => rmSync(beside, { force: true }));
    try {
      const handle = await open(beside, 'wx', before?.mode);
      const replacement = new Replacement(target, beside, handle, forget);
      if (!before) return replacement;
      // Only root may give files away; for others it is as good as kept where it is their own.
      await handle.chown(before.uid, before.gid).catch(() => undefined);
      await handle.chmod(before.mode);
      keepAttributes(target, beside);
      return replacement;
    } catch (error) {
      forget();
      rmSync(beside, { force: true });
      throw error;
    }
  }

  async write(content: string | Uint8Array): Promise<void> {
    let rest = typeof content === 'string' ? Buffer.from(content) : content;
    this.#size += rest.length;
    // A disk that is nearly full takes a part, and says so only when it is asked to take the rest.
    while (rest.length > 0) {
      const { bytesWritten } = await this.#handle.write(rest);
      rest = rest.subarray(bytesWritten);
    }
  }

  /**
   * Puts it in the place of the file.
   *
   * @param isWanted asked at the last moment; where it says no, the file stays as it is
   * @returns whether the file has been replaced
   */
  async finish({
    isWanted = () => Promise.resolve(true),
    isLasting = true,
  }: {
    readonly isWanted?: () => Promise<boolean>;
    /** waits for the disk, so that it outlasts a power failure */
    readonly isLasting?: boolean;
  } = {}): Promise<boolean> {
    try {
      if (isLasting) await this.#handle.sync();
      const { size } = await this.#handle.stat();
      if (size !== this.#size) throw Object.assign(new Error('not all was written'), { code: 'EIO' });
      await this.#handle.close();
      const isReplaced = await isWanted();
      if (isReplaced) await rename(this.#beside, this.#target);
      else rmSync(this.#beside, { force: true });
      this.#forget();
      return isReplaced;
    } catch (error) {
      await this.discard();
      throw error;
    }
  }

  /** The file stays as it is. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    rmSync(this.#beside, { force: true });
    this.#forget();
  }
}

/** Replaces a file at once; answers and options as those of `finish`. */
export async function replaceFile(
  file: string,
  content: string | Uint8Array,
  options: Parameters<Replacement['finish']>[0] = {},
): Promise<boolean> {
  const replacement = await Replacement.of(file);
  try {
    await replacement.write(content);
  } catch (error) {
    await replacement.discard();
    throw error;
  }
  return replacement.finish(options);
}

/** A network share that hangs keeps no draft. */
const LONGEST_COPY_MS = 10_000;

/** Access lists and extended attributes, which Node knows nothing of: newsrooms share folders by them. */
function keepAttributes(from: string, to: string): void {
  if (process.platform !== 'linux') return;
  try {
    // Waited for: were we ended while it runs, it would make the file again that we have just taken away.
    execFileSync('cp', ['--attributes-only', '--preserve=all', '--', from, to], {
      stdio: 'ignore',
      timeout: LONGEST_COPY_MS,
    });
  } catch {
    // Where this cp is not GNU's they are lost, as docs/cli.md says.
  }
}
