import iconv from 'iconv-lite';
import { BOMS, type Decoded } from '../lsp/node/decode.ts';

/** Bytes of `text` in the file's own encoding; undefined when a character does not exist there. */
export function encode(text: string, { encoding, hasBom }: Decoded): Uint8Array | undefined {
  const body = encoding === 'utf-8' ? new TextEncoder().encode(text) : iconv.encode(text, encoding);
  if (new TextDecoder(encoding, { ignoreBOM: true }).decode(body) !== text) return undefined;
  const mark = hasBom ? BOMS.find(([name]) => name === encoding)![1] : [];
  return Buffer.concat([Uint8Array.from(mark), body]);
}

/** The first few characters of `text` that the file's encoding has not. */
export function unencodable(text: string, decoded: Decoded): string[] {
  return [...new Set(text)].filter((character) => !encode(character, decoded)).slice(0, 5);
}
