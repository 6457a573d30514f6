import Builder from 'fast-xml-builder';
import { printable } from '../../words/printable.ts';

/** With the control characters, what XML cannot hold even as references. */
const NOT_XML = /[\ufffe\uffff]/g;

let builder: InstanceType<typeof Builder> | undefined;

/** A node of XML: keys that begin with `@_` are attributes, others are children. */
export interface XmlNode {
  readonly [name: string]: string | number | XmlNode | readonly XmlNode[];
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** One element with its children, on lines of its own. */
export function xmlOf(node: XmlNode): string {
  builder ??= new Builder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
  return builder.build(sound(node));
}

function sound(value: XmlNode[string]): unknown {
  if (typeof value === 'string') return printable(value).toWellFormed().replace(NOT_XML, '\ufffd');
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(sound);
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, sound(child)]));
}
