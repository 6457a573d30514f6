import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format as prettify } from 'prettier';
import type { GenericSchema } from 'valibot';
import {
  glossaryFile,
  LEVELS,
  PRESET_NAMES,
  rosterFile,
  RULES,
  VARIANTS,
  type Locale,
} from '../src/service/service.ts';
import { FURNITURE_KINDS } from '../src/service/page/kinds.ts';
import { CLIENT_SETTINGS } from './clientSettings.ts';
import { root, toJson, type GeneratedFile } from './files.ts';
import { toTaiwan } from './taiwan.ts';

type Json = Record<string, unknown>;

const level = { enum: LEVELS };

/** Texts of the settings, beside the rules' own descriptions. */
const TEXTS = {
  extends: {
    'zh-CN': '起点：recommended 常规，strict 从严，scraped 抓取的网页稿。',
    en: 'Starting point: recommended, strict, or scraped (pages from the web).',
  },
  variant: {
    'zh-CN': '稿件应是哪种文字。auto：逐篇按用字判断。',
    en: 'Script the drafts should be in. auto: judged draft by draft.',
  },
  homeRegion: {
    'zh-CN': '稿中“省委”“市委”不带地名时指哪里，如“浙江省”。',
    en: 'What 省委 and 市委 without a place mean, e.g. 浙江省.',
  },
  rules: {
    'zh-CN': '各条规则的级别：off 不查，info 提示，warning 警告，error 错误。',
    en: 'Level of each rule: off, info, warning or error.',
  },
  overrides: { 'zh-CN': '对部分稿件另设级别。', en: 'Other levels for some drafts.' },
  files: { 'zh-CN': '哪些稿件，写法同 .gitignore。', en: 'Which drafts, written as in .gitignore.' },
  ignore: {
    'zh-CN': '不检查的稿件，写法同 .gitignore。',
    en: 'Drafts to leave out, written as in .gitignore.',
  },
  dictionary: { 'zh-CN': '从不报错的词。', en: 'Words never flagged.' },
  spam: {
    'zh-CN':
      '本社自己的页面用语，原文照写，或在两条斜线之间写 RE2 正则；匹配到的字按 spam-line 报，请核对后删去。',
    en: 'Page furniture of your own: words as they stand, or an RE2 expression between slashes. What matches is reported by spam-line.',
  },
  kind: { 'zh-CN': '归入哪一类，缺省 advert。', en: 'Its kind, by default advert.' },
  roster: {
    'zh-CN': '本单位的名册：YAML、JSON 或 CSV 文件，相对配置所在的文件夹。',
    en: 'The newsroom’s roster: YAML, JSON or CSV files, relative to the folder of the config.',
  },
  glossary: {
    'zh-CN': '本单位的提法表：YAML、JSON 或 CSV 文件，相对配置所在的文件夹。',
    en: 'The newsroom’s glossary: YAML, JSON or CSV files, relative to the folder of the config.',
  },
} as const satisfies Record<string, Record<Locale, string>>;

function ruleProperties(
  describe: (text: Record<Locale, string>, key: string) => Json,
  withOptions: boolean,
): Json {
  return Object.fromEntries(
    RULES.map(({ meta }): [string, Json] => {
      const description = describe(meta.description, `rules.${meta.id}`);
      if (!withOptions) return [meta.id, { ...level, ...description }];
      const options = meta.options
        ? jsonSchemaOf(meta.options)
        : { type: 'object', additionalProperties: false };
      const pair = { type: 'array', items: [level, options], minItems: 2, maxItems: 2 };
      return [meta.id, { anyOf: [level, pair], ...description, default: meta.severity }];
    }),
  );
}

function jsonSchemaOf(schema: GenericSchema): Json {
  const result = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }) as Json;
  delete result['$schema'];
  return result;
}

/** JSON schema of gaojian.config.* for completion in the editor; the same rules as service/config/configFile.ts. */
function configSchema(): Json {
  const text = (key: keyof typeof TEXTS): Json => ({
    description: `${TEXTS[key]['zh-CN']}\n\n${TEXTS[key].en}`,
  });
  const strings = { type: 'array', items: { type: 'string' } };
  const files = { anyOf: [{ type: 'string' }, strings] };
  const rules = {
    type: 'object',
    additionalProperties: false,
    properties: ruleProperties(
      (description) => ({ description: `${description['zh-CN']}\n\n${description.en}` }),
      true,
    ),
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Gaojian 稿检',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: { enum: PRESET_NAMES, default: 'recommended', ...text('extends') },
      variant: { enum: VARIANTS, default: 'auto', ...text('variant') },
      homeRegion: { type: 'string', ...text('homeRegion') },
      rules: { ...rules, ...text('rules') },
      overrides: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files', 'rules'],
          properties: { files: { ...strings, ...text('files') }, rules },
        },
        ...text('overrides'),
      },
      ignore: { ...strings, ...text('ignore') },
      dictionary: { ...strings, ...text('dictionary') },
      spam: {
        type: 'array',
        items: {
          anyOf: [
            { type: 'string' },
            {
              type: 'object',
              additionalProperties: false,
              required: ['match'],
              properties: { match: { type: 'string' }, kind: { enum: FURNITURE_KINDS, ...text('kind') } },
            },
          ],
        },
        ...text('spam'),
      },
      roster: { ...files, ...text('roster') },
      glossary: { ...files, ...text('glossary') },
    },
  };
}

