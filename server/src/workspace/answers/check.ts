import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckParams, CheckResult } from '../../protocol.ts';
import type { Article } from '../../service/service.ts';
import { factsOf } from '../drafts/analysis.ts';
import { analyseAllInline, type InlineAnalysis } from '../drafts/inlineDraft.ts';
import { toCheckedFinding } from '../positions.ts';
import { fixedDraft } from '../drafts/fixedDraft.ts';
import type { SettingsReader } from '../config/settings.ts';
import { draftChanges } from './draftChanges.ts';

/** Everything the command line and CI need to know of a draft, in one answer. */
export const check = async (params: CheckParams, settings: SettingsReader): Promise<CheckResult> =>
  (await checkAll([params], settings))[0]!;

/** The same for many drafts at once. */
export async function checkAll(
  asked: readonly CheckParams[],
  settings: SettingsReader,
): Promise<CheckResult[]> {
  const drafts = await analyseAllInline(asked, settings);
  return drafts.map((draft, i) => resultOf(asked[i]!, draft));
}

function resultOf(
  { document: inline, fix, wantsChanges = false, wantsFacts = false }: CheckParams,
  { document, analysis }: InlineAnalysis,
): CheckResult {
  const { ignored, problems } = analysis.settings;
  const { findings, failures } = analysis.result;
  const factsIn = (article: Article) => {
    const facts = wantsFacts ? factsOf(article, analysis.settings) : undefined;
    return facts && { facts };
  };
  const result: CheckResult = {
    ignored,
    findings: findings.map((finding) => toCheckedFinding(document, finding)),
    failures: failures.map(({ ruleId, error }) => ({ ruleId, message: String(error) })),
    configProblems: problems,
    ...(!analysis.article.markup.isWhole && { hasExcessMarks: true }),
    ...factsIn(analysis.article),
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
