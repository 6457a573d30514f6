import { format, type Locale, type Localized } from '../base/locale.ts';
import { problemOfPattern } from '../page/pieces/ownPatterns.ts';
import type { Rule } from '../engine/rule.ts';
import type { FileProblem } from '../newsroom/fileProblem.ts';
import { readYaml, type Locate } from '../newsroom/yamlFile.ts';
import { checkKeys, type Wrong } from './checkKeys.ts';
import { nearestOf, type Known } from './nearest.ts';
import { configSchema, type ConfigFile } from './schema.ts';
import { VALUE_NAMES } from './valueNames.ts';

export type ConfigProblem = FileProblem;

export interface ParsedConfig {
  /** what is right; a key with a problem is left out */
  readonly config: ConfigFile;
  readonly problems: readonly ConfigProblem[];
}

const MESSAGES = {
  unknownKey: { 'zh-CN': '没有“{key}”这个键{instead}', en: 'Unknown key "{key}"{instead}' },
  unknownRule: { 'zh-CN': '没有“{key}”这条规则{instead}', en: 'Unknown rule "{key}"{instead}' },
  isItThis: { 'zh-CN': '，是不是 {nearest}？', en: ', is it {nearest}?' },
  knownKeys: { 'zh-CN': '。可用的键：{list}', en: '. Known keys: {list}' },
  allRules: { 'zh-CN': '；全部规则见 gaojian rules', en: '; gaojian rules lists all of them' },
  wrongValue: {
    'zh-CN': '“{key}”的值{received}不对，应为{expected}',
    en: 'Value {received} of "{key}" is wrong, expected {expected}',
  },
  nearValue: {
    'zh-CN': '“{key}”的值 {received} 不对，是不是 {nearest}？',
    en: 'Value {received} of "{key}" is wrong, is it {nearest}?',
  },
  unknownRegion: {
    'zh-CN': '不认得“{region}”这个地方；写一个省、市、县的名字，如 浙江省',
    en: '"{region}" is no province, city or county that is known; write e.g. 浙江省',
  },
  missingKey: { 'zh-CN': '缺少“{key}”', en: 'Missing key "{key}"' },
  notAnObject: { 'zh-CN': '配置应是一组键和值', en: 'The config must be an object' },
} as const satisfies Record<string, Localized>;

/** Words for valibot's types, of what is expected and of what stands there. */
const TYPES: Readonly<Record<string, Localized>> = {
  Object: { 'zh-CN': '一组键和值', en: 'an object' },
  Array: { 'zh-CN': '列表', en: 'a list' },
  null: { 'zh-CN': '空', en: 'nothing' },
  undefined: { 'zh-CN': '空', en: 'nothing' },
  string: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数', en: 'a number' },
  boolean: { 'zh-CN': ' true、false', en: 'true, false' },
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
  const file = readYaml(text, locale, within);
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
  const schema = schemaFor(registry);
  const { value = {}, wrong } = checkKeys(schema, input);
  const known: KnownKeys = {
    keys: Object.keys(schema.entries)
      .filter((key) => key !== '$schema')
      .map((word) => ({ word })),
    rules: registry.map(({ meta: { id, name } }) => ({ word: id, names: Object.values(name) })),
  };
  const problems = wrong.map((one) => ({
    ...described(one, known, locale),
    range: locate(one.kind === 'missingKey' ? one.path.slice(0, -1) : one.path, one.kind === 'unknownKey'),
  }));
  problems.sort((a, b) => a.range.start - b.range.start);
  return { config: value as ConfigFile, problems };
}

/** The config of every draft is checked, and a schema is a thousand objects. */
const schemas = new WeakMap<readonly Rule[], ReturnType<typeof configSchema>>();

function schemaFor(registry: readonly Rule[]): ReturnType<typeof configSchema> {
  let schema = schemas.get(registry);
  if (!schema) schemas.set(registry, (schema = configSchema(registry)));
  return schema;
}

interface KnownKeys {
  readonly keys: readonly Known[];
  readonly rules: readonly Known[];
}

type Description = Pick<ConfigProblem, 'message' | 'instead'>;

function described(wrong: Wrong, known: KnownKeys, locale: Locale): Description {
  const { path } = wrong;
  const key = String(path.at(-1) ?? '');
  if (path.length === 0) return { message: format(MESSAGES.notAnObject, locale) };
  switch (wrong.kind) {
    case 'missingKey':
      return { message: format(MESSAGES.missingKey, locale, { key }) };
    case 'unknownKey':
      return unknownKey(path, key, known, locale);
    case 'check': {
      if (path[0] === 'homeRegion')
        return { message: format(MESSAGES.unknownRegion, locale, { region: String(wrong.input) }) };
      const { text, data } = problemOfPattern(String(wrong.input))!;
      return { message: format(text, locale, data) };
    }
    case 'value':
      return wrongValue(wrong, locale);
  }
}

function unknownKey(
  path: readonly PropertyKey[],
  key: string,
  { keys, rules }: KnownKeys,
  locale: Locale,
): Description {
  const isRule = path.at(-2) === 'rules';
  const message = isRule ? MESSAGES.unknownRule : MESSAGES.unknownKey;
  const known = path.length === 1 ? keys : isRule ? rules : [];
  const nearest = nearestOf(key, known);
  const list = known.map(({ word }) => word).join(locale === 'en' ? ', ' : '、');
  const instead = nearest
    ? format(MESSAGES.isItThis, locale, { nearest })
    : isRule
      ? format(MESSAGES.allRules, locale)
      : list && format(MESSAGES.knownKeys, locale, { list });
  return { message: format(message, locale, { key, instead }), ...(nearest && { instead: nearest }) };
}

function wrongValue(
  { path, received, expected }: Extract<Wrong, { kind: 'value' }>,
  locale: Locale,
): Description {
  const key = path.map(String).join('.');
  const words = TYPES[expected] ? [] : wordsIn(expected);
  const nearest = nearestOf(received.replaceAll('"', ''), words.map(knownValue));
  if (nearest)
    return { message: format(MESSAGES.nearValue, locale, { key, received, nearest }), instead: nearest };
  const data = { key, received: receivedText(received, locale), expected: expectedText(expected, locale) };
  return { message: format(MESSAGES.wrongValue, locale, data) };
}

const knownValue = (word: string): Known => ({ word, names: Object.values(VALUE_NAMES[word] ?? {}) });

/** valibot's words: Array, or ("off" | "info"). What is typed as it stands is set off from the Chinese around it. */
const expectedText = (expected: string, locale: Locale): string =>
  typeText(expected, locale) ??
  (locale === 'en' ? wordsIn(expected).join(', ') : ` ${wordsIn(expected).join('、')}`);

function receivedText(received: string, locale: Locale): string {
  const type = typeText(received, locale);
  if (locale === 'en') return type ?? received;
  return type ? `（${type}）` : ` ${received} `;
}

const typeText = (type: string, locale: Locale): string | undefined =>
  TYPES[type] && format(TYPES[type], locale);

const wordsIn = (expected: string): string[] =>
  expected
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll('"', '')
    .split(' | ');
