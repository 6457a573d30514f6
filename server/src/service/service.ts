/**
 * The language service: text in, plain data out. Pure: no LSP, no Node, no VS Code, no I/O, no clock.
 * All offsets are UTF-16 code units of the document's own text; ranges are half-open.
 */
export type { HeldElsewhere } from './archive/archive.ts';
import { Archive, type HeldElsewhere } from './archive/archive.ts';
import type { DraftFacts } from './archive/facts.ts';
import type { Article } from './article/article.ts';
import type { Locale, Localized } from './base/locale.ts';
import { resolveConfig as resolve, type Config, type ConfigContext } from './config/config.ts';
import * as configFiles from './config/configFile.ts';
import type { ParsedConfig } from './config/configFile.ts';
import type { ConfigFile } from './config/schema.ts';
import type { Finding } from './engine/finding.ts';
import * as choices from './config/choices.ts';
import type { Choice, FilePlace } from './config/choices.ts';
import * as ownFiles from './config/ownFiles.ts';
import type { OwnFile } from './config/ownFiles.ts';
import type { FileProblem } from './newsroom/fileProblem.ts';
import {
  lintAll as lintAllWith,
  lintInSteps as lintInStepsWith,
  type LintedDraft,
  type LintResult,
} from './engine/lint.ts';
import * as otherDrafts from './engine/otherDrafts.ts';
import type { Rule } from './engine/rule.ts';
import type { LintSettings } from './engine/settings.ts';
import { reportOf as reportWith, type DraftReport } from './features/report/report.ts';
import { RULES } from './rules/index.ts';
import type { Locate } from './newsroom/yamlFile.ts';

/**
 * Runs every rule that `config` turns on.
 *
 * @param elsewhere what other drafts say against this one
 */
export const lint = (
  article: Article,
  config: LintSettings,
  rules: readonly Rule[] = RULES,
  elsewhere: readonly HeldElsewhere[] = [],
): LintResult => lintAllWith([{ article, settings: config, elsewhere }], rules)[0]!;

/** The same for many drafts; where they are short, twice as fast as one after the other. */
export const lintAll = (drafts: readonly LintedDraft[]): readonly LintResult[] => lintAllWith(drafts, RULES);

/** The same for one draft, with a pause after each rule. */
export const lintInSteps = (draft: LintedDraft): Generator<undefined, LintResult> =>
  lintInStepsWith(draft, RULES);

/** The config of one draft; `layers` lowest first. */
export const resolveConfig = (layers: readonly ConfigFile[] = [], context: ConfigContext = {}): Config =>
  resolve(RULES, layers, context);

/** Reads a config file; undefined when it has nothing at `within`. */
export const parseConfigFile = (
  text: string,
  locale?: Locale,
  within?: readonly string[],
): ParsedConfig | undefined => configFiles.parseConfigFile(RULES, text, locale, within);

/** Checks a config that has no text of its own, such as the editor's settings. */
export const checkConfig = (input: unknown, locale?: Locale, locate?: Locate): ParsedConfig =>
  configFiles.checkConfig(RULES, input, locale, locate);

/** What is wrong in a file of the newsroom's own, YAML or JSON. */
export const problemsInFile = (file: OwnFile, text: string, locale: Locale): readonly FileProblem[] =>
  ownFiles.problemsIn(RULES, file, text, locale);

/** What may stand at a place of such a file. */
export const choicesAt = (file: OwnFile, place: FilePlace, locale: Locale): readonly Choice[] =>
  choices.choicesAt(ownFiles.schemaOf(RULES, file), place, locale);

/** The facts of many drafts, held against each other by every rule that compares. */
export const createArchive = (): Archive => new Archive(otherDrafts.comparisonsOf(RULES));

/** Ids of the rules that compare drafts; under `settings` those that are on. */
export const comparingRules = (settings?: LintSettings): readonly string[] =>
  settings ? otherDrafts.comparingRules(RULES, settings) : [...otherDrafts.comparisonsOf(RULES).keys()];

/** What a draft says that another one may contradict, for the rules that compare it. */
export const draftFactsOf = (article: Article, comparing: readonly string[] = comparingRules()): DraftFacts =>
  otherDrafts.factsOf(article, comparing);

const NAMES: ReadonlyMap<string, Localized> = new Map(RULES.map(({ meta }) => [meta.id, meta.name]));

/** What editors call a rule: 残留注音. An id that is no rule's stays as it is. */
export const ruleName = (id: string, locale: Locale): string => NAMES.get(id)?.[locale] ?? id;

const KINDS: ReadonlyMap<string, Readonly<Record<string, Localized>> | undefined> = new Map(
  RULES.map(({ meta }) => [meta.id, meta.kinds]),
);

/** The kind of a finding, where its rule tells kinds apart: 页脚 of 杂行. */
export const kindName = (
  { ruleId, messageId }: Pick<Finding, 'ruleId' | 'messageId'>,
  locale: Locale,
): string | undefined => KINDS.get(ruleId)?.[messageId]?.[locale];

/** What an editor wants to know of a draft at a glance. */
export const reportOf = (article: Article, findings: readonly Finding[]): DraftReport =>
  reportWith(RULES, article, findings);

