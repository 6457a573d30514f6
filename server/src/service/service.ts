/**
 * The language service: text in, plain data out. Pure: no LSP, no Node, no VS Code, no I/O, no clock.
 * All offsets are UTF-16 code units of the document's own text; ranges are half-open.
 */
export { AcrossDrafts, comparingRules } from './archive/archive.ts';
export type { HeldElsewhere } from './archive/archive.ts';
export { checkConfig, parseConfigFile, LEVELS, PRESET_NAMES, VARIANTS } from './config/configFile.ts';
export type { ConfigFile, ConfigProblem, ParsedConfig, RuleSettings } from './config/configFile.ts';
export { editConfig } from './config/editConfig.ts';
export type { ConfigChange } from './config/editConfig.ts';
export { readYaml } from './newsroom/yamlFile.ts';
export type { FileProblem } from './newsroom/yamlFile.ts';
export { resolveConfig } from './config/config.ts';
export type { Config, ConfigContext, RuleSetting, Variant } from './config/config.ts';
export { COMPARING_RULES, draftFactsOf } from './archive/facts.ts';
export type { DraftFacts, HeldPost, PlaceInDraft as PlaceOfFact, Spot } from './archive/facts.ts';
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
export { applyFixes, asOneEdit, differenceOf, fixText, MAX_PASSES, selectFixes } from './engine/fix.ts';
export type { Applied, FixedText, FixMode } from './engine/fix.ts';
export { addIgnored, ignoredAt, parseIgnored, surroundingsOf } from './engine/ignored.ts';
export type { Ignored } from './engine/ignored.ts';
export { FURNITURE_NAMES } from './page/kinds.ts';
export { lint } from './engine/lint.ts';
export type { LintResult, RuleFailure } from './engine/lint.ts';
export { format, LOCALES } from './base/locale.ts';
export type { Locale, Localized } from './base/locale.ts';
export type { Person, PersonMention, Post } from './people/person.ts';
export type { Place, PlaceInDraft } from './places/place.ts';
export type { Policy, PolicyKind, PolicyName } from './policies/policy.ts';
export type { Mentions } from './article/mentions.ts';
export { canBeCalled, renamePerson, renameUncertain } from './features/renamePerson.ts';
export { subjectAt, subjectsOf } from './features/subjects.ts';
export type { Subject, SubjectAt } from './features/subjects.ts';
export { rosterDraft } from './newsroom/extractRoster.ts';
export type { SeenPerson } from './newsroom/extractRoster.ts';
export { glossaryFile, parseGlossary } from './newsroom/glossary.ts';
export type { Glossary, GlossaryTerm } from './newsroom/glossary.ts';
export type { NewsroomFile } from './newsroom/newsroomFile.ts';
export { parseRoster, rosterFile } from './newsroom/roster.ts';
export type { DatedPost, Roster, RosterPerson } from './newsroom/roster.ts';
export { reportOf } from './features/report/report.ts';
export type { FamilyFindings, Report } from './features/report/report.ts';
export { levelOf } from './features/report/ranks.ts';
export type { PostLevel } from './features/report/ranks.ts';
export { RULES } from './rules/index.ts';
export { FAMILIES } from './engine/rule.ts';
export type { Family, Rule, RuleMeta } from './engine/rule.ts';
export { CONVERSION_TARGETS, convertDraft } from './features/convertDraft.ts';
export type { ConversionTarget } from './features/convertDraft.ts';
export { suggestionsAt } from './features/suggestions.ts';
export type { Suggestion, SuggestionKind } from './features/suggestions.ts';
export { Article } from './article/article.ts';
export type { ArticleSource } from './article/article.ts';
export { isCut } from './text/range.ts';
export type { OffsetRange } from './text/range.ts';
export type { Section } from './article/sections.ts';
export type { DraftVariant, Script } from './script/variant.ts';
