import * as v from 'valibot';
import type { AnySchema } from './schemaWalk.ts';

/** One thing that is wrong in a config, and where. */
export type Wrong = { readonly path: readonly PropertyKey[] } & (
  | { readonly kind: 'unknownKey' | 'missingKey' }
  | { readonly kind: 'value'; readonly received: string; readonly expected: string }
  | { readonly kind: 'check'; readonly input: unknown }
);

/** What is right of a value; `value` is undefined where nothing is. */
interface Checked {
  readonly value: unknown;
  readonly wrong: readonly Wrong[];
}

type Path = readonly PropertyKey[];
/**
 * Checks a value key by key and holds what is right: an entry that is wrong goes, and those beside it stay. A list of
 * fixed length is right or wrong as a whole.
 */
export function checkKeys(schema: v.GenericSchema, input: unknown, path: Path = []): Checked {
  const { type, entries, items, item, options, wrapped } = schema as AnySchema;
  if (wrapped) return checkKeys(wrapped, input, path);
  if (type === 'strict_object' && entries) return checkObject(entries, input, path);
  if (type === 'strict_tuple' && items) return checkTuple(items, input, path);
  if (type === 'array' && item) return checkList(item, input, path);
  if (type === 'union') {
    const forms = options as readonly AnySchema[];
    return checkKeys(forms.find((form) => isFor(form, input)) ?? forms[0]!, input, path);
  }
  return checkLeaf(schema, input, path);
}

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** Which of several schemas an input is meant for: a list, an object, or something plain. */
function isFor({ type }: v.GenericSchema, input: unknown): boolean {
  if (type === 'strict_object') return isObject(input);
  if (type === 'array' || type === 'strict_tuple') return Array.isArray(input);
  return typeof input !== 'object' || input === null;
}

function checkLeaf(schema: v.GenericSchema, input: unknown, path: Path): Checked {
  const result = v.safeParse(schema, input);
  if (result.success) return { value: result.output, wrong: [] };
  const [{ kind, received, expected }] = result.issues;
  return kind === 'validation'
    ? { value: undefined, wrong: [{ kind: 'check', path, input }] }
    : wrongValue(path, received, expected ?? '');
}

const wrongValue = (path: Path, received: string, expected: string): Checked => ({
  value: undefined,
  wrong: [{ kind: 'value', path, received, expected }],
});

function checkObject(entries: Readonly<Record<string, AnySchema>>, input: unknown, path: Path): Checked {
  if (!isObject(input)) return wrongValue(path, stringify(input), 'Object');
  const wrong: Wrong[] = [];
  for (const key of Object.keys(input))
    if (!Object.hasOwn(entries, key)) wrong.push({ kind: 'unknownKey', path: [...path, key] });
  const value: Record<string, unknown> = {};
  let isWhole = true;
  for (const [key, entry] of Object.entries(entries)) {
    if (!Object.hasOwn(input, key)) {
      const preset = defaultOf(entry);
      if (preset !== undefined) value[key] = preset;
      else if (!/optional$/.test(entry.type)) {
        wrong.push({ kind: 'missingKey', path: [...path, key] });
        isWhole = false;
      }
      continue;
    }
    const checked = checkKeys(entry, input[key], [...path, key]);
    for (const one of checked.wrong) wrong.push(one);
    if (checked.value !== undefined) value[key] = checked.value;
    else if (!/optional$/.test(entry.type)) isWhole = false;
  }
  return { value: isWhole ? value : undefined, wrong };
}

function checkList(item: AnySchema, input: unknown, path: Path): Checked {
  if (!Array.isArray(input)) return wrongValue(path, stringify(input), 'Array');
  const checked = input.map((entry, i) => checkKeys(item, entry, [...path, i]));
  return {
    value: checked.map(({ value }) => value).filter((value) => value !== undefined),
    wrong: checked.flatMap(({ wrong }) => wrong),
  };
}

function checkTuple(items: readonly AnySchema[], input: unknown, path: Path): Checked {
  if (!Array.isArray(input)) return wrongValue(path, stringify(input), 'Array');
  const checked = items.map((item, i) => checkKeys(item, input[i], [...path, i]));
  if (input.length > items.length)
    checked.push(wrongValue([...path, items.length], stringify(input[items.length]), 'never'));
  const wrong = checked.flatMap((one) => one.wrong);
  return { value: wrong.length > 0 ? undefined : checked.map(({ value }) => value), wrong };
}

/** undefined where there is none */
const defaultOf = (schema: v.GenericSchema): unknown => v.getDefault<v.GenericSchema>(schema);

/** As valibot names what it has received. */
const stringify = (input: unknown): string => v._stringify(input);
