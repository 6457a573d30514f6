import type { Finding } from './finding.ts';
import type { Article } from './text/article.ts';
import { lineAt } from './text/lines.ts';
import { isInside, mergeRanges, type OffsetRange } from './text/range.ts';

const DIRECTIVE =
  /^<!--\s*gaojian-(disable-next-line|disable-line|disable-file|disable|enable)(?:\s([\w\s,-]*))?-->$/;

interface Directive {
  readonly kind: string;
  readonly comment: OffsetRange;
  /** empty: every rule */
  readonly ruleIds: readonly string[];
}

/**
 * Reads the draft's `<!-- gaojian-disable… -->` comments, in every format.
 *
 * @returns whether a finding is suppressed: it is when it starts in a suppressed range
 */
export function suppressionsOf(article: Article): (finding: Pick<Finding, 'ruleId' | 'range'>) => boolean {
  const directives = article.markup.comments.flatMap((comment): Directive[] => {
    const [, kind, names] = DIRECTIVE.exec(article.slice(comment)) ?? [];
    if (!kind) return [];
    return [{ kind, comment, ruleIds: names?.split(/[\s,]+/).filter((name) => name !== '') ?? [] }];
  });
  if (directives.length === 0) return () => false;
  const byRule = new Map<string, readonly OffsetRange[]>();
  return ({ ruleId, range }) => {
    let ranges = byRule.get(ruleId);
    if (!ranges) {
      const own = directives.filter(({ ruleIds }) => ruleIds.length === 0 || ruleIds.includes(ruleId));
      byRule.set(ruleId, (ranges = suppressedRanges(article, own)));
    }
    return isInside(ranges, range.start);
  };
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
