import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import path from 'node:path';

/** Set by the bundler: where the tables of the command line lie, seen from its parts. */
declare const MADE_TABLES: string;

/** The tables are little-endian, as nearly every machine is. */
const IS_SWAPPED = endianness() === 'BE';

function bytesOf(file: string, size: number): Buffer {
  const bytes = readFileSync(path.join(import.meta.dirname, MADE_TABLES, file));
  if (!IS_SWAPPED || size === 1) return bytes;
  return size === 2 ? bytes.swap16() : bytes.swap32();
}

/** server/scripts/madeTables.mjs puts these in the place of what makes the tables: `u16` is a Uint16Array, and so on. */
export function readText(file: string): string {
  const bytes = bytesOf(file, file.endsWith('.utf16') ? 2 : 1);
  return bytes.toString(file.endsWith('.utf16') ? 'utf16le' : 'latin1');
}

const KINDS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array, i8: Int8Array } as const;

export function readNumbers(file: string): InstanceType<(typeof KINDS)[keyof typeof KINDS]> {
  const Kind = KINDS[path.extname(file).slice(1) as keyof typeof KINDS];
  const bytes = bytesOf(file, Kind.BYTES_PER_ELEMENT);
  return new Kind(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length / Kind.BYTES_PER_ELEMENT);
}

export const readData = (file: string): unknown => JSON.parse(bytesOf(file, 1).toString('utf8')) as unknown;
