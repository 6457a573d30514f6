import { toJson } from '../words/printable.ts';
import type { Formatter } from './formatter.ts';
import { growingList } from './list.ts';

/** ESLint's shape: an array with one entry a draft. */
export const json: Formatter = () => {
  const list = growingList('[', ',', ']\n');
  return { file: (result) => list.add([toJson(result)]), end: list.end };
};
