import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckParams, CheckResult, InlineDocument } from '../protocol.ts';
import { Article, fixText, lint } from '../service/index.ts';
import { analyse, type Analysis } from './analysisCache.ts';
import { toCheckedFinding } from './convert.ts';
import type { SettingsReader } from './settings.ts';

/** A draft that came with the request, not through text synchronisation. */
export interface InlineAnalysis {
  readonly document: TextDocument;
  readonly analysis: Analysis;
}

export async function analyseInline(
  { uri, languageId, text }: InlineDocument,
  settings: SettingsReader,
): Promise<InlineAnalysis> {
  const document = TextDocument.create(uri, languageId, 0, text);
  return {
    document,
    analysis: analyse({ uri, text, languageId, version: 0 }, await settings.settingsOf(uri)),
  };
}

/** Everything the command line and CI need to know of a draft, in one answer. */
export async function check(
  { document: inline, fix }: CheckParams,
  settings: SettingsReader,
): Promise<CheckResult> {
  const { document, analysis } = await analyseInline(inline, settings);
  const { ignored, problems, config } = analysis.settings;
  const { findings, failures } = analysis.result;
  const result: CheckResult = {
    ignored,
    findings: findings.map((finding) => toCheckedFinding(document, finding)),
    failures: failures.map(({ ruleId, error }) => ({ ruleId, message: String(error) })),
    configProblems: problems,
  };
  if (!fix || ignored) return result;
  const { article } = analysis;
  const findingsIn = (text: string) =>
    text === article.text ? findings : lint(articleOf(article, text), config).findings;
  const { text, converged } = fixText(article.text, fix, findingsIn);
  const fixedDocument = TextDocument.create(inline.uri, inline.languageId, 1, text);
  return {
    ...result,
    fixed: {
      text,
      converged,
      findings: findingsIn(text).map((finding) => toCheckedFinding(fixedDocument, finding)),
    },
  };
}

/** The same draft with another text. */
export const articleOf = (
  { languageId, homeRegion, fileName, policyNames }: Article,
  text: string,
): Article => new Article({ text, languageId, homeRegion, fileName, policyNames });
