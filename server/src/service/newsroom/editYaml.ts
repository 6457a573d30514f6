import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import { parseDocument } from 'yaml';

/** A value and where it goes in a file. */
export interface YamlPlace {
  /** keys of maps, indexes of lists: the index behind the last item appends */
  readonly path: JSONPath;
  readonly value: unknown;
}

/**
 * The text of a YAML or JSON file with a value put in; comments, order and the rest stay.
 *
 * @param placeOf where it goes, by what the file holds; undefined where something else stands in its way
 * @returns undefined when the file cannot be read, or the value has no place
 */
export function editYaml(
  text: string,
  placeOf: (content: unknown) => YamlPlace | undefined,
): string | undefined {
  const document = parseDocument(text, { logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  const place = placeOf(document.toJS() as unknown);
  if (!place) return undefined;
  // YAML's writer would wrap JSON in YAML's way.
  if (isJson(text)) return editJson(text, place);
  const above = place.path.slice(0, -1);
  const isEmpty = above.length > 0 && document.getIn(above) === null;
  if (isEmpty) document.setIn(above, document.createNode({ [place.path.at(-1)!]: place.value }));
  else document.setIn(place.path, place.value);
  return document.toString({ lineWidth: 0 });
}

/** Behind the last item of the list that a file holds under `key`; the list is made where there is none. */
export const endOfList =
  (key: string, item: unknown) =>
  (file: unknown): YamlPlace | undefined => {
    if (file === null || file === undefined) return { path: [key], value: [item] };
    if (!isMap(file)) return undefined;
    const list = file[key];
    return Array.isArray(list) && list.length > 0
      ? { path: [key, list.length], value: item }
      : { path: [key], value: [item] };
  };

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(BOM, ''));
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

const BOM = /^\ufeff/;

function editJson(text: string, { path, value }: YamlPlace): string {
  const bom = BOM.exec(text)?.[0] ?? '';
  const json = text.slice(bom.length);
  const [, indent = '  '] = /^[{[][ \t]*\r?\n([\t ]+)/.exec(json) ?? [];
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: json.includes('\r\n') ? '\r\n' : '\n',
  };
  return bom + applyEdits(json, modify(json, path, value, { formattingOptions }));
}
