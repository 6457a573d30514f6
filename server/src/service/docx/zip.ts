import { deflateSync, Inflate } from 'fflate';
import { damaged, WordError } from './trouble.ts';

/** One file of the archive, as the directory at its end names it. */
interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  /** of its own header */
  readonly start: number;
  readonly dataStart: number;
  /** its record in the directory */
  readonly record: Uint8Array;
}

const LOCAL = 0x04034b50;
const RECORD = 0x02014b50;
const END = 0x06054b50;
/** Bytes of the fixed part of a header, as the ZIP specification lays it down (APPNOTE 4.3.7). */
const LOCAL_LENGTH = 30;
/** The same of a record of the directory (4.3.12). */
const RECORD_LENGTH = 46;
/** The same of the record at the end (4.3.16). */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands where a number does not fit: zip64, which no draft of less than 4 GiB needs. */
const ELSEWHERE = 0xffffffff;
/** Methods of packing, as numbered in 4.4.5. */
const STORED = 0;
/** See `STORED`. */
const DEFLATED = 8;
/** Bit 0 of the flags, 4.4.4. */
const IS_ENCRYPTED = 1;
const IS_UTF8 = 0x800;

/** Bytes. */
const MIB = 1 << 20;
/** Of all parts together that are unpacked; a draft of 1,000 pages takes 10 to 40. */
const MOST_UNPACKED = 160 * MIB;
/** Deflate itself reaches 1,032; text of one sentence again and again 300. */
const HIGHEST_RATIO = 600;
/** Below this a ratio says nothing. */
const WORTH_A_RATIO = 8 * MIB;
/** A Word file has 10 to 50 parts, and one for each picture: more are an attack on whoever lists them. */
const MOST_ENTRIES = 20_000;
/** So little goes in at a time that a bomb is noticed before it has grown. */
const STEP = 8192;

