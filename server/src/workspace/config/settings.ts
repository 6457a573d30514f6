import type { ConfigFileProblem, ServerOptions } from '../../protocol.ts';
import { CONFIG_FILE_NAMES, IGNORE_FILE_NAME, IGNORED_FINDINGS } from '../../protocol.ts';
import {
  checkConfig,
  format,
  parseConfigFile,
  parseIgnored,
  readYaml,
  resolveConfig,
  type Config,
  type ConfigFile,
  type Ignored,
  type Locale,
  type Localized,
} from '../../service/service.ts';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../positions.ts';
import { fileError } from '../fileErrors.ts';
import { Globs } from '../globs/globs.ts';
import { decisionsIn, type Decisions } from './decisions.ts';
import { readNewsroom, type Newsroom } from './newsroomFiles.ts';
import type { Runtime } from '../runtime.ts';
import { fileNameOf, parentOf, relativePath } from '../uri.ts';

const MESSAGES = {
  badIgnored: {
    'zh-CN': '这份忽略记录读不懂，其中各条都不算数',
    en: 'This list of ignored findings cannot be read: none of it holds',
  },
  noConfig: { 'zh-CN': '没有这份配置', en: 'There is no such config' },
} as const satisfies Record<string, Localized>;

/** What holds for one draft. */
export interface Settings {
  readonly config: Config;
  /** the config or .gaojianignore leaves the draft out */
  readonly ignored: boolean;
  readonly problems: readonly ConfigFileProblem[];
  /** where editors write down what they decide; undefined where there is no folder */
  readonly decisions?: Decisions | undefined;
}

/** What settings were made from; plain data. */
interface SettingsOrigin {
  readonly layers: readonly ConfigFile[];
  /** of each `overrides` of the layers, in order: whether it holds for the draft */
  readonly overridden: readonly boolean[];
  readonly newsroom: Newsroom;
  readonly ignoredFindings: readonly Ignored[];
}

interface FoundConfig {
  readonly uri: string;
  /** path to the config inside the file */
  readonly within: readonly string[];
  /** folder of the config file: its globs are relative to it */
  readonly folder: string;
  readonly config: ConfigFile;
  /** what its rosters and glossaries hold */
  readonly newsroom: Newsroom;
  readonly problems: readonly ConfigFileProblem[];
}

/** What a folder says of the drafts in it. */
interface FoundIgnores {
  readonly folder: string;
  /** of .gaojianignore */
  readonly patterns: Globs | undefined;
  /** text of .gaojian/ignored.json */
  readonly findings: string | undefined;
  /** why one of them cannot be read */
  readonly problems: readonly ConfigFileProblem[];
}

export interface SettingsSource {
  readonly runtime: Runtime;
  readonly options: ServerOptions;
  /** the editor's own settings for a draft; used where no config file is found */
  readonly editorSettings: (uri: string) => Promise<unknown>;
  /** told of every file besides configs that settings were read from */
  readonly onFileRead?: (uri: string) => void;
  /** folders that the client works in; in the first the search for the config of an untitled draft starts */
  readonly workFolders: () => readonly string[];
}

/**
 * Finds and reads the config of a draft: the nearest config file upwards from it, else the editor's settings.
 * The editor and the command line both come through here.
 */
export class SettingsReader {
  readonly #source: SettingsSource;
  readonly #configs = new Map<string, Promise<FoundConfig | undefined>>();
  readonly #ignores = new Map<string, Promise<FoundIgnores[]>>();
  /** by folder: settings of an editor hold for folders, and a client may take long to answer */
  readonly #editorSettings = new Map<string, Promise<ConfigFile>>();
  #overrides: ConfigFile | undefined;

  constructor(source: SettingsSource) {
    this.#source = source;
  }

  get locale(): Locale {
    return this.#source.options.locale ?? 'zh-CN';
  }

  /** Forgets everything read: a config file or a setting has changed. */
  clear(): void {
    this.#configs.clear();
    this.#ignores.clear();
    this.#editorSettings.clear();
  }

