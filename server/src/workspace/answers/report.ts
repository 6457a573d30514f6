import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { DraftReport } from '../../protocol.ts';
import {
  charactersIn,
  errorRateOf,
  FAMILIES,
  isCertain,
  levelOf,
  postsReadOf,
  reportOf,
  ruleName,
  type OffsetRange,
} from '../../service/service.ts';
import type { Analysis } from '../drafts/analysis.ts';
import { toRange } from '../positions.ts';

/** The draft's report, for `gaojian/report`. */
export function draftReport(
  document: TextDocument,
  { article, result, settings: { config } }: Analysis,
): DraftReport {
  const { families, people, cities, pairs } = reportOf(article, result.findings);
  const ranges = (own: readonly OffsetRange[]): Range[] => own.map((range) => toRange(document, range));
  return {
    version: document.version,
    provenance: article.provenance,
    families: families.map(({ family, findings }) => ({
      family,
      label: FAMILIES[family][config.locale],
      findings: findings.map((finding) => ({
        ruleId: finding.ruleId,
        name: ruleName(finding.ruleId, config.locale),
        isCertain: isCertain(finding),
        severity: finding.severity,
        message: finding.message,
        range: toRange(document, finding.range),
      })),
    })),
    errorRate: errorRateOf(
      result.findings.map(({ ruleId, message, severity }) => ({
        ruleId,
        message,
        isHint: severity === 'info',
      })),
      charactersIn(article.text),
    ),
    people: people.map(({ person, person: { name, posts, mentions }, rank }) => ({
      name,
      posts,
      readings: postsReadOf(article, person, config.locale).map(({ how }) => how.join('；')),
      level: rank ? levelOf(rank) : null,
      mentions: ranges(mentions),
    })),
    cities: cities.map(({ code, name, mentions }) => ({ code, name, mentions: ranges(mentions) })),
    pairs: pairs.map(({ cities: codes, together }) => ({ cities: codes, together: ranges(together) })),
  };
}
