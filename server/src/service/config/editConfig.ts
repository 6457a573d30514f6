import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import { parseDocument } from 'yaml';
import type { Variant } from '../script/variant.ts';

/** What is put into a config: a word that is never flagged, a rule that is off, the script that drafts should be in. */
export type ConfigChange =
  { readonly word: string } | { readonly ruleOff: string } | { readonly variant: Variant };

/**
 * The text of a config file after a change; comments, order and the rest stay.
 *
 * @param within path to the config inside the file, e.g. `['gaojian']` in package.json
 * @returns undefined when the file cannot be read, or has something else where the change belongs
 */
export function editConfig(
  text: string,
  change: ConfigChange,
  within: readonly string[] = [],
): string | undefined {
  const document = parseDocument(text, { logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  const place = placeOf(document.toJS() as unknown, change, within);
  if (!place) return undefined;
  // YAML's writer would wrap JSON in YAML's way.
  if (isJson(text)) return editJson(text, place);
  const above = place.path.slice(0, -1);
  const isEmpty = above.length > 0 && document.getIn(above) === null;
  if (isEmpty) document.setIn(above, document.createNode({ [place.path.at(-1)!]: place.value }));
  else document.setIn(place.path, place.value);
  return document.toString({ lineWidth: 0 });
}

interface ConfigPlace {
  readonly path: JSONPath;
  readonly value: unknown;
}

/** Where the change goes; undefined where something else stands in its way. */
function placeOf(content: unknown, change: ConfigChange, within: readonly string[]): ConfigPlace | undefined {
  const key = 'ruleOff' in change ? change.ruleOff : 'word' in change ? 'dictionary' : 'variant';
  const above = 'ruleOff' in change ? [...within, 'rules'] : within;
  let holder: unknown = content;
  for (const step of above) holder = isMap(holder) ? holder[step] : holder;
  holder ??= {};
  if (!isMap(holder)) return undefined;
  const path = [...above, key];
  const before = holder[key] ?? undefined;
  // A rule with options keeps them for the day when it is on again.
  if ('ruleOff' in change) return { path: Array.isArray(before) ? [...path, 0] : path, value: 'off' };
  if ('variant' in change) return { path, value: change.variant };
  if (before === undefined) return { path, value: [change.word] };
  return Array.isArray(before) ? { path: [...path, before.length], value: change.word } : undefined;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
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

function editJson(text: string, { path, value }: ConfigPlace): string {
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