  async settingsOf(uri: string): Promise<Settings & { readonly origin: SettingsOrigin }> {
    const folder = hasFolder(uri) ? parentOf(uri) : this.#source.workFolders()[0];
    const [found, ignores] = await Promise.all([
      this.#configFor(folder),
      folder && this.#source.options.config !== 'none' ? this.#ignoresFor(folder) : [],
    ]);
    const layers: ConfigFile[] = [];
    const problems: ConfigFileProblem[] = [];
    if (found) {
      layers.push(found.config);
      for (const problem of found.problems) problems.push(problem);
    } else if (this.#source.options.config !== 'none') {
      layers.push(await this.#editorSettingsFor(uri));
    }
    const ownConfig = layers[0] ?? {};
    layers.push((this.#overrides ??= checkConfig(this.#source.options.overrides ?? {}, this.locale).config));
    const inConfigFolder = found && relativePath(found.folder, uri);
    const matches = (files: readonly string[]): boolean =>
      inConfigFolder !== undefined && new Globs(files).ignores(inConfigFolder);
    const ignored =
      matches(found?.config.ignore ?? []) ||
      ignores.some(({ folder: base, patterns }) => {
        const path = relativePath(base, uri);
        return path !== undefined && patterns?.ignores(path) === true;
      });
    const ignoredFindings = ignores.flatMap(({ folder: base, findings, problems: unread }) => {
      for (const problem of unread) problems.push(problem);
      if (findings === undefined) return [];
      const entries = parseIgnored(findings);
      if (!entries) problems.push(this.#badIgnored(base));
      const draft = relativePath(base, uri);
      return (entries ?? []).filter((entry) => !('draft' in entry) || entry.draft === draft);
    });
    const newsroom = found?.newsroom ?? NO_NEWSROOM;
    const { roster, glossary } = newsroom;
    const context = { locale: this.locale, matches, roster, glossary, ignored: ignoredFindings };
    const overridden = layers.flatMap(({ overrides = [] }) => overrides.map(({ files }) => matches(files)));
    const origin = { layers, overridden, newsroom, ignoredFindings };
    const decisionsFolder =
      found?.folder ?? this.#source.workFolders().find((root) => uri.startsWith(`${root}/`)) ?? folder;
    const decisions =
      decisionsFolder && this.#source.options.config !== 'none'
        ? decisionsIn(decisionsFolder, found, ownConfig)
        : undefined;
    return { config: resolveConfig(layers, context), ignored, problems, origin, decisions };
  }

  #badIgnored(folder: string): ConfigFileProblem {
    const message = format(MESSAGES.badIgnored, this.locale);
    return { uri: `${folder}/${IGNORED_FINDINGS}`, message, range: NOWHERE };
  }

  async #editorSettingsFor(uri: string): Promise<ConfigFile> {
    const key = (hasFolder(uri) && parentOf(uri)) || uri;
    let settings = this.#editorSettings.get(key);
    if (!settings) {
      settings = this.#source
        .editorSettings(uri)
        .then((given) => checkConfig(given ?? {}, this.locale).config);
      this.#editorSettings.set(key, settings);
    }
    return settings.catch((error: unknown) => {
      // Next time the client may know.
      this.#editorSettings.delete(key);
      throw error;
    });
  }

  #configFor(folder: string | undefined): Promise<FoundConfig | undefined> {
    const { config = 'discover' } = this.#source.options;
    if (typeof config === 'object') return this.#cached(config.uri, () => this.#readNamedConfig(config.uri));
    return config === 'none' || !folder ? Promise.resolve(undefined) : this.#discover(folder);
  }

  #discover(folder: string): Promise<FoundConfig | undefined> {
    return this.#cached(folder, async () => {
      for (const name of CONFIG_FILE_NAMES) {
        const found = await this.#readConfig(`${folder}/${name}`);
        if (found) return found;
      }
      const parent = parentOf(folder);
      return parent === undefined ? undefined : this.#discover(parent);
    });
  }

  #cached(key: string, read: () => Promise<FoundConfig | undefined>): Promise<FoundConfig | undefined> {
    let found = this.#configs.get(key);
    if (!found) this.#configs.set(key, (found = read()));
    return found;
  }

  /** A config that was asked for by name has to be there. */
  async #readNamedConfig(uri: string): Promise<FoundConfig> {
    const found = await this.#readConfig(uri);
    if (found) return found;
    const message = format(MESSAGES.noConfig, this.locale);
    return withoutContent(uri, message);
  }

  async #readConfig(uri: string): Promise<FoundConfig | undefined> {
    const folder = parentOf(uri)!;
    let text: string | undefined;
    try {
      text = await this.#source.runtime.readFile(uri);
    } catch (error) {
      return withoutContent(uri, fileError(error, fileNameOf(uri), this.locale));
    }
    if (text === undefined) return undefined;
    const within = uri.endsWith('/package.json') ? ['gaojian'] : [];
    const parsed = parseConfigFile(text, this.locale, within);
    if (!parsed) return undefined;
    const document = TextDocument.create(uri, '', 0, text);
    const problems = parsed.problems.map(({ message, range }) => ({
      uri,
      message,
      range: toRange(document, range),
    }));
    const newsroom = await readNewsroom(parsed.config, {
      runtime: this.#source.runtime,
      locale: this.locale,
      folder,
      workFolders: this.#source.workFolders(),
      reportOnConfig: (key, message) => {
        const range = readYaml(text, this.locale, within)!.locate([key], false);
        return { uri, message, range: toRange(document, range) };
      },
    });
    for (const file of newsroom.uris) this.#source.onFileRead?.(file);
    return {
      uri,
      within,
      folder,
      config: parsed.config,
      newsroom,
      problems: [...problems, ...newsroom.problems],
    };
  }

  #ignoresFor(folder: string): Promise<FoundIgnores[]> {
    let found = this.#ignores.get(folder);
    if (!found) this.#ignores.set(folder, (found = this.#readIgnores(folder)));
    return found;
  }

  async #readIgnores(folder: string): Promise<FoundIgnores[]> {
    const parent = parentOf(folder);
    const above = parent === undefined ? [] : await this.#ignoresFor(parent);
    const problems: ConfigFileProblem[] = [];
    const read = (name: string): Promise<string | undefined> => {
      const uri = `${folder}/${name}`;
      return this.#source.runtime.readFile(uri).catch((error: unknown) => {
        problems.push({ uri, message: fileError(error, name, this.locale), range: NOWHERE });
        return undefined;
      });
    };
    const [patterns, findings] = await Promise.all([read(IGNORE_FILE_NAME), read(IGNORED_FINDINGS)]);
    if (patterns === undefined && findings === undefined && problems.length === 0) return above;
    const globs = patterns === undefined ? undefined : new Globs(patterns.replace(/^\ufeff/, ''));
    return [...above, { folder, patterns: globs, findings, problems }];
  }
}

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const NO_NEWSROOM: Newsroom = { roster: [], glossary: [], problems: [], uris: [] };

/** A config that cannot be read. */
const withoutContent = (uri: string, message: string): FoundConfig => ({
  uri,
  within: [],
  folder: parentOf(uri)!,
  config: {},
  newsroom: NO_NEWSROOM,
  problems: [{ uri, message, range: NOWHERE }],
});

const hasFolder = (uri: string): boolean => !uri.startsWith('untitled:');
