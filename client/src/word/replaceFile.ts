/** As much of VS Code's `workspace.fs` as is needed; `U` is its `Uri`. */
interface Files<U> {
  writeFile(file: U, bytes: Uint8Array): PromiseLike<void>;
  readFile(file: U): PromiseLike<Uint8Array>;
  delete(file: U): PromiseLike<void>;
}

/** What became of a file: `lost` names the copy that holds what it was. */
export type Replaced<U> =
  { readonly done: true } | { readonly done: false; readonly reason: unknown; readonly lost?: U };

/**
 * Writes a file in its place, which keeps its rights and links, with a copy beside it until that is done: a full disk or
 * a broken line in the middle costs nothing.
 *
 * @param before what the file holds now
 * @param copy where the copy stands meanwhile; nothing may be there yet
 */
export async function replaceFile<U>(
  fs: Files<U>,
  file: U,
  { before, after, copy }: { readonly before: Uint8Array; readonly after: Uint8Array; readonly copy: U },
): Promise<Replaced<U>> {
  const remove = async (): Promise<void> => {
    await Promise.resolve(fs.delete(copy)).catch(() => undefined);
  };
  try {
    await writeWhole(fs, copy, before);
  } catch (reason) {
    await remove();
    return { done: false, reason };
  }
  try {
    await writeWhole(fs, file, after);
  } catch (reason) {
    try {
      await writeWhole(fs, file, before);
    } catch {
      return { done: false, reason, lost: copy };
    }
    await remove();
    return { done: false, reason };
  }
  await remove();
  return { done: true };
}

/** A disk may take less than it was given and not say so. */
async function writeWhole<U>(fs: Files<U>, file: U, bytes: Uint8Array): Promise<void> {
  await fs.writeFile(file, bytes);
  const written = await fs.readFile(file);
  if (!isSame(written, bytes)) throw new Error(`${written.length} ≠ ${bytes.length}`);
}

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i]);
