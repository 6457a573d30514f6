import { format, type Locale, type Localized } from '../base/locale.ts';
import { problemOfPattern } from '../page/ownPatterns.ts';
import type { Rule } from '../engine/rule.ts';
import { readYaml, type FileProblem, type Locate } from '../newsroom/yamlFile.ts';
import { checkKeys, type Wrong } from './checkKeys.ts';
import { configSchema, type ConfigFile } from './schema.ts';

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
 * @param registry every rule there is
 * @param within path to the config inside the file, e.g. `['gaojian']` in package.json
 * @returns undefined when the file has nothing at `within`
 */
export function parseConfigFile(
  registry: readonly Rule[],
  text: string,
  locale: Locale = 'zh-CN',
  within: readonly string[] = [],
): ParsedConfig | undefined {
  const file = readYaml(text, within);
  if (!file) return undefined;
  const { input, locate, broken } = file;
  if (broken) return { config: {}, problems: [broken] };
  if (input === null || input === undefined) return { config: {}, problems: [] };
  return checkConfig(registry, input, locale, locate);
}

/** Checks a config that has no text of its own, such as the editor's settings. */
export function checkConfig(
  registry: readonly Rule[],
  input: unknown,
  locale: Locale = 'zh-CN',
  locate: Locate = () => ({ start: 0, end: 0 }),
): ParsedConfig {
  const schema = configSchema(registry);
  const { value = {}, wrong } = checkKeys(schema, input);
  const known = {
    keys: Object.keys(schema.entries).filter((key) => key !== '$schema'),
    rules: registry.map(({ meta }) => meta.id),
  };
  const problems = wrong.map((one) => ({
    message: described(one, known, locale),
    range: locate(one.kind === 'missingKey' ? one.path.slice(0, -1) : one.path, one.kind === 'unknownKey'),
  }));
  problems.sort((a, b) => a.range.start - b.range.start);
  return { config: value as ConfigFile, problems };
}

interface Known {
  readonly keys: readonly string[];
  readonly rules: readonly string[];
}

function described(wrong: Wrong, known: Known, locale: Locale): string {
  const { path } = wrong;
  const key = String(path.at(-1) ?? '');
  if (path.length === 0) return format(MESSAGES.notAnObject, locale);
  switch (wrong.kind) {
    case 'missingKey':
      return format(MESSAGES.missingKey, locale, { key });
    case 'unknownKey':
      return format(MESSAGES.unknownKey, locale, { key, known: knownAt(path, known, locale) }).trim();
    case 'check': {
      const { text, data } = problemOfPattern(String(wrong.input))!;
      return format(text, locale, data);
    }
    case 'value':
      return format(MESSAGES.wrongValue, locale, {
        key: path.map(String).join('.'),
        received: wrong.received,
        expected: expectedText(wrong.expected, locale),
      });
  }
}

/** The keys that could stand at the place of a wrong one. */
function knownAt(path: readonly PropertyKey[], { keys, rules }: Known, locale: Locale): string {
  const known = path.length === 1 ? keys : path.at(-2) === 'rules' ? rules : [];
  if (known.length === 0) return '';
  return format(MESSAGES.knownKeys, locale, { list: known.join(locale === 'en' ? ', ' : '、') });
}

/** valibot's words: Array, or ("off" | "info"). */
function expectedText(expected: string, locale: Locale): string {
  const word = EXPECTED[expected];
  if (word) return format(word, locale);
  const list = expected.replace(/^\((.*)\)$/, '$1').replaceAll('"', '');
  return list.replaceAll(' | ', locale === 'en' ? ', ' : '、');
}
