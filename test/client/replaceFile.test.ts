import assert from 'node:assert/strict';
import { replaceFile, type Replaced } from '../../client/src/word/replaceFile.ts';

interface Place {
  readonly path: string;
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILE = { path: '稿.docx' };
const COPY = { path: '稿.docx.1.bak' };

/** A disk with one file, where each write does what `writes` says in turn: all of it, half of it, or it fails. */
class Disk {
  readonly files = new Map([[FILE.path, '原稿原稿']]);
  readonly #writes: ('all' | 'half' | 'fails')[];

  constructor(...writes: ('all' | 'half' | 'fails')[]) {
    this.#writes = writes;
  }

  writeFile({ path }: Place, bytes: Uint8Array): Promise<void> {
    const how = this.#writes.shift() ?? 'all';
    const text = new TextDecoder().decode(bytes);
    // What was there is cut off before the new is written.
    this.files.set(path, how === 'all' ? text : how === 'half' ? text.slice(0, text.length / 2) : '');
    return how === 'fails' ? Promise.reject(new Error('no space')) : Promise.resolve();
  }

  readFile = ({ path }: Place): Promise<Uint8Array> => Promise.resolve(bytesOf(this.files.get(path)!));

  delete({ path }: Place): Promise<void> {
    this.files.delete(path);
    return Promise.resolve();
  }

  replace(): Promise<Replaced<Place>> {
    return replaceFile(this, FILE, { before: bytesOf('原稿原稿'), after: bytesOf('修订修订'), copy: COPY });
  }
}

describe('a Word file that is written back', () => {
  it('holds what was written, and nothing stands beside it', async () => {
    const disk = new Disk();
    assert.deepEqual(await disk.replace(), { done: true });
    assert.deepEqual([...disk.files], [[FILE.path, '修订修订']]);
  });

  for (const how of ['half', 'fails'] as const) {
    it(`is not touched where the copy ${how === 'half' ? 'is cut short' : 'cannot be written'}`, async () => {
      const disk = new Disk(how);
      const replaced = await disk.replace();
      assert.equal(replaced.done, false);
      assert.deepEqual([...disk.files], [[FILE.path, '原稿原稿']]);
    });

    it(`is as it was where the new one ${how === 'half' ? 'is cut short' : 'cannot be written'}`, async () => {
      const disk = new Disk('all', how);
      const replaced = await disk.replace();
      assert.ok(!replaced.done && !replaced.lost);
      assert.deepEqual([...disk.files], [[FILE.path, '原稿原稿']]);
    });
  }

  it('is in the copy where it cannot be written at all', async () => {
    const disk = new Disk('all', 'half', 'fails');
    const replaced = await disk.replace();
    assert.ok(!replaced.done);
    assert.equal(replaced.lost, COPY);
    assert.equal(disk.files.get(COPY.path), '原稿原稿');
  });
});
