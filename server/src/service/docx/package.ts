import { damaged, WordError } from './trouble.ts';
import { decodeXml, readXml } from './xml.ts';
import { Zip } from './zip.ts';

/** A Word file with the names of the parts that matter here. */
export interface Package {
  readonly zip: Zip;
  /** of the document itself */
  readonly main: string;
  /** what the document refers to, each by what it is to it: footnotes, endnotes, comments, settings … */
  readonly parts: ReadonlyMap<string, string>;
}

export const CONTENT_TYPES = '[Content_Types].xml';
const DOCUMENT = /wordprocessingml\.document\.main\+xml$/;
const TEMPLATE = /wordprocessingml\.template\.main\+xml$/;
const MACRO = /macroEnabled/i;

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** Whether bytes can be a Word file at all, of whatever age: then it is for us to say what is wrong with it. */
export const looksLikeWord = (bytes: Uint8Array): boolean =>
  [OLE, ZIP, RTF].some((mark) => beginsWith(bytes, mark));

/** Opens a Word file. Throws a WordError where it is none, or none that may be opened. */
export function openPackage(bytes: Uint8Array): Package {
  if (beginsWith(bytes, OLE)) throw new WordError(isEncrypted(bytes) ? 'encrypted' : 'oldWord');
  if (beginsWith(bytes, RTF)) throw new WordError('richText');
  if (!beginsWith(bytes, ZIP)) throw new WordError('notWord');
  const zip = new Zip(bytes);
  const types = readTypes(zip);
  if (zip.names.some((name) => /(?:^|\/)vba\w*\.(?:bin|xml)$/i.test(name))) throw new WordError('macro');
  const main = relationsOf(zip, '').get('officeDocument');
  if (main === undefined) throw new WordError('notWord');
  const type = types.get(main.toLowerCase()) ?? '';
  if ([...types.values()].some((one) => MACRO.test(one))) throw new WordError('macro');
  if (TEMPLATE.test(type)) throw new WordError('template');
  if (!DOCUMENT.test(type)) throw new WordError('notWord');
  if (!zip.has(main)) throw damaged(main);
  return { zip, main, parts: relationsOf(zip, main) };
}

/** How the directory of an OLE file names what Office has locked up. */
const LOCKED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(LOCKED[0]!); at !== -1; at = bytes.indexOf(LOCKED[0]!, at + 1))
    if (LOCKED.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** Types of the parts that have one of their own, by name in small letters. */
function readTypes(zip: Zip): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  const bytes = zip.read(CONTENT_TYPES);
  if (!bytes) throw new WordError('notWord');
  readXml(decodeXml(bytes, CONTENT_TYPES), CONTENT_TYPES, {
    open({ name, attribute }) {
      if (name === 'ct:Override')
        types.set(
          (attribute('PartName') ?? '').replace(/^\//, '').toLowerCase(),
          attribute('ContentType') ?? '',
        );
      return undefined;
    },
  });
  return types;
}

/** Where the relations of a part stand; '' is the whole file. */
export function relationsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

function relationsOf(zip: Zip, part: string): ReadonlyMap<string, string> {
  const relations = new Map<string, string>();
  const name = relationsPart(part);
  const bytes = zip.read(name);
  if (!bytes) return relations;
  readXml(decodeXml(bytes, name), name, {
    open({ name: element, attribute }) {
      if (element !== 'rel:Relationship' || attribute('TargetMode') === 'External') return undefined;
      const kind = (attribute('Type') ?? '').split('/').at(-1)!;
      const target = resolved(part, attribute('Target') ?? '');
      if (target !== undefined && !relations.has(kind)) relations.set(kind, target);
      return undefined;
    },
  });
  return relations;
}

/** Name of the part that `target` means, seen from `part`; undefined: it leads out of the file. */
function resolved(part: string, target: string): string | undefined {
  const from = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') {
      if (from.pop() === undefined) return undefined;
    } else if (step !== '' && step !== '.') from.push(step);
  }
  return from.join('/');
}