export type { Archive };
export { withoutGates } from './base/gates.ts';
export { withoutKeeping } from './base/keptByText.ts';
export { AUTHOR, placeBefore, WordDraft } from './docx/docx.ts';
export type { Remark, Revised } from './docx/docx.ts';
export { looksLikeWord } from './docx/package.ts';
export { TROUBLES, WordError } from './docx/trouble.ts';
export { postsReadOf, type PostRead } from './features/howRead.ts';
export { SAMPLES } from './features/samples.ts';
export { REASONS } from './data/generated/reasons.ts';
export { hasMarkedWord, isAlphabetic, mayBeForeign } from './encoding/alphabets.ts';
export { evidenceOfChinese } from './encoding/evidence.ts';
export { PRESET_NAMES } from './config/presets.ts';
export { LEVELS } from './engine/finding.ts';
export { CONVERSION_TARGETS, VARIANTS } from './script/offeredScripts.ts';
export type { ConfigProblem, ParsedConfig } from './config/configFile.ts';
export type { ConfigFile, RuleSettings } from './config/schema.ts';
export { filePlaceAt } from './config/choices.ts';
export type { Choice, FilePlace, OwnFile };
export { editConfig } from './config/editConfig.ts';
export type { ConfigChange } from './config/editConfig.ts';
export { readYaml } from './newsroom/yamlFile.ts';
export type { FileProblem } from './newsroom/fileProblem.ts';
export type { Config, ConfigContext } from './config/config.ts';
export type { RuleSetting } from './engine/settings.ts';
export type { DraftFacts, HeldPost, LocatedRange, Spot } from './archive/facts.ts';
export { isCertain } from './engine/finding.ts';
export type {
  Edit,
  Finding,
  FindingData,
  Fix,
  Level,
  PlaceElsewhere,
  Related,
  Safety,
  Severity,
} from './engine/finding.ts';
export { applyEdits } from './engine/applyEdits.ts';
export type { Change } from './engine/changes.ts';
export { differenceOf } from './engine/difference.ts';
export { applyFixes, asOneEdit, fixText, MAX_PASSES, MAX_PASSES_IN_ALL, selectFixes } from './engine/fix.ts';
export type { Applied, FixedText, FixMode } from './engine/fix.ts';
export { addIgnored, ignoredAt, parseIgnored, landmarksOf } from './engine/ignored.ts';
export type { Ignored } from './engine/ignored.ts';
export type { LintResult, RuleFailure } from './engine/lint.ts';
export { format, LOCALES } from './base/locale.ts';
export type { Locale, Localized } from './base/locale.ts';
export type { Person, PersonMention } from './people/person.ts';
export type { Post } from './people/post/post.ts';
export type { Place, PlaceInDraft } from './places/place.ts';
export type { Policy, PolicyKind, PolicyName } from './policies/policy.ts';
export type { Mentions } from './article/mentions.ts';
export { canBeCalled, renamePerson, renameUncertain } from './features/renamePerson.ts';
export { subjectAt, subjectsOf } from './features/subjects.ts';
export type { Subject, SubjectAt } from './features/subjects.ts';
export { addToRoster } from './newsroom/addToRoster.ts';
export type { PostedPerson } from './newsroom/addToRoster.ts';
export { addToWordList } from './newsroom/addToWordList.ts';
export type { ListedWord } from './newsroom/addToWordList.ts';
export { rosterDraft, saysWhose } from './newsroom/extractRoster.ts';
export type { SeenPerson } from './newsroom/extractRoster.ts';
export { glossaryFile, parseGlossary } from './newsroom/glossary.ts';
export type { Glossary, GlossaryTerm } from './newsroom/glossary.ts';
export type { NewsroomFile } from './newsroom/newsroomFile.ts';
export { parseRoster, rosterFile } from './newsroom/roster.ts';
export type { DatedPost, Roster, RosterPerson } from './newsroom/roster.ts';
export type { FamilyFindings, DraftReport } from './features/report/report.ts';
export { levelOf } from './features/report/ranks.ts';
export type { RankLevel } from './features/report/ranks.ts';
export { RULES } from './rules/index.ts';
export { FAMILIES } from './engine/rule.ts';
export type { Family, Rule, RuleMeta } from './engine/rule.ts';
export { convertDraft } from './features/convertDraft.ts';
export type { ConversionTarget, Variant } from './script/offeredScripts.ts';
export { splitDraft } from './features/splitDraft.ts';
export type { ArticleOfDraft } from './features/splitDraft.ts';
export { charactersIn, ERROR_RATE_NAME, errorRateOf, rateOf } from './features/errorRate.ts';
export type { ErrorRate } from './features/errorRate.ts';
export { CHANGE_LIST_FORMATS, changeList, GENERATOR } from './features/changeList.ts';
export type { ChangeListFormat, ListedChange } from './features/changeList.ts';
export { suggestionsAt } from './features/suggestions.ts';
export type { Suggestion, SuggestionKind } from './features/suggestions.ts';
export { Article } from './article/article.ts';
export type { ArticleSource } from './article/article.ts';
export { excerptOf } from './text/excerpt.ts';
export { isCut } from './text/range.ts';
export type { OffsetRange } from './text/range.ts';
export type { Provenance } from './article/provenance.ts';
export type { Section } from './article/sections.ts';
export type { DraftVariant, Script } from './script/variant.ts';
