import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckParams, CheckResult, InlineDocument } from '../protocol.ts';
import type { Article, HeldElsewhere } from '../service/service.ts';
import { analyse, factsOf, type Analysis } from './analysisCache.ts';
import { toCheckedFinding } from './convert.ts';
import { draftChanges } from './draftChanges.ts';
import { fixedDraft } from './fixedDraft.ts';
import type { SettingsReader } from './settings.ts';

/** A draft that came with the request, not through text synchronisation. */
export interface InlineAnalysis {
  readonly document: TextDocument;
  readonly analysis: Analysis;
}

export async function analyseInline(
  { uri, languageId, text }: InlineDocument,
  settings: SettingsReader,
  elsewhere: readonly HeldElsewhere[] = [],
): Promise<InlineAnalysis> {
  const document = TextDocument.create(uri, languageId, 0, text);
  const draft = { uri, text, languageId, version: 0 };
  return { document, analysis: analyse(draft, await settings.settingsOf(uri), () => elsewhere) };
}

/** Everything the command line and CI need to know of a draft, in one answer. */
export async function check(
  { document: inline, fix, wantsChanges = false, wantsFacts = false, elsewhere = [] }: CheckParams,
  settings: SettingsReader,
): Promise<CheckResult> {
  const { document, analysis } = await analyseInline(inline, settings, elsewhere);
  const { ignored, problems } = analysis.settings;
  const { findings, failures } = analysis.result;
  const factsIn = (article: Article) => {
    const facts = wantsFacts ? factsOf(article, analysis.settings) : undefined;
    return facts && { facts };
  };
  const result: CheckResult = {
    ...factsIn(analysis.article),
    ignored,
    findings: findings.map((finding) => toCheckedFinding(document, finding)),
    failures: failures.map(({ ruleId, error }) => ({ ruleId, message: String(error) })),
    configProblems: problems,
    ...(!analysis.article.markup.isWhole && { hasExcessMarks: true }),
  };
  if (!fix || ignored) return result;
  const { text, article, converged, changes, findings: left } = fixedDraft(analysis, fix);
  const fixedDocument = TextDocument.create(inline.uri, inline.languageId, 1, text);
  return {
    ...result,
    fixed: {
      text,
      converged,
      changes: changes.map(({ range, text: replacement }) => ({ range, text: replacement })),
      findings: left.map((finding) => toCheckedFinding(fixedDocument, finding)),
      ...(wantsChanges && { draftChanges: draftChanges(document, changes, analysis.settings.config.locale) }),
      ...factsIn(article),
    },
  };
}
