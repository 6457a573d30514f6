import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format as prettify } from 'prettier';
import type { GenericSchema } from 'valibot';
import {
  glossaryFile,
  LEVELS,
  rosterFile,
  RULES,
  type Locale,
  type Localized,
  LOCALES,
} from '../src/service/service.ts';
import { CLIENT_SETTINGS } from './clientSettings.ts';
import { configSchema as configSchemaOf } from '../src/service/config/schema.ts';
import { keyMetaOf } from '../src/service/config/schemaWalk.ts';
import type { KeyMeta } from '../src/service/newsroom/keyMeta.ts';
import { VALUE_NAMES } from '../src/service/config/valueNames.ts';
import { root, toJson, type GeneratedFile } from './files.ts';
import { toTaiwan } from './taiwan.ts';

type Json = Record<string, unknown>;

/** A default is told where it is a word: the others are empty. */
const withMeta = (schema: Json, { texts, setting }: KeyMeta): Json => ({
  ...schema,
  // What the library has copied from the metadata is no key of a JSON schema.
  texts: undefined,
  name: undefined,
  setting: undefined,
  description: `${texts['zh-CN']}\n\n${texts.en}`,
  ...(typeof setting === 'string' && setting !== '' && { default: setting }),
});

function jsonSchemaOf(schema: GenericSchema): Json {
  const result = toJsonSchema(schema, {
    errorMode: 'ignore',
    typeMode: 'input',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'metadata') return undefined;
      const { metadata } = valibotAction as unknown as { metadata: KeyMeta };
      return withMeta(jsonSchema as Json, metadata);
    },
  }) as Json;
  delete result['$schema'];
  return result;
}

const configSchema = configSchemaOf(RULES);

/** JSON schema of a file of the newsroom's own. */
const listSchema = (key: 'roster' | 'glossary', schema: GenericSchema): Json => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: `Gaojian 稿检: ${key}`,
  ...withMeta(jsonSchemaOf(schema), keyMetaOf(configSchema.entries[key])!),
});

const NLS_PREFIX = 'config.';

/** The extension's settings, whose texts are keys of package.nls*.json: those keys of the config that are settings too. */
function settings(nls: Record<Locale, Record<string, string>>): Json {
  const text = (key: string, texts: Localized): Json => {
    nls.en[NLS_PREFIX + key] = texts.en;
    nls['zh-CN'][NLS_PREFIX + key] = texts['zh-CN'];
    return { markdownDescription: `%${NLS_PREFIX}${key}%` };
  };
  const labels = (
    values: readonly string[],
    names: Readonly<Record<string, Readonly<Record<Locale, string>>>> = VALUE_NAMES,
  ): string[] =>
    values.map((value) => {
      const key = `${NLS_PREFIX}value.${value}`;
      const texts = names[value]!;
      nls.en[key] = texts.en;
      nls['zh-CN'][key] = texts['zh-CN'];
      return `%${key}%`;
    });
  // A level for each rule, without options: only so does the settings page let it be picked.
  const levels = (): Json => ({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      RULES.map(({ meta }) => [
        meta.id,
        // Without a type the settings page shows no table.
        {
          type: 'string',
          enum: LEVELS,
          enumItemLabels: labels(LEVELS),
          ...text(`rules.${meta.id}`, meta.description),
        },
      ]),
    ),
  });
  const own = Object.entries(configSchema.entries).flatMap(([key, entry]): [string, Json][] => {
    const meta = keyMetaOf(entry);
    if (meta?.setting === undefined) return [];
    const form = key === 'rules' ? levels() : jsonSchemaOf(entry);
    delete form['description'];
    const type =
      'enum' in form ? { type: 'string', enumItemLabels: labels(form['enum'] as readonly string[]) } : {};
    const rest = { default: meta.setting, scope: 'resource', ...text(key, meta.texts) };
    return [[`gaojian.${key}`, { ...type, ...form, ...rest }]];
  });
  return {
    ...Object.fromEntries(own),
    'gaojian.locale': {
      type: 'string',
      enum: LOCALES,
      enumItemLabels: LOCALES.map((locale) => LANGUAGES[locale]),
      default: 'zh-CN',
      scope: 'window',
      ...text('locale', { 'zh-CN': '检查结果用什么语言。', en: 'Language of the findings.' }),
    },
    ...Object.fromEntries(
      CLIENT_SETTINGS.map(({ key, schema, text: own, names }) => [
        `gaojian.${key}`,
        { ...schema, ...(names && { enumItemLabels: labels(Object.keys(names), names) }), ...text(key, own) },
      ]),
    ),
  };
}

/** Each in its own words: who chooses one may not read the other. */
const LANGUAGES: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', en: 'English' };

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
    {
      path: 'schemas/config.schema.json',
      text: await formatted(
        toJson({
          $schema: 'http://json-schema.org/draft-07/schema#',
          title: 'Gaojian 稿检',
          ...jsonSchemaOf(configSchema),
        }),
      ),
    },
    { path: 'schemas/roster.schema.json', text: await formatted(toJson(listSchema('roster', rosterFile))) },
    {
      path: 'schemas/glossary.schema.json',
      text: await formatted(toJson(listSchema('glossary', glossaryFile))),
    },
  ];
}
