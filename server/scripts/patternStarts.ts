import { RegExpParser } from '@eslint-community/regexpp';
import { Chars, getFirstConsumedChar, toCache } from 'regexp-ast-analysis';
import type { GeneratedModule } from './data/io.ts';

/** What begins with more characters than this begins nearly everywhere. */
const MOST = 400;
const MOST_UNIT = 0xffff;

/**
 * The UTF-16 units that what a pattern matches can begin with, from its syntax tree; undefined where that is nearly any
 * character, or nothing at all.
 */
export function startsOf({ source, flags }: RegExp): string | undefined {
  const tree = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const cache = toCache({
    ignoreCase: flags.includes('i'),
    unicode: flags.includes('u'),
    dotAll: flags.includes('s'),
    multiline: flags.includes('m'),
  });
  const first = getFirstConsumedChar(tree.alternatives, 'ltr', cache);
  if (first.empty || first.char.size > MOST || first.char.isEmpty) return undefined;
  if (first.char.ranges.at(-1)!.max > MOST_UNIT || first.char.equals(Chars.all(cache))) return undefined;
  return first.char.ranges
    .flatMap(({ min, max }) => Array.from({ length: max - min + 1 }, (_, i) => String.fromCharCode(min + i)))
    .join('');
}

/** One row for each of `patterns` that begins with few characters: its source and flags, and these characters. */
export function patternStarts(patterns: readonly RegExp[]): GeneratedModule {
  const rows = new Map<string, string>();
  for (const pattern of patterns) {
    const starts = startsOf(pattern);
    if (starts !== undefined) rows.set(String(pattern), starts);
  }
  return {
    file: 'patternStarts.ts',
    source: 'the syntax trees of the rules’ patterns',
    constants: { PATTERN_STARTS: [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).flat() },
  };
}
