import type * as v from 'valibot';
import type { Localized } from '../base/locale.ts';
import type { KeyMeta } from '../newsroom/keyMeta.ts';

/** A valibot schema with the parts that its kind has. */
export type AnySchema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly items?: readonly AnySchema[];
  readonly item?: AnySchema;
  readonly options?: readonly AnySchema[] | readonly string[];
  readonly wrapped?: AnySchema;
  readonly pipe?: readonly {
    readonly type: string;
    readonly metadata?: KeyMeta;
    readonly description?: string;
  }[];
};

/** What is known of a key beside the form of its value; in a schema or in what it wraps. */
export function keyMetaOf(schema: v.GenericSchema): KeyMeta | undefined {
  const { pipe, wrapped } = schema as AnySchema;
  return pipe?.find(({ type }) => type === 'metadata')?.metadata ?? (wrapped && keyMetaOf(wrapped));
}

/** What a key is for, in the words of its meta or of valibot's own description: 中文 / English. */
export function textsOf(schema: v.GenericSchema): Localized | undefined {
  const meta = keyMetaOf(schema);
  if (meta) return meta.texts;
  const { pipe, wrapped } = schema as AnySchema;
  const said = pipe?.find(({ type }) => type === 'description')?.description;
  if (said === undefined) return wrapped && textsOf(wrapped);
  const [chinese, english = chinese] = said.split(' / ');
  return { 'zh-CN': chinese!, en: english! };
}

/** The schemas that may hold at a path: a key may have a word, a list or a group of keys as its value. */
export function schemasAt(schema: v.GenericSchema, path: readonly PropertyKey[]): readonly AnySchema[] {
  let found = alternatives(schema);
  for (const step of path) found = found.flatMap((one) => below(one, step)).flatMap(alternatives);
  return found;
}

function alternatives(schema: AnySchema): readonly AnySchema[] {
  if (schema.wrapped) return alternatives(schema.wrapped);
  return schema.type === 'union' ? (schema.options as readonly AnySchema[]).flatMap(alternatives) : [schema];
}

function below({ entries, items, item }: AnySchema, step: PropertyKey): readonly AnySchema[] {
  const next = typeof step === 'number' ? (item ?? items?.[step]) : entries?.[String(step)];
  return next ? [next] : [];
}

/** The words that a value may be; none where it may be anything. */
export function wordsOf({ type, options }: AnySchema): readonly string[] {
  if (type === 'boolean') return ['true', 'false'];
  return type === 'picklist' ? (options as readonly string[]) : [];
}
