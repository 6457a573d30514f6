import { isMap, isNode, isPair, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { Locale } from '../base/locale.ts';
import type { OffsetRange } from '../text/range.ts';
import type { FileProblem } from './fileProblem.ts';
import { tooManyAliases, yamlProblem } from './yamlProblem.ts';

/** Finds a value of a file, or its key: `['people', 0, 'name']`; the nearest parent where there is no such place. */
export type Locate = (path: readonly PropertyKey[], onKey: boolean) => OffsetRange;

export interface YamlFile {
  /** undefined where the file is empty, or broken */
  readonly input: unknown;
  readonly locate: Locate;
  /** why the file cannot be read at all */
  readonly broken: FileProblem | undefined;
}

/**
 * Reads YAML, or JSON, which YAML contains.
 *
 * @param within path inside the file to what is wanted, e.g. `['gaojian']` in package.json
 * @returns undefined when the file has nothing at `within`
 */
export function readYaml(text: string, locale: Locale, within: readonly string[] = []): YamlFile | undefined {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  if (within.length > 0 && !document.hasIn(within)) return undefined;
  const locate: Locate = (path, onKey) => rangeOf(document, [...within, ...path], onKey);
  const broken = yamlProblem(document, text, locale);
  if (broken) return { input: undefined, locate, broken };
  const node = within.length > 0 ? document.getIn(within, true) : document.contents;
  try {
    return { input: (isNode(node) ? node.toJS(document) : node) as unknown, locate, broken };
  } catch {
    return { input: undefined, locate, broken: tooManyAliases(document, text, locale) };
  }
}

/** Where the value of `path` stands in the file, or its key; the nearest parent where the file has no such node. */
function rangeOf(document: Document.Parsed, path: readonly PropertyKey[], onKey: boolean): OffsetRange {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true) as Node | undefined;
    if (onKey && isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === path[depth - 1],
      );
      const range = (pair?.key as Node | undefined)?.range;
      if (range) return { start: range[0], end: range[1] };
    }
    const range = (document.getIn(path.slice(0, depth), true) as Node | undefined)?.range;
    if (range) return { start: range[0], end: range[1] };
  }
  return { start: 0, end: 0 };
}
