import type { PageLine } from '../model/pageLine.ts';
import { isUnknown } from '../model/pageLine.ts';

/** Rows of a column are as wide as each other, give or take a mark that may not begin one. */
const WIDTH_PLAY = 2;
/** Units of a row of a column; narrower are a poem or a menu. */
const NARROWEST = 12;
/** Two lines are of one width by chance. */
const FEWEST_ROWS = 3;

interface Column {
  readonly first: number;
  /** index after the last row, with the short one that ends it */
  readonly end: number;
  readonly rows: number;
  readonly width: number;
  readonly isFlowing: boolean;
}

/**
 * Paragraphs cut into rows of one width, each right below the other, and the row that ends them. Where a page has such a
 * column, two rows of its width are one too: （上接第01版）会议指出，要坚持稳中 / 求进，… / 务圆满完成。
 */
export function* columnsOf(lines: readonly PageLine[]): Iterable<number> {
  const columns = [...candidatesOf(lines)].filter(({ isFlowing }) => isFlowing);
  const widths = columns.filter(({ rows }) => rows >= FEWEST_ROWS).map(({ width }) => width);
  for (const { first, end, rows, width } of columns) {
    const isOfPage = widths.some((other) => Math.abs(other - width) <= WIDTH_PLAY);
    if (rows >= FEWEST_ROWS || (isOfPage && end - first > rows)) for (let i = first; i < end; i++) yield i;
  }
}

function* candidatesOf(lines: readonly PageLine[]): Iterable<Column> {
  const isBelow = (i: number): boolean => lines[i]?.line.index === lines[i - 1]!.line.index + 1;
  for (let first = 0; first < lines.length;) {
    const width = lines[first]!.facts.folded.length;
    let end = first + 1;
    while (isBelow(end) && Math.abs(lines[end]!.facts.folded.length - width) <= WIDTH_PLAY) end++;
    const rows = lines.slice(first, end);
    const flowing = rows.filter(({ facts }) => facts.commas + facts.fullStops > 0).length;
    if (rows.length > 1 && width >= NARROWEST && rows.every(canBeRow)) {
      const isCutOff = !rows.at(-1)!.facts.endsWithStop && isBelow(end) && lines[end]!.facts.endsWithStop;
      yield {
        first,
        end: isCutOff ? end + 1 : end,
        rows: rows.length,
        width,
        isFlowing: flowing * 2 > rows.length,
      };
    }
    first = end;
  }
}

/** A jump mark may stand before the first words. */
const canBeRow = (line: PageLine): boolean =>
  isUnknown(line) || (line.evidence.kind === 'jump-line' && line.facts.commas > 0);
