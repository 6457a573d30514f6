import { CharClass } from './charClass.ts';
import type { Scan } from './scan.ts';

export type Script = 'hans' | 'hant';

/** Which script a draft is written in, judged by the characters that exist in one script only. */
export interface DraftVariant {
  /** `unknown`: no character of the draft tells */
  readonly script: Script | 'mixed' | 'unknown';
  readonly simplified: number;
  readonly traditional: number;
}

/** A draft whose minority script holds more than this share of the evidence has no majority to go by. */
const MIXED_SHARE = 0.3;

export function variantOf({ counts }: Scan): DraftVariant {
  const simplified = counts[CharClass.HanSimplified]!;
  const traditional = counts[CharClass.HanTraditional]!;
  const total = simplified + traditional;
  const script =
    total === 0
      ? 'unknown'
      : Math.min(simplified, traditional) > total * MIXED_SHARE
        ? 'mixed'
        : simplified > traditional
          ? 'hans'
          : 'hant';
  return { script, simplified, traditional };
}
