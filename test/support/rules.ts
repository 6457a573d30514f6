import {
  resolveConfig,
  RULES,
  type Config,
  type Level,
  type Rule,
} from '../../server/src/service/service.ts';
import type { Report } from '../../server/src/service/engine/rule.ts';
import { unmark } from './marks.ts';

type AnyReport = Report<string, string>;

/** A rule for tests of what surrounds rules. */
export function ruleThat(
  id: string,
  check: (text: string) => Iterable<Partial<AnyReport> & Pick<AnyReport, 'range'>>,
): Rule {
  return {
    meta: {
      id,
      name: { 'zh-CN': id, en: id },
      family: 'script',
      severity: 'error',
      counts: 'none',
      fixable: 'review',
      description: { 'zh-CN': id, en: id },
      messages: { found: { 'zh-CN': '{word}有误', en: '{word} is wrong' } },
      labels: {
        change: { 'zh-CN': '改成{to}', en: 'Change to {to}' },
        see: { 'zh-CN': '见{word}', en: 'See {word}' },
      },
    },
    *check({ article }) {
      for (const report of check(article.text)) yield { messageId: 'found', ...report };
    },
  };
}

/** A rule that reports every `word`. */
export const ruleAgainst = (word: string, id = 'against-word'): Rule =>
  ruleThat(id, function* (text) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      yield { range: { start: at, end: at + word.length }, data: { word } };
    }
  });

/** A rule that reports what is marked in a draft, which is given without its marks. */
export const ruleForMarks = (id: string, marked: string): Rule =>
  ruleThat(id, () => unmark(marked).ranges.map((range) => ({ range })));

/** A config that turns on `rules`, which are not in the registry. */
export function configFor(
  rules: readonly Rule[],
  level: Level = 'error',
  more: Partial<Config> = {},
): Config {
  return {
    ...resolveConfig(),
    rules: new Map(rules.map((rule) => [rule.meta.id, { level, options: {} }])),
    ...more,
  };
}

/** Levels that leave only one rule of the registry, so that tests of it stay true when others join. */
export const othersOff = (ruleId: string): Record<string, Level> =>
  Object.fromEntries(RULES.filter(({ meta }) => meta.id !== ruleId).map(({ meta }) => [meta.id, 'off']));
