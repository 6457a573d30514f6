import type { HeldElsewhere } from '../archive/archive.ts';
import type { LintSettings } from './settings.ts';
import type { Glossary } from '../newsroom/glossary.ts';
import { dictionaryRanges } from './dictionary.ts';
import type { Edit, Finding, FindingData, Fix, Severity } from './finding.ts';
import { ignoredIn, ignoredWords } from './ignored.ts';
import { gatesAreOpen } from '../base/gates.ts';
import { format, type Locale, type Localized } from '../base/locale.ts';
import type { FixReport, Report, Rule, Triggers } from './rule.ts';
import { reportsOfOthers } from './otherDrafts.ts';
import { withoutSameChanges } from './sameChange.ts';
import { suppressedEdits, suppressionsOf, unusedSuppressions, type UnusedSuppression } from './suppress.ts';
import type { Article } from '../article/article.ts';
import { excerptOf } from '../text/excerpt.ts';
import { contains, floorRange, isCut, isInside, type OffsetRange } from '../text/range.ts';
import type { Script } from '../script/variant.ts';

/** A rule that threw or reported an impossible range: none of its findings count. The other rules still ran. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly error: unknown;
}

export interface LintResult {
  /** sorted by start, end, rule id; no two are equal in these and in the message */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** Only their order counts. */
const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

const lower = (a: Severity, b: Severity | undefined): Severity =>
  b !== undefined && SEVERITY_ORDER[b] < SEVERITY_ORDER[a] ? b : a;

/** A draft with what holds for it. */
export interface LintedDraft {
  readonly article: Article;
  readonly settings: LintSettings;
  /** what other drafts say against it */
  readonly elsewhere?: readonly HeldElsewhere[];
}

/** What every rule asks for, each in the order in which it asks for those before it. */
const VIEWS: readonly ((article: Article) => unknown)[] = [
  ({ page }) => page.scan,
  ({ damage }) => damage,
  ({ furniture }) => furniture,
  ({ noise }) => noise,
];

/**
 * Runs every one of `rules` that its settings turn on over each draft. View by view and rule by rule, and not draft by
 * draft: the code of them all does not fit the caches of a processor, and where drafts are short it takes half as long
 * again to fetch it anew for each.
 */
export function lintAll(drafts: readonly LintedDraft[], rules: readonly Rule[]): LintResult[] {
  for (const view of VIEWS) for (const { article } of drafts) view(article);
  const runs = drafts.map((draft) => new LintRun(draft));
  for (const rule of inOrder(rules)) for (const run of runs) run.check(rule);
  return runs.map((run) => run.result());
}

/** The same for one draft, with a pause after each view and rule: who lints a long one can let others have the turn. */
export function* lintInSteps(draft: LintedDraft, rules: readonly Rule[]): Generator<undefined, LintResult> {
  for (const view of VIEWS) {
    view(draft.article);
    yield;
  }
  const run = new LintRun(draft);
  for (const rule of inOrder(rules)) {
    run.check(rule);
    yield;
  }
  return run.result();
}

class LintRun {
  readonly #draft: LintedDraft;
  readonly #found: Finding[] = [];
  readonly #failures: RuleFailure[] = [];
  readonly #target: Script | undefined;

  constructor(draft: LintedDraft) {
    this.#draft = draft;
    this.#target = targetScript(draft.article, draft.settings);
  }

