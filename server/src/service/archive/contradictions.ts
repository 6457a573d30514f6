import * as v from 'valibot';
import type { HeldElsewhere } from './archive.ts';
import { draftFactsOf, type ComparingRule, type HeldPost } from './facts.ts';
import type { FindingData, PlaceElsewhere } from '../engine/finding.ts';
import type { Article } from '../article/article.ts';
import type { OffsetRange } from '../text/range.ts';
import { isVariantAcross } from '../rules/name-variant/across.ts';
import { areTwoHolders } from '../rules/post-conflict/across.ts';
import { conflictAcross } from '../rules/title-conflict/across.ts';

/** The options of a rule that compares drafts. */
export const acrossDraftsOptions = v.strictObject({
  acrossDrafts: v.optional(
    v.pipe(v.boolean(), v.description('也与其他稿件比较 / also compare with other drafts')),
    true,
  ),
});

const TESTS: Readonly<Record<ComparingRule, (a: HeldPost, b: HeldPost) => boolean>> = {
  'name-variant': isVariantAcross,
  'post-conflict': areTwoHolders,
  'title-conflict': conflictAcross,
};

/** Whether what two drafts say does not go together, by the rule that reports it. */
export const contradict = (ruleId: ComparingRule, a: HeldPost, b: HeldPost): boolean => TESTS[ruleId](a, b);

interface OtherDraftReport {
  readonly messageId: 'otherDraft';
  readonly range: OffsetRange;
  readonly atMost: 'info';
  readonly data: FindingData;
  readonly related: readonly {
    readonly range: OffsetRange;
    readonly labelId: 'elsewhere';
    readonly elsewhere: PlaceElsewhere;
  }[];
}

/** What a rule has to say of each post in the draft that another draft contradicts. */
export function* reportsOfOthers(
  ruleId: ComparingRule,
  article: Article,
  elsewhere: readonly HeldElsewhere[],
): Iterable<{ readonly held: HeldPost; readonly report: OtherDraftReport }> {
  const others = elsewhere.filter((other) => other.ruleId === ruleId);
  if (others.length === 0) return;
  for (const held of draftFactsOf(article, [ruleId]).holdings) {
    const other = others.find((theirs) => contradict(ruleId, held, theirs));
    if (!other) continue;
    const { uri, fileName, at } = other;
    const report: OtherDraftReport = {
      messageId: 'otherDraft',
      range: held.at.range,
      atMost: 'info',
      data: {
        name: held.name,
        post: held.post.name,
        otherName: other.name,
        otherPost: other.post.name,
        file: fileName,
      },
      related: [{ range: at.range, labelId: 'elsewhere', elsewhere: { uri, ...at } }],
    };
    yield { held, report };
  }
}
