import type { OwnFile } from '../service/service.ts';

const LANGUAGE_OF_EXTENSION: Readonly<Record<string, string>> = {
  '.txt': 'plaintext',
  '.gaojian': 'gaojian',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'plaintext',
};
/** How the names of drafts end. */
export const DRAFT_EXTENSIONS = Object.keys(LANGUAGE_OF_EXTENSION);
/** Glob for the drafts of a folder and those below it. */
export const ANY_DRAFT = `**/*{${DRAFT_EXTENSIONS.join(',')}}`;

/** The folder `.gaojian` has none. */
const extensionOf = (file: string): string => /(?<=[^/\\])\.[a-z]+$/i.exec(file)?.[0].toLowerCase() ?? '';

/** What Word puts beside a document while somebody has it open is none. */
export const isDraftFile = (file: string): boolean =>
  extensionOf(file) in LANGUAGE_OF_EXTENSION && !/(?:^|[/\\])~(?:\$|%24)[^/\\]*$/.test(file);
/** Whether its text lies in a Word file, which nobody may write as text. */
export const isWordFile = (file: string): boolean => extensionOf(file) === '.docx';
/** @param file a path or a URI */
export const languageOf = (file: string): string => LANGUAGE_OF_EXTENSION[extensionOf(file)] ?? 'plaintext';

export const LANGUAGE_IDS = ['gaojian', 'plaintext', 'markdown', 'html'] as const;

/** Names of config files in order of preference; in package.json it is the key `gaojian`. */
export const CONFIG_FILE_NAMES = [
  'gaojian.config.json',
  'gaojian.config.yaml',
  'gaojian.config.yml',
  '.gaojianrc',
  '.gaojianrc.json',
  '.gaojianrc.yaml',
  '.gaojianrc.yml',
  'package.json',
] as const;
export const IGNORE_FILE_NAME = '.gaojianignore';
/** What editors have decided to leave, below a folder of drafts. */
export const IGNORED_FINDINGS = '.gaojian/ignored.json';

/** YAML of the newsroom's own by its name, as editors open it: its keys are completed and explained. */
export const OWN_YAML: Readonly<Record<OwnFile, readonly string[]>> = {
  config: ['gaojian.config.yaml', 'gaojian.config.yml', '.gaojianrc', '.gaojianrc.yaml', '.gaojianrc.yml'],
  roster: ['roster.yaml', 'roster.yml', '名册.yaml', '名册.yml'],
  glossary: ['glossary.yaml', 'glossary.yml', '提法表.yaml', '提法表.yml'],
};
/** @param uri undefined: a draft, or another file */
export function ownFileOf(uri: string): OwnFile | undefined {
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  return (Object.keys(OWN_YAML) as OwnFile[]).find((file) => OWN_YAML[file].includes(name));
}
