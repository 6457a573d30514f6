import { editYaml, isMap, type YamlPlace } from '../newsroom/editYaml.ts';
import type { Variant } from '../script/offeredScripts.ts';

/** What is put into a config: a word that is never flagged, a rule that is off, the script of drafts, a file of the newsroom. */
export type ConfigChange =
  | { readonly word: string }
  | { readonly ruleOff: string }
  | { readonly variant: Variant }
  | { readonly roster: string }
  | { readonly glossary: string };

/**
 * The text of a config file after a change; comments, order and the rest stay.
 *
 * @param within path to the config inside the file, e.g. `['gaojian']` in package.json
 * @returns undefined when the file cannot be read, or has something else where the change belongs
 */
export const editConfig = (
  text: string,
  change: ConfigChange,
  within: readonly string[] = [],
): string | undefined => editYaml(text, (content) => placeOf(content, change, within));

/** Where the change goes; undefined where something else stands in its way. */
function placeOf(content: unknown, change: ConfigChange, within: readonly string[]): YamlPlace | undefined {
  const above = 'ruleOff' in change ? [...within, 'rules'] : within;
  let holder: unknown = content;
  for (const step of above) holder = isMap(holder) ? holder[step] : holder;
  holder ??= {};
  if (!isMap(holder)) return undefined;
  const [key, value] = entryOf(change);
  const path = [...above, key];
  const before = holder[key] ?? undefined;
  // A rule with options keeps them for the day when it is on again.
  if ('ruleOff' in change) return { path: Array.isArray(before) ? [...path, 0] : path, value };
  if ('variant' in change) return { path, value };
  if (before === undefined) return { path, value: 'word' in change ? [value] : value };
  return Array.isArray(before) ? { path: [...path, before.length], value } : undefined;
}

function entryOf(change: ConfigChange): readonly [key: string, value: string] {
  if ('ruleOff' in change) return [change.ruleOff, 'off'];
  if ('word' in change) return ['dictionary', change.word];
  if ('variant' in change) return ['variant', change.variant];
  return 'roster' in change ? ['roster', change.roster] : ['glossary', change.glossary];
}
