import sax, { type QualifiedTag } from 'sax';
import { damaged, WordError } from './trouble.ts';

/** A place in the text of an XML file, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Told of the end tag of an element. */
export type Closer = (endTag: Span) => void;

/** An element where it begins. */
export interface Opened {
  /** `w:` for WordprocessingML, whatever prefix the file has for it; see `NAMESPACES` */
  readonly name: string;
  /** as the file writes it, with its colon; empty where it has none */
  readonly prefix: string;
  /** value of an attribute by its name without prefix */
  readonly attribute: (name: string) => string | undefined;
  /** the tag */
  readonly span: Span;
  readonly isEmpty: boolean;
}

export interface XmlReader {
  /** Answers what is told when the element ends, with the span of its end tag; undefined: nobody has to be told. */
  readonly open: (element: Opened) => Closer | undefined;
}

/** Ours, by theirs; the second of two is that of the strict form of the standard. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel:',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct:',
};

/** Deeper than any text box in a table in a text box. */
const DEEPEST = 1000;

/**
 * Reads a well-formed XML file, and tells where each tag stands. A file that declares a document type is refused: Word
 * writes none, and it is the only place for entities. Throws a WordError.
 */
export function readXml(xml: string, part: string, { open }: XmlReader): void {
  const parser = sax.parser(true, { xmlns: true, position: true });
  const closers: (Closer | undefined)[] = [];
  let isEmpty = false;
  parser.onerror = (): never => {
    throw damaged(part);
  };
  parser.ondoctype = (): never => {
    throw new WordError('entities');
  };
  parser.onopentag = (tag): void => {
    if (closers.length >= DEEPEST) throw damaged(part);
    const { uri, local, prefix, attributes, isSelfClosing } = tag as QualifiedTag;
    isEmpty = isSelfClosing;
    closers.push(
      open({
        name: `${NAMESPACES[uri] ?? (uri === '' ? '' : '?:')}${local}`,
        prefix: prefix === '' ? '' : `${prefix}:`,
        attribute: (wanted) => Object.values(attributes).find((one) => one.local === wanted)?.value,
        span: { start: parser.startTagPosition - 1, end: parser.position },
        isEmpty,
      }),
    );
  };
  parser.onclosetag = (): void => {
    const end = parser.position;
    closers.pop()?.({ start: isEmpty ? end : parser.startTagPosition - 1, end });
    isEmpty = false;
  };
  parser.write(xml).close();
}

/** Text of an XML file. Word and all that write for it use UTF-8. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged(part);
  }
}

/** The tag of an element with nothing in it as one that begins it. */
export const beginTag = (emptyTag: string): string =>
  `${emptyTag.slice(0, emptyTag.lastIndexOf('/')).trimEnd()}>`;

export const encodeXml = (xml: string): Uint8Array => new TextEncoder().encode(xml);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

/** What no XML can hold, not even escaped. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
export const NOT_XML = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/;

/** Characters of text with where each stands in the raw text; what is escaped is one. */
export interface RawText {
  readonly text: string;
  /** offsets in the raw text, one for each code unit of `text`, and the end; undefined: they are the same */
  readonly offsets?: readonly number[];
}

const ENTITY = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));|\r\n/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads the text between two tags of an element that holds nothing else. */
export function readRawText(raw: string): RawText {
  if (!raw.includes('&') && !raw.includes('\r\n')) return { text: raw };
  const offsets: number[] = [];
  let text = '';
  let at = 0;
  const plain = (end: number): void => {
    for (; at < end; at++) {
      text += raw[at]!;
      offsets.push(at);
    }
  };
  for (const found of raw.matchAll(ENTITY)) {
    plain(found.index);
    const [whole, hex, decimal, name] = found;
    const value = hex ?? decimal;
    const meant =
      value === undefined
        ? name === undefined
          ? '\n'
          : (NAMED[name] ?? whole)
        : String.fromCodePoint(Number.parseInt(value, hex === undefined ? 10 : 16));
    for (let i = 0; i < meant.length; i++) offsets.push(found.index);
    text += meant;
    at = found.index + whole.length;
  }
  plain(raw.length);
  return { text, offsets: [...offsets, raw.length] };
}
