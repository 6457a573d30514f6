import type { Level } from '../engine/finding.ts';
import type { OptionsSchema, RuleMeta } from '../engine/rule.ts';

type Preset = (meta: RuleMeta<string, string, OptionsSchema>) => Level;

const RAISED: Readonly<Record<Level, Level>> = {
  off: 'info',
  info: 'warning',
  warning: 'error',
  error: 'error',
};
const SCRAPE_DAMAGE = new Set(['pinyin', 'script', 'layout']);

/** Named starting points for the levels of all rules: `extends` of the config. */
export const PRESETS = {
  recommended: (meta) => meta.severity,
  /** every rule one level up */
  strict: (meta) => RAISED[meta.severity],
  /** for archives of scraped pages: what scraping damages is one level up */
  scraped: (meta) => (SCRAPE_DAMAGE.has(meta.family) ? RAISED[meta.severity] : meta.severity),
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as [PresetName, ...PresetName[]];