  check(rule: Rule): void {
    const { article, settings, elsewhere = [] } = this.#draft;
    const { variant, spam, roster, glossary, locale } = settings;
    const setting = settings.rules.get(rule.meta.id);
    if (!setting || setting.level === 'off' || !isTriggered(article, rule.meta.triggers)) return;
    try {
      const { options, level } = setting;
      const compares = elsewhere.length > 0 && options['acrossDrafts'] === true;
      const reports = rule.check({
        article,
        options,
        target: this.#target,
        variant,
        spam,
        roster,
        glossary,
        otherDrafts: compares ? () => reportsOfOthers(rule, article, elsewhere) : NO_REPORTS,
        unusedSuppressions: (): readonly UnusedSuppression[] => unusedSuppressions(article, this.#found),
      });
      const own: Finding[] = [];
      for (const report of reports) own.push(toFinding(article, rule, report, level, locale));
      const readsPage = rule.meta.reads === 'page';
      for (const finding of own) if (readsPage || isOfArticle(article, finding)) this.#found.push(finding);
    } catch (error) {
      this.#failures.push({ ruleId: rule.meta.id, error });
    }
  }

  result(): LintResult {
    const { article, settings } = this.#draft;
    return { findings: clean(article, settings, this.#found), failures: this.#failures };
  }
}

/** Whether a draft has one of what a rule looks for; a rule that does not say looks at all of them. */
function isTriggered({ page }: Article, triggers: Triggers | undefined): boolean {
  if (!triggers || gatesAreOpen()) return true;
  const { classes = [], characters = '' } = triggers;
  const { counts } = page.scan;
  return classes.some((cls) => counts[cls]! > 0) || page.units.hasAnyOf(characters);
}

const NO_REPORTS = (): readonly never[] => [];

const ordered = new WeakMap<readonly Rule[], readonly Rule[]>();

/** Those that come last behind the others. */
function inOrder(rules: readonly Rule[]): readonly Rule[] {
  let known = ordered.get(rules);
  if (!known)
    ordered.set(
      rules,
      (known = rules.toSorted(
        (a, b) => Number(a.meta.comesLast ?? false) - Number(b.meta.comesLast ?? false),
      )),
    );
  return known;
}

/** What lies wholly in noise is no finding; what reaches out of it is one. */
const isOfArticle = ({ noise }: Article, { range: { start, end } }: Finding): boolean =>
  !isInside(noise, start) || !isInside(noise, Math.max(start, end - 1));

function targetScript({ variant }: Article, settings: LintSettings): Script | undefined {
  if (settings.variant !== 'auto') return settings.variant === 'hans' ? 'hans' : 'hant';
  return variant.script === 'hans' || variant.script === 'hant' ? variant.script : undefined;
}

function clean(article: Article, settings: LintSettings, found: Finding[]): Finding[] {
  const suppressed = suppressionsOf(article);
  const ignored = ignoredIn(article, settings.ignored);
  const allowed = dictionaryRanges(article, [
    ...settings.dictionary,
    ...soundWords(settings.glossary),
    ...ignoredWords(settings.ignored),
  ]);
  const isAllowed = ({ range }: Finding): boolean => {
    const word = allowed[floorRange(allowed, range.start)];
    return word !== undefined && contains(word, range);
  };
  found.sort(
    (a, b) =>
      a.range.start - b.range.start ||
      a.range.end - b.range.end ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.message, b.message),
  );
  const told = found.filter((finding, i) => {
    const before = found[i - 1];
    const isRepeated =
      before !== undefined &&
      before.range.start === finding.range.start &&
      before.range.end === finding.range.end &&
      before.ruleId === finding.ruleId &&
      before.message === finding.message;
    return !isRepeated && !isAllowed(finding) && !suppressed(finding) && !ignored(finding);
  });
  const changesSuppressed = suppressedEdits(article);
  return withoutSameChanges(article.text, told).map((finding) => {
    const { ruleId, fix, suggestions, ...rest } = finding;
    const mayBe = ({ edits }: Fix): boolean => !changesSuppressed(ruleId, edits);
    if ([...(fix ? [fix] : []), ...suggestions].every(mayBe)) return finding;
    return { ruleId, ...rest, ...(fix && mayBe(fix) && { fix }), suggestions: suggestions.filter(mayBe) };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const REASON_SEPARATOR: Localized = { 'zh-CN': '，', en: ', ' };

function toFinding(
  article: Article,
  rule: Rule,
  report: Report<string, string>,
  level: Severity,
  locale: Locale,
): Finding {
  const { text } = article;
  const { id, messages, labels, fixesFirst } = rule.meta;
  const because = (report.because ?? []).map((reason) =>
    format(known(labels, reason.labelId), locale, { ...report.data, ...reason.data }),
  );
  const data: FindingData = {
    ...report.data,
    ...(because.length > 0 && { because: because.join(REASON_SEPARATOR[locale]) }),
  };
  const found = excerptOf(text.slice(report.range.start, report.range.end));
  const fix = ({ labelId, data: fixData, safety, edits }: FixReport<string>): Fix => {
    checkEdits(id, text, edits);
    const title = format(known(labels, labelId), locale, { found, ...data, ...fixData });
    return { title, safety, edits, ...(fixesFirst && { comesFirst: true }) };
  };
  checkRange(id, text, report.range);
  return {
    ruleId: id,
    messageId: report.messageId,
    message: format(known(messages, report.messageId), locale, data),
    severity: lower(level, report.atMost),
    range: report.range,
    data,
    ...(report.fix && { fix: fix(report.fix) }),
    suggestions: (report.suggestions ?? []).map(fix),
    related: (report.related ?? []).map((related) => {
      const { range, elsewhere } = related;
      if (!elsewhere) checkRange(id, text, range);
      return {
        // A rule may hand over a whole mention.
        range: { start: range.start, end: range.end },
        ...(elsewhere && { elsewhere }),
        message: format(known(labels, related.labelId), locale, { ...data, ...related.data }),
      };
    }),
  };
}

function known(texts: Readonly<Partial<Record<string, Localized>>>, id: string): Localized {
  const text = texts[id];
  if (!text) throw new Error(`no text ${id}`);
  return text;
}

/** A range outside the text, reversed, or cutting a surrogate pair or a CRLF is an error of the rule. */
function checkRange(ruleId: string, text: string, { start, end }: OffsetRange): void {
  const isValid =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
  if (!isValid || isCut(text, start) || isCut(text, end)) {
    throw new Error(`${ruleId}: impossible range ${start}-${end} in a text of ${text.length}`);
  }
}

function checkEdits(ruleId: string, text: string, edits: readonly Edit[]): void {
  if (edits.length === 0) throw new Error(`${ruleId}: a fix without edits`);
  edits.forEach(({ range }, i) => {
    checkRange(ruleId, text, range);
    const before = edits[i - 1]?.range;
    if (before && range.start < before.end)
      throw new Error(`${ruleId}: edits of one fix overlap or are not ascending`);
  });
  if (edits.every((edit) => edit.text === text.slice(edit.range.start, edit.range.end)))
    throw new Error(`${ruleId}: a fix at ${edits[0]!.range.start} that changes nothing`);
}

/** Words of the newsroom's list that nothing is said against: they are right as they are. */
const soundWords = (glossary: Glossary): string[] =>
  glossary.flatMap(({ term, wrong }) => (wrong.length === 0 ? [term] : []));
