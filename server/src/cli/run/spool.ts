import { randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Up to here nothing is written to the disk. */
const BYTES_IN_MEMORY = 32 * 1024 * 1024;

/** Keeps what came of many drafts until it can be told: the first of it in memory, the rest in a file without a name. */
export class Spool<T> {
  readonly #held: Uint8Array[] = [];
  /** lengths of what the file holds, in order */
  readonly #lengths: number[] = [];
  readonly #bytesInMemory: number;
  #bytes = 0;
  #file: FileHandle | undefined;

  constructor(bytesInMemory = BYTES_IN_MEMORY) {
    this.#bytesInMemory = bytesInMemory;
  }

  async add(value: T): Promise<void> {
    const bytes = serialize(value);
    this.#bytes += bytes.length;
    if (this.#bytes <= this.#bytesInMemory) {
      this.#held.push(bytes);
      return;
    }
    this.#file ??= await openNameless();
    await this.#file.appendFile(bytes);
    this.#lengths.push(bytes.length);
  }

  /** Everything, in the order in which it came. */
  async *all(): AsyncGenerator<T> {
    for (const bytes of this.#held) yield deserialize(bytes) as T;
    let position = 0;
    for (const length of this.#lengths) {
      const bytes = Buffer.allocUnsafe(length);
      await this.#file!.read(bytes, 0, length, position);
      position += length;
      yield deserialize(bytes) as T;
    }
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }
}

/** However the run ends, nothing is left behind. */
async function openNameless(): Promise<FileHandle> {
  const file = path.join(tmpdir(), `gaojian-${randomUUID()}`);
  const handle = await open(file, 'wx+', 0o600);
  await unlink(file);
  return handle;
}
