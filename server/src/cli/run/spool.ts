import { randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Up to here nothing is written to the disk. */
const BYTES_IN_MEMORY = 16 * 1024 * 1024;
/** So much is held, or written, at a time: thousands of small buffers cost more than what is in them. */
const BYTES_IN_BLOCK = 256 * 1024;

/** Several values, one after the other. */
interface Block {
  readonly lengths: readonly number[];
  /** undefined: in the file, where `length` bytes are this block's */
  readonly bytes: Uint8Array | undefined;
  readonly length: number;
}

/** Keeps what came of many drafts until it can be told: the first of it in memory, the rest in a file without a name. */
export class Spool<T> {
  readonly #blocks: Block[] = [];
  readonly #bytesInMemory: number;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #heldBytes = 0;
  #file: FileHandle | undefined;

  constructor(bytesInMemory = BYTES_IN_MEMORY) {
    this.#bytesInMemory = bytesInMemory;
  }

  async add(value: T): Promise<void> {
    const bytes = serialize(value);
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= Math.min(BYTES_IN_BLOCK, this.#bytesInMemory)) await this.#putAway();
  }

  async #putAway(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting);
    const lengths = this.#waiting.map(({ length }) => length);
    this.#waiting = [];
    this.#waitingBytes = 0;
    const { length } = bytes;
    const isHeld = this.#heldBytes + length <= this.#bytesInMemory;
    if (isHeld) {
      this.#heldBytes += length;
    } else {
      this.#file ??= await openNameless();
      await this.#file.appendFile(bytes);
    }
    this.#blocks.push({ lengths, bytes: isHeld ? bytes : undefined, length });
  }

  /** Everything, in the order in which it came. */
  async *all(): AsyncGenerator<T> {
    await this.#putAway();
    let position = 0;
    for (const { lengths, bytes: held, length } of this.#blocks) {
      const bytes = held ?? (await this.#readBack(position, length));
      if (!held) position += length;
      let start = 0;
      for (const each of lengths) {
        yield deserialize(bytes.subarray(start, start + each)) as T;
        start += each;
      }
    }
  }

  async #readBack(position: number, length: number): Promise<Uint8Array> {
    const bytes = Buffer.allocUnsafe(length);
    const { bytesRead } = await this.#file!.read(bytes, 0, length, position);
    if (bytesRead !== length) throw new Error(`only ${bytesRead} of ${length} bytes could be read back`);
    return bytes;
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
