import { isUnknown, type PageLine } from '../model/pageLine.ts';

/** 首班6:00 末班22:30: so many numbers in the same words, so often, at the same distance. */
const FEWEST_NUMBERS = 2;
/** 汉字 of a row beside its numbers: without them it is a column of figures. */
const FEWEST_HAN = 3;
/** Two rows are of one frame by chance. */
const FEWEST_ROWS = 3;
/** Units of a row; longer is a sentence with numbers. */
const LONGEST_ROW = 40;
/** Name, address, fare, hours. */
const LONGEST_ENTRY = 4;

/** Comments and links have their days: 回复·05月10日. */
const DAY = /\d(?:年|月)\d/;

/** Entries of a list that all say the same with other numbers, and the lines between them: bus lines, fares, results. */
export function* rowsOfOneFrame(lines: readonly PageLine[]): Iterable<number> {
  const places = new Map<string, number[]>();
  lines.forEach((line, i) => {
    const frame = frameOf(line);
    if (frame === undefined) return;
    const others = places.get(frame);
    if (others) others.push(i);
    else places.set(frame, [i]);
  });
  for (const rows of places.values()) {
    for (let first = 0; first + FEWEST_ROWS <= rows.length;) {
      const distance = rows[first + 1]! - rows[first]!;
      let last = first + 1;
      while (rows[last + 1]! - rows[last]! === distance) last++;
      if (distance <= LONGEST_ENTRY && last - first + 1 >= FEWEST_ROWS)
        for (let i = Math.max(0, rows[first]! - distance + 1); i <= rows[last]!; i++) yield i;
      first = last;
    }
  }
}

function frameOf(line: PageLine): string | undefined {
  const { facts, isInterior } = line;
  if (isInterior || facts.digits < FEWEST_NUMBERS || facts.han < FEWEST_HAN) return undefined;
  if (facts.tight.length > LONGEST_ROW || DAY.test(facts.tight) || !isUnknown(line)) return undefined;
  const frame = facts.tight.replaceAll(/\d+/g, '0');
  return frame.split('0').length > FEWEST_NUMBERS ? frame : undefined;
}
