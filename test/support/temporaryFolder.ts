import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder of a test's own, gone after it. */
export class TemporaryFolder {
  readonly path: string;

  private constructor(folder: string) {
    this.path = folder;
  }

  static async create(): Promise<TemporaryFolder> {
    return new TemporaryFolder(await mkdtemp(path.join(tmpdir(), 'gaojian-')));
  }

  get uri(): string {
    return pathToFileURL(this.path).href;
  }

  pathOf(name: string): string {
    return path.join(this.path, name);
  }

  uriOf(name: string): string {
    return pathToFileURL(this.pathOf(name)).href;
  }

  async write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(this.pathOf(name)), { recursive: true });
      await writeFile(this.pathOf(name), content);
    }
  }

  read(name: string): Promise<Buffer> {
    return readFile(this.pathOf(name));
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true, force: true });
  }
}

/** Answers a maker of folders that are removed after each test of the suite it is called in. */
export function useTemporaryFolders(): (
  files?: Readonly<Record<string, string | Uint8Array>>,
) => Promise<TemporaryFolder> {
  const folders: TemporaryFolder[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await folder.remove();
  });
  return async (files = {}) => {
    const folder = await TemporaryFolder.create();
    folders.push(folder);
    await folder.write(files);
    return folder;
  };
}
