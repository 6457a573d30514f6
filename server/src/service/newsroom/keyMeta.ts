import * as v from 'valibot';
import type { Localized } from '../base/locale.ts';

/** What is known of a key of a file beside the form of its value. */
export interface KeyMeta {
  /** what it is for; settings pages, completion and docs show it */
  readonly texts: Localized;
  /** what editors call it, where it has a name */
  readonly name?: Localized;
  /** where it is also a setting of the editor: its value there when nobody has set it */
  readonly setting?: unknown;
}

/** A key with what is known of it. */
export const described = <S extends v.GenericSchema>(
  schema: S,
  texts: Localized,
  rest: Omit<KeyMeta, 'texts'> = {},
) => v.pipe(schema, v.metadata<v.InferOutput<S>, KeyMeta & Record<string, unknown>>({ texts, ...rest }));
