import {
  Article,
  comparingRules,
  draftFactsOf,
  lintAll,
  lintInSteps,
  type DraftFacts,
  type HeldElsewhere,
  type LintResult,
} from '../../service/service.ts';
import type { Settings } from '../config/settings.ts';
import { fileNameOf } from '../uri.ts';
import { isOwnReport } from './ownReport.ts';

/** A draft with what was found in it, at one version and under one config. */
export interface Analysis {
  readonly version: number;
  readonly article: Article;
  readonly settings: Settings;
  /** what other drafts say against it */
  readonly elsewhere: readonly HeldElsewhere[];
  readonly result: LintResult;
}

const NOTHING: LintResult = { findings: [], failures: [] };

/** A draft as it came. */
interface DraftAsGiven {
  readonly uri: string;
  readonly text: string;
  readonly languageId: string;
  readonly version: number;
}

/**
 * Pauses after each step, so that a long draft does not keep others waiting.
 *
 * @param elsewhereOf what other drafts say against the one that is analysed
 */
export function* analyseInSteps(
  draft: DraftAsGiven,
  inherited: Settings,
  elsewhereOf: (article: Article) => readonly HeldElsewhere[],
): Generator<undefined, Analysis> {
  const article = articleOf(draft, inherited);
  const settings = settingsFor(draft, inherited);
  const { version } = draft;
  const elsewhere = elsewhereOf(article);
  yield;
  const result = settings.ignored
    ? NOTHING
    : yield* lintInSteps({ article, settings: settings.config, elsewhere });
  return { version, article, settings, elsewhere, result };
}

/** Many drafts at once: where they are short, it takes half the time. */
export function analyseAll(
  drafts: readonly {
    readonly draft: DraftAsGiven;
    readonly settings: Settings;
    readonly elsewhereOf: (article: Article) => readonly HeldElsewhere[];
  }[],
): Analysis[] {
  const read = drafts.map(({ draft, settings: inherited, elsewhereOf }) => {
    const article = articleOf(draft, inherited);
    const settings = settingsFor(draft, inherited);
    return { version: draft.version, article, settings, elsewhere: elsewhereOf(article) };
  });
  const wanted = read.filter(({ settings }) => !settings.ignored);
  const results = lintAll(
    wanted.map(({ article, settings: { config }, elsewhere }) => ({ article, settings: config, elsewhere })),
  );
  const resultOf = new Map(wanted.map((draft, i) => [draft, results[i]!]));
  return read.map((draft) => {
    const { version, article, settings, elsewhere } = draft;
    return { version, article, settings, elsewhere, result: resultOf.get(draft) ?? NOTHING };
  });
}

const settingsFor = ({ text }: DraftAsGiven, inherited: Settings): Settings =>
  isOwnReport(text) ? { ...inherited, ignored: true } : inherited;

export function articleOf(
  { uri, text, languageId }: Omit<DraftAsGiven, 'version'>,
  { config: { homeRegion, glossary, spam } }: Settings,
): Article {
  const policyNames = glossary.map(({ term, kind }) => ({ name: term, kind }));
  return new Article({ text, languageId, homeRegion, fileName: fileNameOf(uri), policyNames, spam });
}

/** What other drafts may contradict; undefined: the draft is not compared with any. */
export function factsOf(article: Article, { ignored, config }: Settings): DraftFacts | undefined {
  const comparing = ignored ? [] : comparingRules(config);
  if (comparing.length === 0) return undefined;
  try {
    return draftFactsOf(article, comparing);
  } catch {
    // The rules read the same views: they tell of the failure, and the others still run.
    return undefined;
  }
}
