import assert from 'node:assert/strict';
import {
  createArchive,
  Article,
  draftFactsOf,
  fixText,
  lint,
  resolveConfig,
  RULES,
  type Config,
  type Finding,
  type Fix,
  type HeldElsewhere,
  type LintResult,
  type Rule,
  withoutGates,
  withoutKeeping,
} from '../../server/src/service/service.ts';
import type { CaseText, InvalidCase } from '../../server/src/service/engine/ruleCases.ts';
import { isInside, type OffsetRange } from '../../server/src/service/text/range.ts';
import { mark, unmark } from './marks.ts';

function configOf(rule: Rule, { options, variant, homeRegion, spam, roster, glossary }: CaseText): Config {
  const { id, severity } = rule.meta;
  const level = severity === 'off' ? 'warning' : severity;
  const config = resolveConfig(
    [
      {
        ...(variant && { variant }),
        ...(homeRegion && { homeRegion }),
        ...(spam && { spam }),
        rules: { [id]: options ? [level, options] : level },
      },
    ],
    { ...(roster && { roster }), ...(glossary && { glossary }) },
  );
  // The template is no rule of the registry.
  return config.rules.has(id)
    ? config
    : { ...config, rules: new Map([[id, { level, options: options ?? {} }]]) };
}

const articleOf = ({ languageId, homeRegion, fileName, spam }: CaseText, text: string): Article =>
  new Article({
    text,
    languageId: languageId ?? 'plaintext',
    homeRegion,
    fileName,
    spam: spam && resolveConfig([{ spam }]).spam,
  });

function findingsOf(rule: Rule, draft: CaseText, article: Article): readonly Finding[] {
  const config = configOf(rule, draft);
  const rules = rule.meta.comesLast ? RULES : [rule];
  const lintOf = (read: Article): LintResult => lint(read, config, rules, elsewhere(article, draft));
  const { findings, failures } = lintOf(article);
  const anew = article instanceof WithFoot ? article : articleOf(draft, article.text);
  const ungated = withoutKeeping(() => withoutGates(() => lintOf(anew)));
  assert.deepEqual(findings, ungated.findings, 'what a gate keeps out is found: see meta.triggers');
  assert.deepEqual(failures, [], `the rule failed: ${String(failures[0]?.error)}`);
  return findings.filter(({ ruleId }) => ruleId === rule.meta.id);
}

function elsewhere(article: Article, { others = {} }: CaseText): readonly HeldElsewhere[] {
  const drafts = createArchive();
  for (const [fileName, text] of Object.entries(others))
    drafts.set(fileName, `file:///${fileName}`, draftFactsOf(new Article({ text, fileName })));
  drafts.set('', '', draftFactsOf(article));
  return drafts.against('');
}

export function checkValid(rule: Rule, draft: CaseText): void {
  const findings = findingsOf(rule, draft, articleOf(draft, draft.text));
  assert.equal(
    mark(
      draft.text,
      findings.map((f) => f.range),
    ),
    draft.text,
    'a sound draft is flagged',
  );
}

const BEFORE = '青山市今天上午召开农业工作会议，研究部署秋粮生产。\n\n';
const BEHIND = '\n\n会议要求，各地要把责任落实到田间地头。\n';

/** A draft of which `noise` is known to be the foot of a page. */
class WithFoot extends Article {
  constructor(
    source: ConstructorParameters<typeof Article>[0],
    readonly foot: readonly OffsetRange[],
  ) {
    super(source);
  }
  override get noise(): readonly OffsetRange[] {
    return this.foot;
  }
}

/** Whoever reads the article says nothing of the same words in the foot of a page. */
export function checkSilentInFoot(rule: Rule, draft: InvalidCase): void {
  const { text } = unmark(draft.text);
  const foot = [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({
    start: BEFORE.length + index,
    end: BEFORE.length + index + line.length,
  }));
  const { languageId = 'plaintext', homeRegion, fileName } = draft;
  const article = new WithFoot({ text: BEFORE + text + BEHIND, languageId, homeRegion, fileName }, foot);
  const found = findingsOf(rule, draft, article).filter(({ range }) => isInside(foot, range.start));
  assert.deepEqual(
    found.map(({ message }) => message),
    [],
  );
}

const insertedText = ({ edits }: Fix): string => edits.map((edit) => edit.text).join('');

export function checkInvalid(rule: Rule, draft: InvalidCase): void {
  const { text, ranges } = unmark(draft.text);
  assert.ok(ranges.length > 0, 'no mark in the draft');
  assert.equal(ranges.length, draft.findings.length, 'as many marks as expected findings');
  const findings = findingsOf(rule, draft, articleOf(draft, text));
  assert.equal(
    mark(
      text,
      findings.map((f) => f.range),
    ),
    draft.text,
  );
  findings.forEach((finding, i) => {
    const expected = draft.findings[i]!;
    assert.equal(finding.messageId, expected.messageId);
    assert.equal(
      finding.severity,
      expected.severity ?? (rule.meta.severity === 'off' ? 'warning' : rule.meta.severity),
    );
    for (const [key, value] of Object.entries(expected.data ?? {})) assert.equal(finding.data[key], value);
    if (expected.suggestions) assert.deepEqual(finding.suggestions.map(insertedText), expected.suggestions);
    assert.doesNotMatch(finding.message, /\{\w+\}/, 'a placeholder of the message was not filled');
    for (const { title } of [...(finding.fix ? [finding.fix] : []), ...finding.suggestions]) {
      assert.doesNotMatch(title, /\{\w+\}/, 'a placeholder of the fix title was not filled');
    }
  });
  checkFixed(rule, draft, text, findings, 'safe');
  checkFixed(rule, draft, text, findings, 'review');
}

function checkFixed(
  rule: Rule,
  draft: InvalidCase,
  text: string,
  findings: readonly Finding[],
  safety: 'safe' | 'review',
): void {
  const expected = safety === 'safe' ? draft.output : draft.reviewed;
  const field = safety === 'safe' ? 'output' : 'reviewed';
  const hasFix = findings.some((finding) => finding.fix?.safety === safety);
  assert.equal(
    expected !== undefined,
    hasFix,
    hasFix ? `${field} is missing` : `${field} given, but there is no such fix`,
  );
  if (expected === undefined) return;
  const fixed = fixText(articleOf(draft, text), safety === 'safe' ? 'safe' : 'all', (current) =>
    findingsOf(rule, draft, current),
  );
  assert.ok(fixed.converged, 'fixes do not converge');
  assert.equal(fixed.text, expected);
  const left = findingsOf(rule, draft, articleOf(draft, fixed.text)).filter((f) => f.fix?.safety === 'safe');
  assert.deepEqual(left, [], 'the fixed text has safe fixes left');
}
