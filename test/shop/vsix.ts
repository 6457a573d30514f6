import { strFromU8, unzipSync } from 'fflate';

/** Files of a package by their path. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

export const unpack = (vsix: Uint8Array): PackageFiles => unzipSync(vsix);

export const textOf = (files: PackageFiles, path: string): string =>
  strFromU8(files[path] ?? new Uint8Array());
