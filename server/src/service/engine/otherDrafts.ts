import * as v from 'valibot';
import type { HeldElsewhere } from '../archive/archive.ts';
import type { Comparisons } from '../archive/comparison.ts';
import { draftFactsOf, type DraftFacts } from '../archive/facts.ts';
import type { Article } from '../article/article.ts';
import type { OtherDraftReport, Rule } from './rule.ts';
import type { LintSettings } from './settings.ts';
import { suppressionsOf } from './suppress.ts';

/** The options of a rule that compares drafts. */
export const acrossDraftsOptions = v.strictObject({
  acrossDrafts: v.optional(
    v.pipe(v.boolean(), v.description('也与其他稿件比较 / also compare with other drafts')),
    true,
  ),
});

/** The comparisons that rules declare, by rule id. */
export const comparisonsOf = (rules: readonly Rule[]): Comparisons =>
  new Map(rules.flatMap(({ meta, compare }) => (compare ? [[meta.id, compare] as const] : [])));

/** The rules that compare a draft under these settings with others, in their order. */
export const comparingRules = (rules: readonly Rule[], settings: LintSettings): readonly string[] =>
  [...comparisonsOf(rules).keys()].filter((id) => {
    const setting = settings.rules.get(id);
    return setting !== undefined && setting.level !== 'off' && setting.options['acrossDrafts'] === true;
  });

/** What a draft says that another one may contradict, but for what it keeps from `comparing` rules. */
export const factsOf = (article: Article, comparing: readonly string[]): DraftFacts =>
  draftFactsOf(article, comparing, suppressionsOf(article));

/** What a rule has to say of each post in the draft that another draft contradicts. */
export function* reportsOfOthers(
  { meta: { id: ruleId }, compare }: Rule,
  article: Article,
  elsewhere: readonly HeldElsewhere[],
): Iterable<OtherDraftReport> {
  if (!compare) return;
  const { contradicts } = compare;
  const others = elsewhere.filter((other) => other.ruleId === ruleId);
  if (others.length === 0) return;
  for (const held of factsOf(article, [ruleId]).holdings) {
    const other = others.find((theirs) => contradicts(held, theirs));
    if (!other) continue;
    const { uri, fileName, at } = other;
    const report = {
      messageId: 'otherDraft' as const,
      range: held.at.range,
      atMost: 'info' as const,
      data: {
        name: held.name,
        post: held.post.name,
        otherName: other.name,
        otherPost: other.post.name,
        file: fileName,
      },
      related: [{ range: at.range, labelId: 'elsewhere' as const, elsewhere: { uri, ...at } }],
    };
    yield { held, report };
  }
}
