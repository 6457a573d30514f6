import { strToU8, zipSync } from 'fflate';

export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WordFile {
  /** inside of `w:body` */
  readonly body: string;
  /** inside of `w:footnotes` */
  readonly footnotes?: string;
  /** inside of `w:settings` */
  readonly settings?: string;
  /** other files of the archive, or these in another form; null: it is not there */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A Word file as small as Word takes it. */
export function wordFile({ body, footnotes, settings, files = {} }: WordFile): Uint8Array {
  const parts = { footnotes, settings };
  const present = Object.entries(parts).filter(([, content]) => content !== undefined);
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>${present.map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${present.map(([name], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      present.map(([name, content]) => [
        `word/${name}.xml`,
        `<w:${name} ${NAMESPACES}>${content}</w:${name}>`,
      ]),
    ),
    'word/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
    ...files,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).flatMap(([name, content]) =>
        content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content]],
      ),
    ),
  );
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((one) => (one.startsWith('<') ? one : run(one))).join('')}</w:p>`;
