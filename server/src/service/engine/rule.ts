import type { GenericSchema, InferOutput } from 'valibot';
import type { Comparison } from '../archive/comparison.ts';
import type { HeldPost } from '../archive/facts.ts';
import type { Edit, FindingData, Level, PlaceElsewhere, Safety, Severity } from './finding.ts';
import type { SpamPattern } from '../page/pieces/ownPatterns.ts';
import type { Localized } from '../base/locale.ts';
import type { Glossary } from '../newsroom/glossary.ts';
import type { Roster } from '../newsroom/roster.ts';
import type { Article } from '../article/article.ts';
import type { UnusedSuppression } from './suppress.ts';
import type { CharClass } from '../text/charClass.ts';
import type { OffsetRange } from '../text/range.ts';
import type { Variant } from '../script/offeredScripts.ts';
import type { Script } from '../script/variant.ts';

export const FAMILIES = {
  pinyin: { 'zh-CN': '拼音', en: 'Pinyin' },
  script: { 'zh-CN': '文字', en: 'Script' },
  layout: { 'zh-CN': '版面', en: 'Layout' },
  title: { 'zh-CN': '职务', en: 'Titles' },
  place: { 'zh-CN': '地名', en: 'Places' },
  policy: { 'zh-CN': '提法', en: 'Wording' },
  punctuation: { 'zh-CN': '标点', en: 'Punctuation' },
  number: { 'zh-CN': '数字', en: 'Numbers' },
} as const satisfies Record<string, Localized>;
export type Family = keyof typeof FAMILIES;

export type OptionsSchema = GenericSchema<Record<string, unknown>>;

/**
 * What an error is counted as in the 编校差错率; what each kind weighs stands in `features/errorRate.ts`. `none`: what is
 * left of a web page, spaces, the order of posts are no errors of 编校 before somebody prints them.
 */
export type ErrorKind = 'fact' | 'character' | 'number' | 'foreignWord' | 'script' | 'mark' | 'none';

/** What a draft has to have one of for a rule to say anything of it. */
export interface Triggers {
  readonly classes?: readonly CharClass[];
  /** of one UTF-16 unit each, as the draft has them: traditional forms too */
  readonly characters?: string;
}

/** Everything about a rule that is not its check; settings, JSON schema and documentation are made from it. */
export interface RuleMeta<M extends string, L extends string, S extends OptionsSchema> {
  readonly id: string;
  /** what editors call it, in a few characters: 残留注音 */
  readonly name: Localized;
  readonly family: Family;
  readonly severity: Level;
  /** what its findings count as in the error rate */
  readonly counts: ErrorKind;
  /**
   * what the rule speaks of. What it reports inside damage, pinyin lines and page furniture is dropped, unless it
   * reads the page.
   */
  readonly reads?: 'article' | 'page';
  /** the best safety that a fix of this rule can have; undefined: the rule has no fixes */
  readonly fixable?: Safety;
  /** one line for settings and tables */
  readonly description: Localized;
  /** what findings say, by id: what is wrong, why, what to do */
  readonly messages: Readonly<Record<M, Localized>>;
  /** titles of fixes and notes on related places, by id; in a title `{found}` is what the finding marks */
  readonly labels: Readonly<Record<L, Localized>>;
  /** schema of the options object; every option has a default and a description */
  readonly options?: S;
  /** options that the preset `scraped` starts from, in the place of the defaults */
  readonly scraped?: Readonly<Record<string, unknown>>;
  /** what it marks is left over and not the article: editors show it faded, so that the article stands out */
  readonly fades?: boolean;
  /** it marks runs of lines: editors can fold each away */
  readonly folds?: boolean;
  /** names of the kinds of its findings, by message, where an editor accepts or refuses each kind as a whole */
  readonly kinds?: Readonly<Record<M, Localized>>;
  /** its fixes restore the text that the others are to judge: they are made in a pass of their own */
  readonly fixesFirst?: boolean;
  /**
   * the rule does not run on a draft without one of them. It is no setting but a saving: what the rule says has to be the
   * same without it, and its cases are run both ways
   */
  readonly triggers?: Triggers;
  /** it looks at what the other rules have found, and so comes after them */
  readonly comesLast?: boolean;
}

export interface FixReport<L extends string> {
  readonly labelId: NoInfer<L>;
  readonly data?: FindingData;
  readonly safety: Safety;
  /** ascending and disjoint */
  readonly edits: readonly Edit[];
}

/** What a rule has found at one place. */
export interface Report<M extends string, L extends string> {
  readonly messageId: NoInfer<M>;
  readonly range: OffsetRange;
  readonly data?: FindingData;
  /** what speaks for it, in words: `data.because`, which editors show on hover */
  readonly because?: readonly { readonly labelId: NoInfer<L>; readonly data?: FindingData }[];
  /** the rule is less sure than its level says: report no higher than this */
  readonly atMost?: Severity;
  readonly fix?: FixReport<L>;
  readonly suggestions?: readonly FixReport<L>[];
  readonly related?: readonly {
    readonly range: OffsetRange;
    readonly labelId: NoInfer<L>;
    readonly data?: FindingData;
    /** the place is another draft's */
    readonly elsewhere?: PlaceElsewhere;
  }[];
}

/** A post in the draft that another draft contradicts, and what the rule reports of it. */
export interface OtherDraftReport {
  readonly held: HeldPost;
  readonly report: {
    readonly messageId: 'otherDraft';
    readonly range: OffsetRange;
    readonly atMost: 'info';
    readonly data: FindingData;
    readonly related: readonly {
      readonly range: OffsetRange;
      readonly labelId: 'elsewhere';
      readonly elsewhere: PlaceElsewhere;
    }[];
  };
}

export interface RuleContext<O> {
  readonly article: Article;
  readonly options: O;
  /** the script the draft should be in: set by the config, else judged from the draft; undefined when it cannot be told */
  readonly target: Script | undefined;
  /** what the config says of the script: tells Taiwan's characters from Hong Kong's */
  readonly variant: Variant;
  /** what the newsroom calls page furniture */
  readonly spam: readonly SpamPattern[];
  /** the newsroom's own people and wordings; empty where its config names none */
  readonly roster: Roster;
  readonly glossary: Glossary;
  /** for a rule that compares drafts: what others say against this one; none where the config does not compare */
  readonly otherDrafts: () => Iterable<OtherDraftReport>;
  /** for a rule that comes last: comments of the draft that suppress nothing of what the others have found */
  readonly unusedSuppressions: () => readonly UnusedSuppression[];
}

/**
 * `check` is synchronous, pure and deterministic: no I/O, no clock, no module state, and it never changes
 * the article. It yields findings in any order.
 */
export interface Rule<
  M extends string = string,
  L extends string = string,
  S extends OptionsSchema = OptionsSchema,
> {
  readonly meta: RuleMeta<M, L, S>;
  /** the rule also compares what drafts say; its options hold `acrossDrafts` */
  readonly compare?: Comparison;
  check(context: RuleContext<InferOutput<S>>): Iterable<Report<M, L>>;
}

/** Gives a rule its types. */
export function defineRule<const M extends string, const L extends string, S extends OptionsSchema>(
  rule: Rule<M, L, S>,
): Rule<M, L, S> {
  return rule;
}
