import * as v from 'valibot';
import { spamPattern } from '../page/pieces/ownPatterns.ts';
import type { Locale } from '../base/locale.ts';
import type { LintSettings, RuleSetting } from '../engine/settings.ts';
import type { Rule } from '../engine/rule.ts';
import type { ConfigFile, RuleSettings } from './schema.ts';
import type { Ignored } from '../engine/ignored.ts';
import type { Glossary } from '../newsroom/glossary.ts';
import type { Roster } from '../newsroom/roster.ts';
import { PRESETS, type PresetName } from './presets.ts';

/** What holds for one draft. */
export interface Config extends LintSettings {
  /** what 省委 and 市委 without a place mean, e.g. 浙江省 */
  readonly homeRegion: string | undefined;
}

export interface ConfigContext {
  readonly locale?: Locale;
  /** content of the files that the config names */
  readonly roster?: Roster;
  readonly glossary?: Glossary;
  readonly ignored?: readonly Ignored[];
  /** whether the draft matches the globs of an override; called with `overrides[].files` */
  readonly matches?: (files: readonly string[]) => boolean;
}

/**
 * The config of one draft.
 *
 * @param registry every rule there is
 * @param layers lowest first; in each, `overrides` whose globs match come after the file's own rules
 */
export function resolveConfig(
  registry: readonly Rule[],
  layers: readonly ConfigFile[],
  context: ConfigContext = {},
): Config {
  const preset = lastDefined(layers, 'extends') ?? 'recommended';
  const rules = new Map(registry.map((rule) => [rule.meta.id, defaultSetting(rule, preset)]));
  for (const layer of layers) {
    applyRules(rules, layer.rules);
    for (const { files, rules: overridden } of layer.overrides ?? []) {
      if (context.matches?.(files)) applyRules(rules, overridden);
    }
  }
  return Object.freeze({
    variant: lastDefined(layers, 'variant') ?? 'auto',
    homeRegion: lastDefined(layers, 'homeRegion'),
    rules,
    dictionary: layers.flatMap((layer) => layer.dictionary ?? []),
    spam: layers.flatMap((layer) => layer.spam ?? []).map(spamPattern),
    roster: context.roster ?? [],
    glossary: context.glossary ?? [],
    ignored: context.ignored ?? [],
    locale: context.locale ?? 'zh-CN',
  });
}

const lastDefined = <K extends keyof ConfigFile>(
  layers: readonly ConfigFile[],
  key: K,
): ConfigFile[K] | undefined => layers.findLast((layer) => layer[key] !== undefined)?.[key];

/** Read off each rule's meta once: every draft of an archive asks. */
const defaults = new WeakMap<Rule, Map<PresetName, RuleSetting>>();

function defaultSetting(rule: Rule, preset: PresetName): RuleSetting {
  let ofRule = defaults.get(rule);
  if (!ofRule) defaults.set(rule, (ofRule = new Map<PresetName, RuleSetting>()));
  let setting = ofRule.get(preset);
  if (!setting) ofRule.set(preset, (setting = readDefaults(rule, preset)));
  return setting;
}

const readDefaults = ({ meta }: Rule, preset: PresetName): RuleSetting => ({
  level: PRESETS[preset](meta),
  options: {
    ...(meta.options ? v.getDefaults(meta.options as never) : {}),
    ...(preset === 'scraped' && meta.scraped),
  },
});

function applyRules(rules: Map<string, RuleSetting>, settings: RuleSettings | undefined): void {
  for (const [id, setting] of Object.entries(settings ?? {})) {
    const before = rules.get(id);
    if (!before) continue;
    const [level, options] = typeof setting === 'string' ? [setting, undefined] : setting;
    rules.set(id, { level, options: options ?? before.options });
  }
}
