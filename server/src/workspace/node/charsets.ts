import iconv from 'iconv-lite';

/** Encodings of drafts; `big5` is that of Hong Kong, which holds all of Taiwan's. */
export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

/** The text of some bytes, U+FFFD where they have none. */
export const readLoosely = (bytes: Uint8Array, encoding: Encoding): string =>
  // What Node calls Big5 has user-defined characters in place of those of Hong Kong (着 衞 喺).
  encoding === 'big5'
    ? iconv.decode(bytes, encoding)
    : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/** The text of some bytes, undefined where one of them fits nothing. */
export function readStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === 'big5') {
    const text = readLoosely(bytes, encoding);
    return text.includes('\ufffd') ? undefined : text;
  }
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
