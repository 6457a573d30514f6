import type { GenericSchema } from 'valibot';
import type { Locale } from '../base/locale.ts';
import type { Rule } from '../engine/rule.ts';
import type { FileProblem } from '../newsroom/fileProblem.ts';
import { glossaryFile, parseGlossary } from '../newsroom/glossary.ts';
import { parseRoster, rosterFile } from '../newsroom/roster.ts';
import { parseConfigFile } from './configFile.ts';
import { configSchema } from './schema.ts';

/** Files of the newsroom's own, beside its drafts. */
export type OwnFile = 'config' | 'roster' | 'glossary';

export function schemaOf(registry: readonly Rule[], file: OwnFile): GenericSchema {
  if (file === 'config') return configSchema(registry);
  return file === 'roster' ? rosterFile : glossaryFile;
}

/** What is wrong in a file of YAML or JSON. */
export function problemsIn(
  registry: readonly Rule[],
  file: OwnFile,
  text: string,
  locale: Locale,
): readonly FileProblem[] {
  if (file === 'config') return parseConfigFile(registry, text, locale)?.problems ?? [];
  return (file === 'roster' ? parseRoster : parseGlossary)(text, false, locale).problems;
}