/**
 * A zip archive that is read in memory and written anew with some of its files replaced. Every other file is copied with
 * its header as it lies there: no library that we know keeps these bytes, so the directory is read here, and only
 * deflate is fflate's.
 */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #entries: readonly ZipEntry[];
  readonly #byName: ReadonlyMap<string, ZipEntry>;
  readonly #directoryStart: number;
  readonly #end: Uint8Array;
  #unpacked = 0;

  /** Throws a WordError where it is damaged, or made to do harm. */
  constructor(archive: Uint8Array) {
    // The `slice` of Node's own kind of bytes does not copy, and what was read must not change.
    const bytes = new Uint8Array(archive.buffer, archive.byteOffset, archive.byteLength);
    this.#bytes = bytes;
    const end = endOf(bytes);
    const view = viewOf(bytes);
    const count = view.getUint16(end + 10, true);
    const size = view.getUint32(end + 12, true);
    this.#directoryStart = view.getUint32(end + 16, true);
    if (view.getUint32(end + 4, true) !== 0 || this.#directoryStart + size !== end) throw damaged('zip');
    if (count > MOST_ENTRIES) throw damaged('zip');
    this.#end = bytes.subarray(end);
    this.#entries = readDirectory(bytes, this.#directoryStart, end, count);
    this.#byName = new Map(this.#entries.map((entry) => [entry.name, entry]));
    refuseOverlaps(this.#entries, this.#directoryStart);
  }

  get names(): readonly string[] {
    return this.#entries.map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** What a file holds; undefined where there is none of this name. */
  read(name: string): Uint8Array | undefined {
    const entry = this.#byName.get(name);
    if (!entry) return undefined;
    this.#unpacked += entry.size;
    const isBomb = entry.size > WORTH_A_RATIO && entry.size > entry.packedSize * HIGHEST_RATIO;
    if (isBomb || this.#unpacked > MOST_UNPACKED)
      throw new WordError('unpacksTooLarge', { size: MOST_UNPACKED / MIB });
    const data = this.#bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
    const content = entry.method === STORED ? data : inflated(data, entry.size);
    if (content.length !== entry.size || crcOf(content) !== entry.crc) throw damaged(name);
    return content;
  }

  /** The archive with other content for some files; those that it has not are put at its end. */
  with(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const pieces: Uint8Array[] = [];
    const records: Uint8Array[] = [];
    let at = 0;
    const put = (piece: Uint8Array): void => {
      pieces.push(piece);
      at += piece.length;
    };
    const inPlace = [...this.#entries].sort((a, b) => a.start - b.start);
    const recordOf = new Map<ZipEntry, Uint8Array>();
    for (const [i, entry] of inPlace.entries()) {
      const content = contents.get(entry.name);
      const start = at;
      if (content === undefined) {
        put(this.#bytes.subarray(entry.start, inPlace[i + 1]?.start ?? this.#directoryStart));
        recordOf.set(entry, moved(entry.record, start));
      } else {
        const written = rewritten(entry.record, content);
        put(written.local);
        put(written.packed);
        recordOf.set(entry, moved(written.record, start));
      }
    }
    for (const entry of this.#entries) records.push(recordOf.get(entry)!);
    for (const [name, content] of contents) {
      if (this.#byName.has(name)) continue;
      const written = rewritten(newRecord(name, this.#entries[0]!.record), content);
      records.push(moved(written.record, at));
      put(written.local);
      put(written.packed);
    }
    const directoryStart = at;
    records.forEach(put);
    const end = this.#end.slice();
    const view = viewOf(end);
    view.setUint16(8, records.length, true);
    view.setUint16(10, records.length, true);
    view.setUint32(12, at - directoryStart, true);
    view.setUint32(16, directoryStart, true);
    put(end);
    return joined(pieces, at);
  }
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Where the record at the end of the archive stands; its comment has to reach to the last byte. */
function endOf(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === bytes.length) return at;
  }
  throw damaged('zip');
}

function readDirectory(bytes: Uint8Array, start: number, end: number, count: number): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = start;
  while (entries.length < count) {
    if (at + RECORD_LENGTH > end || view.getUint32(at, true) !== RECORD) throw damaged('zip');
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + RECORD_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged('zip');
    const entry = readEntry(bytes, bytes.subarray(at, next), start);
    const folded = entry.name.toLowerCase();
    // Two readers of one archive would see two drafts.
    if (seen.has(folded)) throw damaged(entry.name);
    seen.add(folded);
    entries.push(entry);
    at = next;
  }
  if (at !== end || count === 0) throw damaged('zip');
  return entries;
}

function readEntry(bytes: Uint8Array, record: Uint8Array, limit: number): ZipEntry {
  const view = viewOf(record);
  const flags = view.getUint16(8, true);
  const method = view.getUint16(10, true);
  const packedSize = view.getUint32(20, true);
  const size = view.getUint32(24, true);
  const start = view.getUint32(42, true);
  const rawName = record.subarray(RECORD_LENGTH, RECORD_LENGTH + view.getUint16(28, true));
  const name = new TextDecoder(flags & IS_UTF8 ? 'utf-8' : 'latin1').decode(rawName);
  if (flags & IS_ENCRYPTED) throw new WordError('encrypted');
  if ((method !== STORED && method !== DEFLATED) || isTrick(name)) throw damaged(name);
  if ([packedSize, size, start].includes(ELSEWHERE)) throw damaged('zip64');
  const local = viewOf(bytes);
  if (start + LOCAL_LENGTH > limit || local.getUint32(start, true) !== LOCAL) throw damaged(name);
  const nameLength = local.getUint16(start + 26, true);
  const dataStart = start + LOCAL_LENGTH + nameLength + local.getUint16(start + 28, true);
  const localName = bytes.subarray(start + LOCAL_LENGTH, start + LOCAL_LENGTH + nameLength);
  if (dataStart + packedSize > limit || !isEqual(localName, rawName)) throw damaged(name);
  if (method === STORED && size !== packedSize) throw damaged(name);
  return { name, method, crc: view.getUint32(16, true), size, packedSize, start, dataStart, record };
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** Names that lead out of the folder they are unpacked in. Nothing is unpacked here, but somebody else may. */
const isTrick = (name: string): boolean =>
  name === '' || /^\/|\\|\0|^[a-z]:/i.test(name) || name.split('/').includes('..');

/** Files that lie in each other are how a small archive becomes a large one. */
function refuseOverlaps(entries: readonly ZipEntry[], limit: number): void {
  let free = 0;
  for (const { name, start, dataStart, packedSize } of [...entries].sort((a, b) => a.start - b.start)) {
    if (start < free) throw damaged(name);
    free = dataStart + packedSize;
  }
  if (free > limit) throw damaged('zip');
}

function inflated(data: Uint8Array, size: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length > size) throw damaged('zip');
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < data.length; at += STEP)
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch {
    throw damaged('zip');
  }
  return joined(pieces, length);
}

interface Written {
  readonly local: Uint8Array;
  readonly packed: Uint8Array;
  readonly record: Uint8Array;
}

/** A file with new content; of its old record the name, the time and the attributes hold. */
function rewritten(old: Uint8Array, content: Uint8Array): Written {
  const packed = deflateSync(content);
  const record = old.slice();
  const view = viewOf(record);
  // Its sizes stand in its header, not behind it.
  view.setUint16(8, view.getUint16(8, true) & IS_UTF8, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint32(16, crcOf(content), true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, content.length, true);
  const nameLength = view.getUint16(28, true);
  const local = new Uint8Array(LOCAL_LENGTH + nameLength);
  const head = viewOf(local);
  head.setUint32(0, LOCAL, true);
  // Version, flags, method, time, date, crc and sizes stand in one order in both.
  local.set(record.subarray(6, 28), 4);
  head.setUint16(26, nameLength, true);
  local.set(record.subarray(RECORD_LENGTH, RECORD_LENGTH + nameLength), LOCAL_LENGTH);
  return { local, packed, record };
}

function moved(record: Uint8Array, start: number): Uint8Array {
  const copy = record.slice();
  viewOf(copy).setUint32(42, start, true);
  return copy;
}

/** @param like whose versions, time and attributes it takes */
function newRecord(name: string, like: Uint8Array): Uint8Array {
  const encoded = new TextEncoder().encode(name);
  const record = new Uint8Array(RECORD_LENGTH + encoded.length);
  record.set(like.subarray(0, RECORD_LENGTH));
  record.set(encoded, RECORD_LENGTH);
  const view = viewOf(record);
  view.setUint16(28, encoded.length, true);
  view.setUint16(30, 0, true);
  view.setUint16(32, 0, true);
  return record;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, i) => {
  let crc = i;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  for (let at = 0; at < bytes.length; at++) crc = CRC_TABLE[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
