import iconv from 'iconv-lite';
import { BOMS, type Decoded } from './decode.ts';

/** Of a file that is new. */
export const UTF8: Encoded = { encoding: 'utf-8', hasBom: false };

type Encoded = Pick<Decoded, 'encoding' | 'hasBom'>;

/** Bytes of `text` in the file's own encoding; undefined when a character does not exist there. */
export function encode(text: string, { encoding, hasBom }: Encoded): Uint8Array | undefined {
  const body = encoding === 'utf-8' ? new TextEncoder().encode(text) : iconv.encode(text, encoding);
  if (new TextDecoder(encoding, { ignoreBOM: true }).decode(body) !== text) return undefined;
  const mark = hasBom ? BOMS.find(([name]) => name === encoding)![1] : [];
  return Buffer.concat([Uint8Array.from(mark), body]);
}

/** The first few characters of `text` that the file's encoding has not. */
export function unencodable(text: string, decoded: Encoded): string[] {
  return [...new Set(text)].filter((character) => !encode(character, decoded)).slice(0, 5);
}
