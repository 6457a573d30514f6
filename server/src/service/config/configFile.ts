import * as v from 'valibot';
import type { Level } from '../engine/finding.ts';
import { format, type Locale, type Localized } from '../base/locale.ts';
import { FURNITURE_KINDS } from '../page/kinds.ts';
import { problemOfPattern, type SpamEntry } from '../page/ownPatterns.ts';
import { RULES } from '../rules/index.ts';
import { PRESETS, type PresetName } from './presets.ts';
import type { Variant } from './config.ts';
import { readYaml, type FileProblem, type Locate } from '../newsroom/yamlFile.ts';

export const LEVELS = ['off', 'info', 'warning', 'error'] as const satisfies readonly Level[];
export const VARIANTS = ['auto', 'hans', 'hant-tw', 'hant-hk'] as const satisfies readonly Variant[];
export const PRESET_NAMES = Object.keys(PRESETS) as [PresetName, ...PresetName[]];

/** valibot takes a list for an object; a config must not. */
const unlisted = (schema: v.GenericSchema): v.GenericSchema =>
  v.lazy((input): v.GenericSchema => (Array.isArray(input) ? A_LIST : schema));
const A_LIST = v.custom<never>(() => false);

const level = v.picklist(LEVELS);
const rules = unlisted(
  v.strictObject(
    Object.fromEntries(
      RULES.map(({ meta }) => {
        const withOptions = v.strictTuple([level, unlisted(meta.options ?? v.strictObject({}))]);
        return [
          meta.id,
          v.optional(v.lazy((input): v.GenericSchema => (Array.isArray(input) ? withOptions : level))),
        ];
      }),
    ),
  ),
);
const strings = v.array(v.string());
const pattern = v.pipe(
  v.string(),
  v.check((match) => problemOfPattern(match) === undefined),
);
const patternOfKind = v.strictObject({ match: pattern, kind: v.optional(v.picklist(FURNITURE_KINDS)) });
const spamEntry = v.lazy((input): v.GenericSchema =>
  typeof input === 'object' ? unlisted(patternOfKind) : pattern,
);
/** One file, or several that are read as one. */
const fileNames = v.lazy((input): v.GenericSchema => (Array.isArray(input) ? strings : v.string()));

/** Schema of a config file; the JSON schema that ships with the extension says the same. */
const configFile = v.strictObject({
  $schema: v.optional(v.string()),
  extends: v.optional(v.picklist(PRESET_NAMES)),
  variant: v.optional(v.picklist(VARIANTS)),
  homeRegion: v.optional(v.string()),
  rules: v.optional(rules),
  overrides: v.optional(v.array(unlisted(v.strictObject({ files: strings, rules })))),
  ignore: v.optional(strings),
  dictionary: v.optional(strings),
  spam: v.optional(v.array(spamEntry)),
  roster: v.optional(fileNames),
  glossary: v.optional(fileNames),
});

export type RuleSettings = Readonly<Record<string, Level | readonly [Level, Record<string, unknown>]>>;

/** A config file's own content; every key may be missing. */
export interface ConfigFile {
  readonly extends?: PresetName;
  readonly variant?: Variant;
  readonly homeRegion?: string;
  readonly rules?: RuleSettings;
  readonly overrides?: readonly { readonly files: readonly string[]; readonly rules: RuleSettings }[];
  readonly ignore?: readonly string[];
  readonly dictionary?: readonly string[];
  readonly spam?: readonly SpamEntry[];
  /** files with people and posts, and with wordings, relative to the config's folder */
  readonly roster?: string | readonly string[];
  readonly glossary?: string | readonly string[];
}

export type ConfigProblem = FileProblem;

export interface ParsedConfig {
  /** what is right; a key with a problem is left out */
  readonly config: ConfigFile;
  readonly problems: readonly ConfigProblem[];
}

const MESSAGES = {
  unknownKey: { 'zh-CN': '没有“{key}”这个键。{known}', en: 'Unknown key "{key}". {known}' },
  knownKeys: { 'zh-CN': '可用的键：{list}', en: 'Known keys: {list}' },
  wrongValue: {
    'zh-CN': '“{key}”的值 {received} 不对，应为 {expected}',
    en: 'Value {received} of "{key}" is wrong, expected {expected}',
  },
  missingKey: { 'zh-CN': '缺少“{key}”', en: 'Missing key "{key}"' },
  notAnObject: { 'zh-CN': '配置应是一组键和值', en: 'The config must be an object' },
} as const satisfies Record<string, Localized>;

/** Words for what valibot expects. */
const EXPECTED: Readonly<Record<string, Localized>> = {
  unknown: { 'zh-CN': '一组键和值', en: 'an object' },
  Object: { 'zh-CN': '一组键和值', en: 'an object' },
  Array: { 'zh-CN': '列表', en: 'a list' },
  string: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数', en: 'a number' },
  boolean: { 'zh-CN': 'true、false', en: 'true, false' },
  never: { 'zh-CN': '级别加选项，别无他项', en: 'nothing after level and options' },
};

