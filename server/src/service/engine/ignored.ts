import * as v from 'valibot';
import type { Finding } from './finding.ts';
import type { Article } from '../article/article.ts';
import type { OffsetRange } from '../text/range.ts';

/** 汉字 on each side that tell a place from others like it. */
const CONTEXT = 12;
/** Where they are looked for: UTF-16 code units on each side, within the line. */
const WINDOW = 96;
/** Enough of the words found to know them again. */
const LONGEST_TEXT = 200;

/** The 汉字 around a place in its line: they stay when lines move, and when marks, spaces or glosses are put right. */
export interface Landmarks {
  readonly before: string;
  readonly after: string;
}

export function landmarksOf(text: string, { start, end }: OffsetRange): Landmarks {
  const before = text
    .slice(Math.max(0, start - WINDOW), start)
    .split(LINE_END)
    .at(-1)!;
  const after = text.slice(end, end + WINDOW).split(LINE_END)[0]!;
  return {
    before: hanIn(before).slice(-CONTEXT).join(''),
    after: hanIn(after).slice(0, CONTEXT).join(''),
  };
}

const LINE_END = /[\r\n]/;
const hanIn = (text: string): string[] => text.match(/\p{Script=Han}/gu) ?? [];

/** A place that an editor has looked at and left, in whatever draft it stands. */
const ignoredPlace = v.strictObject({
  rule: v.string(),
  text: v.string(),
  before: v.string(),
  after: v.string(),
});
/** A rule that does not hold for one draft, by the draft's path from the folder of `.gaojian`. */
const ignoredRule = v.strictObject({ rule: v.string(), draft: v.string() });
/** A word that is right in one draft, a pet name or a pun: no finding lies within it there. */
const ignoredWord = v.strictObject({ word: v.string(), draft: v.string() });
const ignoredFile = v.strictObject({
  version: v.literal(1),
  ignored: v.array(v.union([ignoredPlace, ignoredRule, ignoredWord])),
});

export type Ignored = v.InferOutput<typeof ignoredFile>['ignored'][number];

/** Reads `.gaojian/ignored.json`; undefined when it is something else. */
export function parseIgnored(text: string): readonly Ignored[] | undefined {
  try {
    return v.parse(ignoredFile, JSON.parse(text.replace(/^\ufeff/, ''))).ignored;
  } catch {
    return undefined;
  }
}

/** The file with one more entry; undefined when it is something else. An empty file has none yet. */
export function addIgnored(text: string, entry: Ignored): string | undefined {
  const before = text.trim() === '' ? [] : parseIgnored(text);
  return before && `${JSON.stringify({ version: 1, ignored: [...before, entry] }, undefined, 2)}\n`;
}

export function ignoredAt({ text }: Article, { ruleId, range }: Finding): Ignored {
  const found = text.slice(range.start, range.end).slice(0, LONGEST_TEXT);
  return { rule: ruleId, text: found, ...landmarksOf(text, range) };
}

/**
 * @param entries those that hold for this draft
 * @returns whether an editor has decided to leave a finding as it is
 */
export function ignoredIn(article: Article, entries: readonly Ignored[]): (finding: Finding) => boolean {
  if (entries.length === 0) return () => false;
  const rules = new Set(
    entries.flatMap((entry) => ('draft' in entry && 'rule' in entry ? [entry.rule] : [])),
  );
  const places = new Map<string, Set<string>>();
  for (const entry of entries) {
    if ('draft' in entry) continue;
    const { rule, text, before, after } = entry;
    const key = keyOf({ rule, text, before, after });
    places.set(rule, (places.get(rule) ?? new Set()).add(key));
  }
  return (finding) =>
    rules.has(finding.ruleId) || places.get(finding.ruleId)?.has(keyOf(ignoredAt(article, finding))) === true;
}

/** Words that are right in this draft. */
export const ignoredWords = (entries: readonly Ignored[]): readonly string[] =>
  entries.flatMap((entry) => ('word' in entry ? [entry.word] : []));

const keyOf = (entry: Ignored): string => JSON.stringify(Object.values(entry));
