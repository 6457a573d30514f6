import { CONTENT_TYPES, relationsPart, type Package } from '../package.ts';
import type { Signature } from './revise.ts';
import { beginTag, decodeXml, encodeXml, escapeXml, readRawText, readXml, type Span } from '../xml.ts';

/** A comment that is to be written. */
export interface NewComment {
  readonly id: number;
  readonly text: string;
}

/** Comments that a file has already, by id: those of one author, as text. */
export function commentsOf(opened: Package, author: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const part = opened.parts.get('comments');
  const bytes = part === undefined ? undefined : opened.zip.read(part);
  if (!bytes) return texts;
  const xml = decodeXml(bytes, part!);
  let id: string | undefined;
  readXml(xml, part!, {
    open({ name, attribute, span }) {
      if (name === 'w:comment') {
        id = attribute('author') === author ? attribute('id') : undefined;
        if (id !== undefined) texts.set(id, '');
      }
      if (name !== 'w:t' || id === undefined) return undefined;
      const own = id;
      return ({ start }) => texts.set(own, texts.get(own)! + readRawText(xml.slice(span.end, start)).text);
    },
  });
  return texts;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const STRICT_RELATION = 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments';
const SPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT_SPACE = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts that hold new comments, or say that there are any; only those that change. */
export function partsWithComments(
  { zip, main, parts }: Package,
  comments: readonly NewComment[],
  { author, date }: Signature,
  isStrict: boolean,
): ReadonlyMap<string, Uint8Array> {
  const changed = new Map<string, Uint8Array>();
  if (comments.length === 0) return changed;
  const write = (prefix: string): string =>
    comments
      .map(
        ({ id, text }) =>
          `<${prefix}comment ${prefix}id="${id}" ${prefix}author="${escapeXml(author)}" ${prefix}date="${date}" ${prefix}initials="${escapeXml(author)}"><${prefix}p><${prefix}r><${prefix}annotationRef/></${prefix}r><${prefix}r><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r></${prefix}p></${prefix}comment>`,
      )
      .join('');
  const existing = parts.get('comments');
  const bytes = existing === undefined ? undefined : zip.read(existing);
  if (bytes) {
    changed.set(existing!, encodeXml(withinRoot(decodeXml(bytes, existing!), existing!, write)));
    return changed;
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  let name = `${folder}comments.xml`;
  for (let i = 1; zip.has(name); i++) name = `${folder}comments${i}.xml`;
  const space = isStrict ? STRICT_SPACE : SPACE;
  changed.set(name, encodeXml(`${HEAD}<w:comments xmlns:w="${space}">${write('w:')}</w:comments>`));

  const types = decodeXml(zip.read(CONTENT_TYPES)!, CONTENT_TYPES);
  const override = (prefix: string): string =>
    `<${prefix}Override PartName="/${name}" ContentType="${TYPE}"/>`;
  changed.set(CONTENT_TYPES, encodeXml(withinRoot(types, CONTENT_TYPES, override)));

  const relations = relationsPart(main);
  const before = zip.read(relations);
  const xml = before
    ? decodeXml(before, relations)
    : `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;
  let id = 'rIdGaojian';
  while (xml.includes(`"${id}"`)) id += '1';
  const relation = (prefix: string): string =>
    `<${prefix}Relationship Id="${id}" Type="${isStrict ? STRICT_RELATION : RELATION}" Target="${name.slice(folder.length)}"/>`;
  changed.set(relations, encodeXml(withinRoot(xml, relations, relation)));
  return changed;
}

/** The XML with something more at the end of its outermost element. */
function withinRoot(xml: string, part: string, write: (prefix: string) => string): string {
  let depth = 0;
  let root: { prefix: string; openTag: Span; endTag: Span } | undefined;
  readXml(xml, part, {
    open({ prefix, span }) {
      const isRoot = depth++ === 0;
      return (endTag) => {
        depth--;
        if (isRoot) root = { prefix, openTag: span, endTag };
      };
    },
  });
  const { prefix, openTag, endTag } = root!;
  if (endTag.end > endTag.start)
    return `${xml.slice(0, endTag.start)}${write(prefix)}${xml.slice(endTag.start)}`;
  const tag = xml.slice(openTag.start, openTag.end);
  const name = /^<([^\s/>]+)/.exec(tag)![1]!;
  return `${xml.slice(0, openTag.start)}${beginTag(tag)}${write(prefix)}</${name}>${xml.slice(openTag.end)}`;
}
