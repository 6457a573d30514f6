import type { Article } from '../article/article.ts';
import type { Edit, FindingData, Safety, Severity } from '../engine/finding.ts';
import type { FixReport, Report } from '../engine/rule.ts';
import { UnitSet } from '../lexicon/unitSet.ts';
import type { OffsetRange } from '../text/range.ts';
import { PatternDriver } from './patternDriver.ts';

/** What is wrong with words that a pattern matches, and what should stand there. */
export interface Verdict<K extends string> {
  /** where it is not the pattern's own */
  readonly kind?: K;
  /** likeliest first; none: a person has to write it anew */
  readonly right: readonly string[];
  /** what of the text `right` stands for; the whole match where left out */
  readonly part?: OffsetRange;
  /** where it is more than the match */
  readonly start?: number;
  readonly data?: FindingData;
  readonly atMost?: Severity;
}

/** Words of one shape, all wrong in one way. It proves itself by its examples: test/rules/patterns.test.ts runs them. */
export interface Pattern<K extends string = string> {
  readonly kind: K;
  /** of its fixes; left out: review */
  readonly safety?: Safety;
  /** global, over simplified text without glosses and markup */
  readonly pattern: RegExp;
  /** a verdict, or only the right words; undefined where the match is right as it is */
  readonly judge: (match: RegExpExecArray, text: string) => Verdict<K> | string | undefined;
  /** drafts that it flags, with what its first fix makes of them (the same text where it has none): 3、4天 → 三四天 */
  readonly shows: readonly string[];
  /** drafts that look alike and are right */
  readonly not: readonly string[];
}

/** What a pattern has found, in offsets of the text it was given. */
export interface PatternMatch<K extends string> extends OffsetRange {
  readonly kind: K;
  readonly safety: Safety;
  readonly right: readonly string[];
  readonly part: OffsetRange;
  readonly data?: FindingData;
  readonly atMost?: Severity;
}

/** One driver a table: tables are constants. */
const drivers = new WeakMap<readonly Pattern[], PatternDriver>();

function driverOf(patterns: readonly Pattern[]): PatternDriver {
  let driver = drivers.get(patterns);
  if (!driver) drivers.set(patterns, (driver = new PatternDriver(patterns.map(({ pattern }) => pattern))));
  return driver;
}

/**
 * Pattern by pattern, in order of the text.
 * @param units that stand in the text
 */
export function* matchesOf<K extends string>(
  patterns: readonly Pattern<K>[],
  text: string,
  units: UnitSet = UnitSet.of(text),
): Iterable<PatternMatch<K>> {
  const found = driverOf(patterns).matchesIn(text, units);
  if (found.length === 0) return;
  for (const [i, { kind, safety = 'review', judge }] of patterns.entries()) {
    for (const match of found[i] ?? []) {
      const verdict = judge(match, text);
      if (verdict === undefined || verdict === match[0]) continue;
      const end = match.index + match[0].length;
      const { start = match.index, ...told } = typeof verdict === 'string' ? { right: [verdict] } : verdict;
      yield { kind, safety, part: { start, end }, ...told, start, end };
    }
  }
}

type Labels = 'change' | 'delete';

/**
 * Findings of patterns in what a reader of the draft sees. Labels get `to`, what a fix puts in, and `cut`, what it
 * takes out.
 */
export function* patternReports<K extends string>(
  article: Article,
  patterns: readonly Pattern<K>[],
  isRight: (range: OffsetRange) => boolean = () => false,
): Iterable<Report<K, Labels>> {
  const { reading } = article;
  for (const { kind, safety, right, part, start, end, data, atMost } of matchesOf(
    patterns,
    reading.simplified,
    reading.units,
  )) {
    const range = reading.rangeOf(start, end);
    if (isRight(range)) continue;
    const place = reading.rangeOf(part.start, part.end);
    const cut = article.slice(place);
    // The right words are simplified, and a gloss between the characters would go: then a person does it.
    const canFix = cut === reading.simplified.slice(part.start, part.end);
    const fixes = (canFix ? right : []).map((to) => fixOf({ range: place, text: to }, cut, safety));
    const [fix] = fixes;
    yield {
      messageId: kind,
      range,
      data: {
        text: reading.text.slice(start, end),
        ...(right[0] && { right: right[0] }),
        ...data,
      },
      ...(atMost && { atMost }),
      // Of two equally likely ones neither is preferred.
      ...(fixes.length > 1 ? { suggestions: fixes } : fix && { fix }),
    };
  }
}

const fixOf = (edit: Edit, cut: string, safety: Safety): FixReport<Labels> => ({
  labelId: edit.text === '' ? 'delete' : 'change',
  data: edit.text === '' ? { cut } : { to: edit.text },
  safety,
  edits: [edit],
});
