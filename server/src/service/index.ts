/**
 * The language service: text in, plain data out. Pure: no LSP, no Node, no VS Code, no I/O, no clock.
 * All offsets are UTF-16 code units of the document's own text; ranges are half-open.
 */
export { AcrossDrafts, comparingRules } from './acrossDrafts.ts';
export type { HeldElsewhere } from './acrossDrafts.ts';
export { checkConfig, parseConfigFile, LEVELS, PRESET_NAMES, VARIANTS } from './config/configFile.ts';
export type { ConfigFile, ConfigProblem, ParsedConfig, RuleSettings } from './config/configFile.ts';
export { editConfig } from './config/editConfig.ts';
export type { ConfigChange } from './config/editConfig.ts';
export { readYaml } from './config/yamlFile.ts';
export type { FileProblem } from './config/yamlFile.ts';
export { resolveConfig } from './config/config.ts';
export type { Config, ConfigContext, RuleSetting, Variant } from './config/config.ts';
export { COMPARING_RULES, draftFactsOf } from './draftFacts.ts';
export type { DraftFacts, HeldPost, PlaceInDraft as PlaceOfFact, Spot } from './draftFacts.ts';
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
} from './finding.ts';
export { applyEdits } from './applyEdits.ts';
export type { Change } from './changes.ts';
export { applyFixes, asOneEdit, differenceOf, fixText, MAX_PASSES, selectFixes } from './fix.ts';
export type { Applied, FixedText, FixMode } from './fix.ts';
export { addIgnored, ignoredAt, parseIgnored, surroundingsOf } from './ignored.ts';
export type { Ignored } from './ignored.ts';
export { FURNITURE_NAMES } from './layout/kinds.ts';
export { lint } from './lint.ts';
export type { LintResult, RuleFailure } from './lint.ts';
export { format, LOCALES } from './locale.ts';
export type { Locale, Localized } from './locale.ts';
export type {
  Person,
  PersonMention,
  Place,
  PlaceInDraft,
  Policy,
  PolicyKind,
  PolicyName,
  Post,
} from './mentions/mention.ts';
export type { Mentions } from './mentions/mentions.ts';
export { canBeCalled, renamePerson, renameUncertain } from './mentions/renamePerson.ts';
export { subjectAt, subjectsOf } from './mentions/subjects.ts';
export type { Subject, SubjectAt } from './mentions/subjects.ts';
export { rosterDraft } from './newsroom/extractRoster.ts';
export type { SeenPerson } from './newsroom/extractRoster.ts';
export { glossaryFile, parseGlossary } from './newsroom/glossary.ts';
export type { Glossary, GlossaryTerm } from './newsroom/glossary.ts';
export type { NewsroomFile } from './newsroom/newsroomFile.ts';
export { parseRoster, rosterFile } from './newsroom/roster.ts';
export type { DatedPost, Roster, RosterPerson } from './newsroom/roster.ts';
export { reportOf } from './report/report.ts';
export type { FamilyFindings, Report } from './report/report.ts';
export { levelOf } from './report/ranks.ts';
export type { PostLevel } from './report/ranks.ts';
export { RULES } from './rules/index.ts';
export { FAMILIES } from './rules/rule.ts';
export type { Family, Rule, RuleMeta } from './rules/rule.ts';
export { CONVERSION_TARGETS, convertDraft } from './script/convertDraft.ts';
export type { ConversionTarget } from './script/convertDraft.ts';
export { suggestionsAt } from './suggestions.ts';
export type { Suggestion, SuggestionKind } from './suggestions.ts';
export { Article } from './text/article.ts';
export type { ArticleSource } from './text/article.ts';
export { isCut } from './text/range.ts';
export type { OffsetRange } from './text/range.ts';
export type { Section } from './text/sections.ts';
export type { DraftVariant, Script } from './text/variant.ts';
