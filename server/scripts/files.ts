import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file that a generator makes; `path` is relative to the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

export const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