/**
 * Reads a config file: YAML, or JSON, which YAML contains.
 *
 * @param within path to the config inside the file, e.g. `['gaojian']` in package.json
 * @returns undefined when the file has nothing at `within`
 */
export function parseConfigFile(
  text: string,
  locale: Locale = 'zh-CN',
  within: readonly string[] = [],
): ParsedConfig | undefined {
  const file = readYaml(text, within);
  if (!file) return undefined;
  const { input, locate, broken } = file;
  if (broken) return { config: {}, problems: [broken] };
  if (input === null || input === undefined) return { config: {}, problems: [] };
  return checkConfig(input, locale, locate);
}

/** Checks a config that has no text of its own, such as the editor's settings. */
export function checkConfig(
  input: unknown,
  locale: Locale = 'zh-CN',
  locate: Locate = () => ({ start: 0, end: 0 }),
): ParsedConfig {
  const problems: ConfigProblem[] = [];
  // valibot names one unknown key of an object at a time, so what is right is checked until nothing is wrong.
  for (let rest: unknown = input; rest !== undefined;) {
    const result = Array.isArray(rest) ? v.safeParse(A_LIST, rest) : v.safeParse(configFile, rest);
    if (result.success) return { config: result.output as ConfigFile, problems };
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map((item) => item.key as PropertyKey);
      const isUnknownKey = issue.type === 'strict_object' && issue.expected === 'never';
      problems.push({
        message: describe(issue, path, isUnknownKey, locale),
        range: locate(path, isUnknownKey),
      });
    }
    rest = withoutProblems(rest, result.issues);
  }
  return { config: {}, problems };
}

function describe(
  issue: v.BaseIssue<unknown>,
  path: readonly PropertyKey[],
  isUnknownKey: boolean,
  locale: Locale,
): string {
  const key = String(path.at(-1) ?? '');
  if (path.length === 0) return format(MESSAGES.notAnObject, locale);
  const wrongPattern = issue.type === 'check' ? problemOfPattern(String(issue.input)) : undefined;
  if (wrongPattern) return format(wrongPattern.text, locale, wrongPattern.data);
  if (issue.path?.at(-1)?.origin === 'key' && !isUnknownKey)
    return format(MESSAGES.missingKey, locale, { key });
  if (!isUnknownKey) {
    const word = EXPECTED[issue.expected ?? ''];
    const expected = word
      ? format(word, locale)
      : (issue.expected ?? '')
          .replaceAll('"', '')
          .replaceAll(' | ', locale === 'en' ? ', ' : '、')
          .replace(/^\((.*)\)$/, '$1');
    return format(MESSAGES.wrongValue, locale, {
      key: path.map(String).join('.'),
      received: issue.received,
      expected,
    });
  }
  const known =
    path.length === 1
      ? Object.keys(configFile.entries).filter((k) => k !== '$schema')
      : path.at(-2) === 'rules'
        ? RULES.map((r) => r.meta.id)
        : [];
  const list =
    known.length > 0
      ? format(MESSAGES.knownKeys, locale, { list: known.join(locale === 'en' ? ', ' : '、') })
      : '';
  return format(MESSAGES.unknownKey, locale, { key, known: list }).trim();
}

/** Stands where a wrong override stood, so that those behind it keep their places; holds for no draft. */
const NO_OVERRIDE = { files: [], rules: {} };

/** The input without what is wrong in it; undefined when nothing is left to look at. */
function withoutProblems(input: unknown, issues: readonly v.BaseIssue<unknown>[]): unknown {
  if (typeof input !== 'object' || input === null) return undefined;
  const copy = structuredClone(input) as Record<string, unknown>;
  let isSmaller = false;
  for (const { path = [] } of issues) {
    if (path.length === 0) return undefined;
    const part = wrongPart(path.map((item) => String(item.key)));
    const key = part.at(-1)!;
    const holder = part
      .slice(0, -1)
      .reduce<unknown>((at, name) => (at as typeof copy | undefined)?.[name], copy);
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) continue;
    if (holder === copy['overrides']) (holder as unknown[])[Number(key)] = NO_OVERRIDE;
    else Reflect.deleteProperty(holder, key);
    isSmaller = true;
  }
  // Deleting leaves holes in a list, which `flat` closes.
  if (Array.isArray(copy['spam'])) copy['spam'] = copy['spam'].flat();
  return isSmaller ? copy : undefined;
}

/** The least that has to go for what is wrong at `path` to be gone: a rule, an entry of a list, or a top-level key. */
function wrongPart(path: readonly string[]): readonly string[] {
  const [first, , key] = path;
  if (first === 'rules' || first === 'spam') return path.slice(0, 2);
  if (first !== 'overrides') return path.slice(0, 1);
  if (key === 'rules' && path.length > 3) return path.slice(0, 4);
  // Without its files, or its rules, an override says nothing.
  return key === undefined || key === 'files' || key === 'rules' ? path.slice(0, 2) : path.slice(0, 3);
}
