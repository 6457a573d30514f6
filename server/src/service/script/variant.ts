import { toSimplifiedCharacter, toTraditionalCharacter } from '../characters/characters.ts';
import { CharClass } from '../text/charClass.ts';
import type { Scan } from '../text/scan.ts';

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

export function variantOf({ counts }: Scan, text: string): DraftVariant {
  const simplified = counts[CharClass.HanSimplified]!;
  const traditional = counts[CharClass.HanTraditional]!;
  return { script: scriptOf(simplified, traditional, text), simplified, traditional };
}

function scriptOf(simplified: number, traditional: number, text: string): DraftVariant['script'] {
  const minority = Math.min(simplified, traditional);
  if (simplified + traditional === 0) return 'unknown';
  if (minority === 1 && simplified === traditional) return leaningOf(text);
  // One character is a slip, however short the draft.
  if (minority > 1 && minority > (simplified + traditional) * MIXED_SHARE) return 'mixed';
  return simplified > traditional ? 'hans' : 'hant';
}

/** For one character against one: what the quotation marks say, and the characters that live in both scripts. */
function leaningOf(text: string): DraftVariant['script'] {
  let leaning = 0;
  for (const character of text) {
    if ('「」『』'.includes(character) || toSimplifiedCharacter(character) !== character) leaning--;
    else if ('“”‘’'.includes(character) || toTraditionalCharacter(character) !== character) leaning++;
  }
  return leaning > 0 ? 'hans' : leaning < 0 ? 'hant' : 'mixed';
}
