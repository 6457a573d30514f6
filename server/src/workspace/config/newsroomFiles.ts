import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigFileProblem } from '../../protocol.ts';
import {
  format,
  parseGlossary,
  parseRoster,
  type ConfigFile,
  type Glossary,
  type Locale,
  type Localized,
  type NewsroomFile,
  type OffsetRange,
  type Roster,
} from '../../service/service.ts';
import { toRange } from '../positions.ts';
import { fileError } from '../fileErrors.ts';
import { isWithinReach } from './mayBeRead.ts';
import type { Runtime } from '../runtime.ts';
import { resolveUri } from '../uri.ts';

const MESSAGES = {
  outside: {
    'zh-CN': '“{file}”不在工作区里，没有读',
    en: '"{file}" is outside the workspace and was not read',
  },
  missing: { 'zh-CN': '没有“{file}”这个文件', en: 'There is no file "{file}"' },
} as const satisfies Record<string, Localized>;

/** What a config's own rosters and glossaries hold. */
export interface Newsroom {
  readonly roster: Roster;
  readonly glossary: Glossary;
  readonly problems: readonly ConfigFileProblem[];
  /** the files that it was read from, there or not */
  readonly uris: readonly string[];
}

export interface NewsroomSource {
  readonly runtime: Runtime;
  readonly locale: Locale;
  /** folder of the config: its file names are relative to it */
  readonly folder: string;
  /** folders that the client works in */
  readonly workFolders: readonly string[];
  /** tells a problem with the name of a file where the config names it */
  readonly reportOnConfig: (key: 'roster' | 'glossary', message: string) => ConfigFileProblem;
}

/** Reads the files that a config names. */
export async function readNewsroom(config: ConfigFile, source: NewsroomSource): Promise<Newsroom> {
  const [roster, glossary] = await Promise.all([
    readFiles('roster', namesIn(config.roster), source, parseRoster),
    readFiles('glossary', namesIn(config.glossary), source, parseGlossary),
  ]);
  return {
    roster: roster.content,
    glossary: glossary.content,
    problems: [...roster.problems, ...glossary.problems],
    uris: [...roster.uris, ...glossary.uris],
  };
}

const namesIn = (names: string | readonly string[] = []): readonly string[] =>
  typeof names === 'string' ? [names] : names;

type Parse<T> = (text: string, isCsv: boolean, locale: Locale) => NewsroomFile<readonly T[]>;

async function readFiles<T>(
  key: 'roster' | 'glossary',
  names: readonly string[],
  { runtime, locale, folder, workFolders, reportOnConfig }: NewsroomSource,
  parse: Parse<T>,
): Promise<{ content: readonly T[]; problems: ConfigFileProblem[]; uris: string[] }> {
  const content: T[] = [];
  const problems: ConfigFileProblem[] = [];
  const uris = names.map((name) => resolveUri(folder, name));
  for (const [i, uri] of uris.entries()) {
    const file = names[i]!;
    try {
      if (!(await isWithinReach(uri, folder, workFolders, runtime))) {
        problems.push(reportOnConfig(key, format(MESSAGES.outside, locale, { file })));
        continue;
      }
      const text = await runtime.readFile(uri);
      if (text === undefined) {
        problems.push(reportOnConfig(key, format(MESSAGES.missing, locale, { file })));
        continue;
      }
      const parsed = parse(text, /\.csv$/i.test(file), locale);
      for (const entry of parsed.content) content.push(entry);
      const document = TextDocument.create(uri, '', 0, text);
      const at = (range: OffsetRange) => toRange(document, range);
      for (const { message, range } of parsed.problems) problems.push({ uri, message, range: at(range) });
    } catch (error) {
      problems.push(reportOnConfig(key, fileError(error, file, locale)));
    }
  }
  return { content, problems, uris };
}
