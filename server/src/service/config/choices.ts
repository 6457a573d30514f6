import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { GenericSchema } from 'valibot';
import { format, type Locale } from '../base/locale.ts';
import type { OffsetRange } from '../text/range.ts';
import { keyMetaOf, schemasAt, textsOf, wordsOf, type AnySchema } from './schemaWalk.ts';
import { VALUE_NAMES } from './valueNames.ts';

/** A place in a file of the newsroom's own. */
export interface FilePlace {
  /** to the group of keys, or to the value */
  readonly path: readonly PropertyKey[];
  /** a key stands there, or could; else only a value */
  readonly isKey: boolean;
  /** the word that stands there, as far as it is typed */
  readonly range: OffsetRange;
  /** the colon of a key stands already, or the key stands in quotation marks */
  readonly hasColon: boolean;
}

/** A word that may stand at a place. */
export interface Choice {
  readonly word: string;
  /** what is put in */
  readonly text: string;
  /** what editors call it */
  readonly name: string;
  /** what it is for */
  readonly about: string;
  readonly isKey: boolean;
}

/** Where the cursor stands in YAML, or JSON, that is still being written; undefined in a comment and the like. */
export function filePlaceAt(text: string, offset: number): FilePlace | undefined {
  let start = offset;
  while (start > 0 && !ENDS_WORD.test(text[start - 1]!)) start--;
  let end = offset;
  while (end < text.length && !ENDS_WORD.test(text[end]!)) end++;
  const hasColon = /^["']?\s*:/.test(text.slice(end)) || /["']$/.test(text.slice(0, start));
  const standing = { range: { start, end }, hasColon };
  // A word on a line of its own runs on into the next line, unless it is a key.
  for (const mark of [MARK, `${MARK}: `]) {
    const found = markedPath(text.slice(0, start) + mark + text.slice(end));
    if (found) return { ...found, ...standing };
  }
  return undefined;
}

const ENDS_WORD = /[\s:,[\]{}"'#]/;
/** Nobody types it: for private use. */
const MARK = '\ue00a';

type Position = Pick<FilePlace, 'path' | 'isKey'>;

function markedPath(text: string): Position | undefined {
  const search = (node: Node | null, path: readonly PropertyKey[]): Position | undefined => {
    if (isScalar(node)) return node.value === MARK ? { path, isKey: false } : undefined;
    if (isSeq(node)) return first(node.items, (item, i) => search(item as Node | null, [...path, i]));
    if (!isMap(node)) return undefined;
    return first(node.items, ({ key, value }) => {
      if (!isScalar(key)) return undefined;
      if (key.value === MARK) return { path, isKey: true };
      return search(value as Node | null, [...path, String(key.value)]);
    });
  };
  return search(parseDocument(text, { prettyErrors: false, logLevel: 'error' }).contents, []);
}

function first<T, R>(items: readonly T[], answer: (item: T, i: number) => R | undefined): R | undefined {
  for (const [i, item] of items.entries()) {
    const found = answer(item, i);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What may stand at a place: keys of the group, or the words that its value may be. */
export function choicesAt(
  schema: GenericSchema,
  { path, isKey, hasColon }: FilePlace,
  locale: Locale,
): Choice[] {
  const schemas = schemasAt(schema, path);
  const keys = schemas.flatMap(({ entries = {} }) =>
    Object.entries(entries)
      .filter(([key]) => key !== '$schema')
      .map(([key, entry]) => keyChoice(key, entry, hasColon, locale)),
  );
  return isKey ? keys : [...schemas.flatMap(wordsOf).map((word) => valueChoice(word, locale)), ...keys];
}

function keyChoice(key: string, schema: AnySchema, hasColon: boolean, locale: Locale): Choice {
  const name = keyMetaOf(schema)?.name;
  return {
    word: key,
    text: hasColon ? key : `${key}: `,
    name: name ? format(name, locale) : '',
    about: aboutOf(schema, locale),
    isKey: true,
  };
}

function valueChoice(word: string, locale: Locale): Choice {
  const name = VALUE_NAMES[word];
  return { word, text: word, name: name ? format(name, locale) : '', about: '', isKey: false };
}

const aboutOf = (schema: GenericSchema, locale: Locale): string => {
  const texts = textsOf(schema);
  return texts ? format(texts, locale) : '';
};
