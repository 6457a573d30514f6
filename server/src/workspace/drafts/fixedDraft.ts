import { fixText, lint, RULES, type Article, type FixedText, type FixMode } from '../../service/service.ts';
import type { Analysis } from './analysis.ts';

/**
 * A draft after all passes of fixes: the one way to it, so that fix-all, the preview and the command line agree.
 *
 * @param ruleId only fixes of this rule
 */
export function fixedDraft(
  { article, settings: { config }, result, elsewhere }: Analysis,
  mode: FixMode,
  ruleId?: string,
): FixedText {
  const findingsIn = (draft: Article) =>
    draft === article ? result.findings : lint(draft, config, RULES, elsewhere).findings;
  return fixText(article, mode, (draft) =>
    ruleId === undefined
      ? findingsIn(draft)
      : findingsIn(draft).filter((finding) => finding.ruleId === ruleId),
  );
}
