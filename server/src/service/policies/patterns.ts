import type { FoundPolicy, PolicyKind } from './policy.ts';

/** 习近平法治思想; 中央全面依法治国工作会议 */
const PATTERNS: readonly (readonly [first: string, pattern: RegExp, kind: PolicyKind])[] = [
  ['习', /习近平(?!总书记|主席|同志|对)[^，。、“”《》的和与]{2,14}思想/uy, 'slogan'],
  ['全', /全国[^，。、“”《》的了在到和与及召开出席举行\d]{2,12}工作(?:会议|座谈会)/uy, 'meeting'],
  ['全', /全[省市县区州][^，。、“”《》的了在到和与及召开出席举行\d]{2,10}工作(?:会议|座谈会)/uy, 'meeting'],
  [
    '中',
    /中央(?!政治局)[^，。、“”《》的了在到和与召开出席举行主持]{2,12}(?:工作会议|工作座谈会|座谈会)/uy,
    'meeting',
  ],
];

/** What a pattern begins with, in simplified characters. */
export const PATTERN_STARTS = PATTERNS.map(([first]) => first);

export function patternAt(text: string, simplified: string, start: number): FoundPolicy | undefined {
  for (const [first, pattern, kind] of PATTERNS) {
    if (simplified[start] !== first) continue;
    pattern.lastIndex = start;
    const length = pattern.exec(simplified)?.[0].length;
    if (length) return { start, end: start + length, name: text.slice(start, start + length), kind };
  }
  return undefined;
}