/** JSON schema of a file of the newsroom's own. */
const listSchema = (key: 'roster' | 'glossary', schema: GenericSchema): Json => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: `Gaojian 稿检: ${key}`,
  description: `${TEXTS[key]['zh-CN']}\n\n${TEXTS[key].en}`,
  ...jsonSchemaOf(schema),
});

const NLS_PREFIX = 'config.';

/** The extension's settings, whose texts are keys of package.nls*.json. */
function settings(nls: Record<Locale, Record<string, string>>): Json {
  const text = (texts: Record<Locale, string>, key: string): Json => {
    nls.en[NLS_PREFIX + key] = texts.en;
    nls['zh-CN'][NLS_PREFIX + key] = texts['zh-CN'];
    return { markdownDescription: `%${NLS_PREFIX}${key}%` };
  };
  const own = (key: keyof typeof TEXTS): Json => text(TEXTS[key], key);
  const resource = { scope: 'resource' };
  return {
    'gaojian.extends': {
      type: 'string',
      enum: PRESET_NAMES,
      default: 'recommended',
      ...resource,
      ...own('extends'),
    },
    'gaojian.variant': { type: 'string', enum: VARIANTS, default: 'auto', ...resource, ...own('variant') },
    'gaojian.homeRegion': { type: 'string', default: '', ...resource, ...own('homeRegion') },
    'gaojian.rules': {
      type: 'object',
      additionalProperties: false,
      default: {},
      properties: ruleProperties(text, false),
      ...resource,
      ...own('rules'),
    },
    'gaojian.dictionary': {
      type: 'array',
      items: { type: 'string' },
      default: [],
      ...resource,
      ...own('dictionary'),
    },
    'gaojian.locale': {
      type: 'string',
      enum: ['zh-CN', 'en'],
      default: 'zh-CN',
      scope: 'window',
      ...text({ 'zh-CN': '检查结果用什么语言。', en: 'Language of the findings.' }, 'locale'),
    },
    ...Object.fromEntries(
      CLIENT_SETTINGS.map(({ key, schema, text: own }) => [
        `gaojian.${key}`,
        { ...schema, ...text(own, key) },
      ]),
    ),
  };
}

const read = (file: string): Json => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Json;

export async function buildManifest(): Promise<GeneratedFile[]> {
  const nls: Record<Locale, Record<string, string>> = { en: {}, 'zh-CN': {} };
  const manifest = read('package.json') as { contributes: { configuration: { properties: Json } } };
  manifest.contributes.configuration.properties = settings(nls);
  const withGenerated = (file: string, locale: Locale): GeneratedFile => {
    const byHand = Object.entries(read(file)).filter(([key]) => !key.startsWith(NLS_PREFIX));
    return { path: file, text: toJson(Object.fromEntries([...byHand, ...Object.entries(nls[locale])])) };
  };
  const formatted = (text: string): Promise<string> => prettify(text, { parser: 'json', printWidth: 110 });
  const chinese = withGenerated('package.nls.zh-cn.json', 'zh-CN');
  const ofClient = read('l10n/bundle.l10n.zh-cn.json') as Record<string, string>;
  return [
    { path: 'package.json', text: await prettify(toJson(manifest), { parser: 'json-stringify' }) },
    withGenerated('package.nls.json', 'en'),
    chinese,
    {
      path: 'package.nls.zh-tw.json',
      text: toJson(toTaiwan(JSON.parse(chinese.text) as Record<string, string>)),
    },
    { path: 'l10n/bundle.l10n.zh-tw.json', text: toJson(toTaiwan(ofClient)) },
    { path: 'schemas/config.schema.json', text: await formatted(toJson(configSchema())) },
    { path: 'schemas/roster.schema.json', text: await formatted(toJson(listSchema('roster', rosterFile))) },
    {
      path: 'schemas/glossary.schema.json',
      text: await formatted(toJson(listSchema('glossary', glossaryFile))),
    },
  ];
}
