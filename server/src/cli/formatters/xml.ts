import Builder from 'fast-xml-builder';

// Two kinds of characters that XML cannot hold even as references.
// eslint-disable-next-line no-control-regex -- these are what must not reach a reader of XML
const NOT_XML = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;

const builder = new Builder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });

/** A node of XML: keys that begin with `@_` are attributes, others are children. */
export interface XmlNode {
  readonly [name: string]: string | number | XmlNode | readonly XmlNode[];
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** One element with its children, on lines of its own. */
export const xmlOf = (node: XmlNode): string => builder.build(sound(node));

function sound(value: XmlNode[string]): unknown {
  if (typeof value === 'string') return value.toWellFormed().replace(NOT_XML, '\ufffd');
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(sound);
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, sound(child)]));
}
