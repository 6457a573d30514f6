import { stringify } from 'yaml';
import type { Decision, WordListDecisions } from '../../protocol.ts';
import { saysWhose, type ConfigFile, type ListedWord, type Person } from '../../service/service.ts';
import { relativePath, resolveUri } from '../uri.ts';

/** Where editors write down what they decide of the drafts of a folder. */
export interface Decisions {
  /** drafts are named relative to it; `.gaojian` lies in it */
  readonly folder: string;
  readonly config: Omit<Decision, 'change'>;
  /** the config file is there already */
  readonly hasConfig: boolean;
  /** URI of the first roster that the config names */
  readonly roster?: string;
  /** of the first glossary, likewise */
  readonly glossary?: string;
}

/** A config that was found. */
interface ConfigSource {
  readonly uri: string;
  /** path to the config inside the file */
  readonly within: readonly string[];
  /** its file names are relative to it */
  readonly folder: string;
  readonly config: ConfigFile;
}

/** The one with room for comments. */
const NEW_CONFIG = 'gaojian.config.yaml';
const NEW_ROSTER = '名册.yaml';
/** Opened in a spreadsheet, where people keep such lists. */
const NEW_WORD_LIST = '词表.csv';

export function decisionsIn(
  folder: string,
  found: ConfigSource | undefined,
  editorSettings: ConfigFile,
): Decisions {
  // A new config file takes the place of the editor's settings: it begins with them.
  const set = Object.entries(editorSettings).filter(([key, value]) => !saysNothing(key, value));
  const begin = set.length > 0 ? stringify(Object.fromEntries(set)) : '';
  const { uri, within } = found ?? { uri: `${folder}/${NEW_CONFIG}`, within: [] };
  const firstOf = (key: 'roster' | 'glossary'): string | undefined => {
    const [name] = [found?.config[key] ?? []].flat();
    return found && name !== undefined ? resolveUri(found.folder, name) : undefined;
  };
  const [roster, glossary] = [firstOf('roster'), firstOf('glossary')];
  return {
    folder,
    config: { uri, within, begin },
    hasConfig: found !== undefined,
    ...(roster !== undefined && { roster }),
    ...(glossary !== undefined && { glossary }),
  };
}

/** Editors send every setting, those that nobody has set with their defaults. */
const saysNothing = (key: string, value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).length === 0
    : value === '' || value === DEFAULTS[key];

const DEFAULTS: Readonly<Record<string, unknown>> = { extends: 'recommended', variant: 'auto' };

/**
 * What to write where, so that the roster has a person with the posts that the draft gives: the roster, and the config
 * where that names none yet. Empty where no post says whose it is.
 */
export function rosterDecisions(
  { folder, config, roster }: Decisions,
  { name, posts }: Pick<Person, 'name' | 'posts'>,
): readonly Decision[] {
  const ownPosts = posts.filter(saysWhose);
  if (ownPosts.length === 0) return [];
  const uri = roster ?? resolveUri(folder, NEW_ROSTER);
  const person = { name, posts: ownPosts };
  const entry: Decision = { uri, change: { person }, within: [], begin: '' };
  if (roster !== undefined) return [entry];
  return [entry, { ...config, change: { roster: relativePath(folder, uri)! } }];
}

/** The same for a word of the newsroom's word list; without a word, for the list itself. */
export function wordListDecisions(
  { folder, config, glossary }: Decisions,
  word: ListedWord | null,
): WordListDecisions {
  const uri = glossary ?? resolveUri(folder, NEW_WORD_LIST);
  const entry: Decision = { uri, change: { listed: word }, within: [], begin: '' };
  if (glossary !== undefined) return { uri, decisions: [entry] };
  return { uri, decisions: [entry, { ...config, change: { glossary: relativePath(folder, uri)! } }] };
}
