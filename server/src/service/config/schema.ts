import * as v from 'valibot';
import type { Localized } from '../base/locale.ts';
import { regionNamed } from '../article/homeRegion.ts';
import { LEVELS, type Level } from '../engine/finding.ts';
import type { Rule } from '../engine/rule.ts';
import { described } from '../newsroom/keyMeta.ts';
import { FURNITURE_KINDS } from '../page/evidence/kinds.ts';
import { problemOfPattern } from '../page/pieces/ownPatterns.ts';
import { VARIANTS } from '../script/offeredScripts.ts';
import { PRESET_NAMES } from './presets.ts';

const optional = <S extends v.GenericSchema>(schema: S, texts: Localized, setting?: unknown) =>
  v.exactOptional(described(schema, texts, setting === undefined ? {} : { setting }));

const strings = v.pipe(v.array(v.string()), v.readonly());
/** One file, or several that are read as one. */
const fileNames = v.union([v.string(), strings]);
const level = v.picklist(LEVELS);

const pattern = v.pipe(
  v.string(),
  v.check((match) => problemOfPattern(match) === undefined),
);
/** Empty is none, as the settings page has it. */
const region = v.pipe(
  v.string(),
  v.check((name) => name === '' || regionNamed(name) !== undefined),
);
const patternOfKind = v.strictObject({
  match: pattern,
  kind: optional(v.picklist(FURNITURE_KINDS), {
    'zh-CN': '归入哪一类，缺省 advert。',
    en: 'Its kind, by default advert.',
  }),
});

export type RuleSettings = Readonly<Record<string, Level | readonly [Level, Record<string, unknown>]>>;

/** The level of each rule, or its level and its options. */
const rulesOf = (registry: readonly Rule[]): v.GenericSchema<RuleSettings> =>
  v.strictObject(
    Object.fromEntries(
      registry.map(({ meta: { id, name, options = v.strictObject({}), description, severity } }) => {
        const schema = v.union([level, v.strictTuple([level, options])]);
        return [id, v.exactOptional(described(schema, description, { name, setting: severity }))];
      }),
    ),
  ) as unknown as v.GenericSchema<RuleSettings>;

/**
 * The config file: from this come its type, its JSON schema, the settings of the editor and what is said of a wrong
 * key.
 */
export function configSchema(registry: readonly Rule[]) {
  const rules = rulesOf(registry);
  return v.strictObject({
    $schema: v.exactOptional(v.string()),
    extends: optional(
      v.picklist(PRESET_NAMES),
      {
        'zh-CN': '起点：recommended 常规，strict 从严，scraped 抓取的网页稿。',
        en: 'Starting point: recommended, strict, or scraped (pages from the web).',
      },
      'recommended',
    ),
    variant: optional(
      v.picklist(VARIANTS),
      {
        'zh-CN': '稿件应是哪种文字。auto：逐篇按用字判断。',
        en: 'Script the drafts should be in. auto: judged draft by draft.',
      },
      'auto',
    ),
    homeRegion: optional(
      region,
      {
        'zh-CN': '稿中“省委”“市委”不带地名时指哪里，如“浙江省”。',
        en: 'What 省委 and 市委 without a place mean, e.g. 浙江省.',
      },
      '',
    ),
    rules: optional(
      rules,
      {
        'zh-CN': '各条规则的级别：off 不查，info 提示，warning 警告，error 错误。',
        en: 'Level of each rule: off, info, warning or error.',
      },
      {},
    ),
    overrides: optional(
      v.pipe(
        v.array(
          v.strictObject({
            files: described(strings, {
              'zh-CN': '哪些稿件，写法同 .gitignore。',
              en: 'Which drafts, written as in .gitignore.',
            }),
            rules,
          }),
        ),
        v.readonly(),
      ),
      { 'zh-CN': '对部分稿件另设级别。', en: 'Other levels for some drafts.' },
    ),
    ignore: optional(strings, {
      'zh-CN': '不检查的稿件，写法同 .gitignore。',
      en: 'Drafts to leave out, written as in .gitignore.',
    }),
    dictionary: optional(strings, { 'zh-CN': '从不报错的词。', en: 'Words never flagged.' }, []),
    spam: optional(v.pipe(v.array(v.union([pattern, patternOfKind])), v.readonly()), {
      'zh-CN':
        '本社自己的页面用语，原文照写，或在两条斜线之间写 RE2 正则；匹配到的字按 spam-line 报，请核对后删去。',
      en: 'Page furniture of your own: words as they stand, or an RE2 expression between slashes. What matches is reported by spam-line.',
    }),
    roster: optional(fileNames, {
      'zh-CN': '本单位的名册：YAML、JSON 或 CSV 文件，相对配置所在的文件夹。',
      en: 'The newsroom’s roster: YAML, JSON or CSV files, relative to the folder of the config.',
    }),
    glossary: optional(fileNames, {
      'zh-CN': '本单位的提法表：YAML、JSON 或 CSV 文件，相对配置所在的文件夹。',
      en: 'The newsroom’s glossary: YAML, JSON or CSV files, relative to the folder of the config.',
    }),
  });
}

/** A config file's own content; every key may be missing. */
export type ConfigFile = Readonly<Omit<v.InferOutput<ReturnType<typeof configSchema>>, '$schema'>>;
