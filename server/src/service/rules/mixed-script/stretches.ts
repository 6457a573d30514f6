import type { Article } from '../../article/article.ts';
import { CharClass } from '../../text/charClass.ts';
import type { OffsetRange } from '../../text/range.ts';
import type { Script } from '../../script/variant.ts';

/** Characters of the minority script with none of the draft's own script between them, within one line. */
export interface Stretch extends OffsetRange {
  /** runs of adjacent minority characters, ascending */
  readonly runs: readonly OffsetRange[];
  /** minority characters in all */
  readonly count: number;
}

/** Finds the characters that exist only in the other script than `target`. */
export function* stretchesOf({ scan }: Article, target: Script): Iterable<Stretch> {
  const { classes, runStarts } = scan;
  const own = target === 'hans' ? CharClass.HanSimplified : CharClass.HanTraditional;
  const other = target === 'hans' ? CharClass.HanTraditional : CharClass.HanSimplified;
  let runs: OffsetRange[] = [];
  for (let run = 0; run < runStarts.length - 1; run++) {
    const start = runStarts[run]!;
    const cls = classes[start];
    if (cls === other) runs.push({ start, end: runStarts[run + 1]! });
    else if (runs.length > 0 && (cls === own || cls === CharClass.LineEnd)) {
      yield stretchOf(runs);
      runs = [];
    }
  }
  if (runs.length > 0) yield stretchOf(runs);
}

const stretchOf = (runs: readonly OffsetRange[]): Stretch => ({
  start: runs[0]!.start,
  end: runs.at(-1)!.end,
  runs,
  count: runs.reduce((sum, { start, end }) => sum + end - start, 0),
});
