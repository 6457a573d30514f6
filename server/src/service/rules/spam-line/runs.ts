import type { FurnitureKind } from '../../page/evidence/kinds.ts';
import type { FurnitureLine } from '../../page/furniture.ts';
import type { Article } from '../../article/article.ts';

/** Lines of furniture with nothing but blank lines between them: one thing for an editor to look at. */
export interface Run {
  readonly lines: readonly FurnitureLine[];
  readonly kind: FurnitureKind;
  readonly isCertain: boolean;
}

/** Kinds that are never joined with others; the rest are reported together as the frame of a page. */
const ALONE: ReadonlySet<FurnitureKind> = new Set([
  'seo',
  'jump-line',
  'comment',
  'disclaimer',
  'script',
  'caption',
  'credit',
  'byline',
  'source',
]);

/** Joins the lines of the wanted kinds to runs. A run is certain as a whole or not at all. */
export function* runsOf(article: Article, kinds: ReadonlySet<FurnitureKind>): Iterable<Run> {
  let run: FurnitureLine[] = [];
  for (const entry of article.furniture.lines) {
    if (!kinds.has(entry.kind)) continue;
    const last = run.at(-1);
    if (last && !(entry.order === last.order + 1 && belongsTo(last, entry))) {
      yield toRun(run);
      run = [];
    }
    run.push(entry);
  }
  if (run.length > 0) yield toRun(run);
}

function belongsTo(last: FurnitureLine, next: FurnitureLine): boolean {
  if (last.isCertain !== next.isCertain) return false;
  return last.kind === next.kind || (!ALONE.has(last.kind) && !ALONE.has(next.kind));
}

function toRun(lines: readonly FurnitureLine[]): Run {
  const counts = new Map<FurnitureKind, number>();
  for (const { kind, isAbsorbed } of lines)
    counts.set(kind, (counts.get(kind) ?? 0) + (isAbsorbed ? 0.5 : 1));
  const kind = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
  return { lines, kind, isCertain: lines[0]!.isCertain };
}
