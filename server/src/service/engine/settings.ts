import type { Locale } from '../base/locale.ts';
import type { Glossary } from '../newsroom/glossary.ts';
import type { Roster } from '../newsroom/roster.ts';
import type { SpamPattern } from '../page/pieces/ownPatterns.ts';
import type { Variant } from '../script/offeredScripts.ts';
import type { Level } from './finding.ts';
import type { Ignored } from './ignored.ts';

export interface RuleSetting {
  readonly level: Level;
  /** checked against the rule's schema, defaults filled in */
  readonly options: Record<string, unknown>;
}

/** What holds for one draft when it is linted; `config/` makes it from files. */
export interface LintSettings {
  readonly variant: Variant;
  /** every rule of the registry, by id */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** words never flagged */
  readonly dictionary: readonly string[];
  /** what the newsroom calls page furniture */
  readonly spam: readonly SpamPattern[];
  readonly roster: Roster;
  readonly glossary: Glossary;
  /** what editors have decided to leave in this draft */
  readonly ignored: readonly Ignored[];
  readonly locale: Locale;
}
