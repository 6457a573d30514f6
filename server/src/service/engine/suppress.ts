import type { Edit, Finding } from './finding.ts';
import type { Article } from '../article/article.ts';
import { lineAt } from '../text/lines.ts';
import { floorRange, isInside, mergeRanges, type OffsetRange } from '../text/range.ts';

const DIRECTIVE =
  /^<!--\s*gaojian-(disable-next-line|disable-line|disable-file|disable|enable)(?:\s([\w\s,-]*))?-->$/;

interface Directive {
  readonly kind: string;
  readonly comment: OffsetRange;
  /** empty: every rule */
  readonly ruleIds: readonly string[];
}

/** A comment that suppresses no finding, or those of its rules that it does not suppress. */
export interface UnusedSuppression {
  readonly comment: OffsetRange;
  /** of the rules that it names, those that have nothing to tell there; empty where it names none */
  readonly ruleIds: readonly string[];
  /** whether that is all that the comment is for */
  readonly isWhole: boolean;
}

const directivesOf = (article: Article): readonly Directive[] =>
  article.markup.comments.flatMap((comment): Directive[] => {
    const [, kind, names] = DIRECTIVE.exec(article.slice(comment)) ?? [];
    if (!kind) return [];
    return [{ kind, comment, ruleIds: names?.split(/[\s,]+/).filter((name) => name !== '') ?? [] }];
  });

/** This rule reports comments that suppress nothing; only a comment that names it suppresses it. */
const OF_COMMENTS = 'unused-suppression';

const isAbout = ({ ruleIds }: Directive, ruleId: string): boolean =>
  ruleIds.length === 0 ? ruleId !== OF_COMMENTS : ruleIds.includes(ruleId);

/**
 * Reads the draft's `<!-- gaojian-disable… -->` comments, in every format.
 *
 * @returns whether a finding is suppressed: it is when it starts in a suppressed range
 */
export function suppressionsOf(article: Article): (finding: Pick<Finding, 'ruleId' | 'range'>) => boolean {
  const rangesFor = suppressedFor(article);
  return ({ ruleId, range }) => isInside(rangesFor(ruleId), range.start);
}

/**
 * @returns whether edits of a rule change what is suppressed for it, though its finding starts before: what joins the next
 *   line to its own takes that line out of the comment's reach
 */
export function suppressedEdits(article: Article): (ruleId: string, edits: readonly Edit[]) => boolean {
  const { text } = article;
  const rangesFor = suppressedFor(article);
  const isLineEnd = (at: number): boolean => text[at] === '\n' || text[at] === '\r';
  const joins = (edit: Edit): boolean =>
    isLineEnd(edit.range.end - 1) &&
    edit.range.start > 0 &&
    !isLineEnd(edit.range.start - 1) &&
    !/[\r\n]$/.test(edit.text);
  return (ruleId, edits) => {
    const ranges = rangesFor(ruleId);
    if (ranges.length === 0) return false;
    return edits.some((edit) => {
      const { start, end } = edit.range;
      const last = ranges[floorRange(ranges, end - 1)];
      const isReached = last !== undefined && last.end > start;
      return isReached || (ranges[floorRange(ranges, end)]?.start === end && joins(edit));
    });
  };
}

/** What is suppressed for a rule; ascending and disjoint. */
function suppressedFor(article: Article): (ruleId: string) => readonly OffsetRange[] {
  const directives = directivesOf(article);
  const byRule = new Map<string, readonly OffsetRange[]>();
  return (ruleId) => {
    let ranges = directives.length === 0 ? NONE : byRule.get(ruleId);
    if (!ranges) {
      const own = directives.filter((directive) => isAbout(directive, ruleId));
      byRule.set(ruleId, (ranges = suppressedRanges(article, own)));
    }
    return ranges;
  };
}

const NONE: readonly OffsetRange[] = [];

/** @param found everything that the rules have to say, suppressed or not */
export function unusedSuppressions(
  article: Article,
  found: readonly Pick<Finding, 'ruleId' | 'range'>[],
): readonly UnusedSuppression[] {
  const directives = directivesOf(article);
  return directives.flatMap((directive, at): UnusedSuppression[] => {
    const { kind, comment, ruleIds } = directive;
    if (kind === 'enable') return [];
    const ends = directives.slice(at + 1).filter((later) => later.kind === 'enable');
    const keeps = (ruleId: string): boolean => {
      const own = [directive, ...ends.filter((end) => isAbout(end, ruleId))];
      const ranges = suppressedRanges(article, own);
      return found.some((finding) => finding.ruleId === ruleId && isInside(ranges, finding.range.start));
    };
    if (ruleIds.length === 0) {
      const told = new Set(found.map((finding) => finding.ruleId));
      return [...told].some(keeps) ? [] : [{ comment, ruleIds, isWhole: true }];
    }
    const unused = ruleIds.filter((ruleId) => !keeps(ruleId));
    return unused.length === 0
      ? []
      : [{ comment, ruleIds: unused, isWhole: unused.length === ruleIds.length }];
  });
}

/** What `directives`, all of them about one rule, turn off; ascending and disjoint. */
function suppressedRanges(article: Article, directives: readonly Directive[]): readonly OffsetRange[] {
  const { lines, scan } = article;
  const ranges: OffsetRange[] = [];
  let disabledFrom: number | undefined;
  for (const { kind, comment } of directives) {
    if (kind === 'disable') disabledFrom ??= comment.end;
    if (kind === 'disable-file') ranges.push({ start: 0, end: Infinity });
    if (kind === 'enable' && disabledFrom !== undefined) {
      ranges.push({ start: disabledFrom, end: comment.start });
      disabledFrom = undefined;
    }
    const line =
      kind === 'disable-line'
        ? lineAt(lines, scan, comment.start)
        : kind === 'disable-next-line'
          ? lines[lineAt(lines, scan, comment.end).index + 1]
          : undefined;
    if (line) ranges.push({ start: line.start, end: line.next });
  }
  if (disabledFrom !== undefined) ranges.push({ start: disabledFrom, end: Infinity });
  return mergeRanges(ranges);
}
