import { toSimplifiedCharacter, toTraditionalCharacter } from '../characters/characters.ts';
import type { DraftText } from '../text/draftText.ts';
import { CharClass } from '../text/charClass.ts';
import { quotationIn } from '../text/quotations.ts';

export type Script = 'hans' | 'hant';

/** Which script a draft is written in, judged by the characters of its own words that exist in one script only. */
export interface DraftVariant {
  /** `unknown`: no character of the draft tells */
  readonly script: Script | 'mixed' | 'unknown';
  readonly simplified: number;
  readonly traditional: number;
}

/** A draft whose minority script holds more than this share of the evidence has no majority to go by. */
const MIXED_SHARE = 0.3;

/** A draft is what its own words are: a quotation in the other script, however long, does not count. */
export function variantOf(draft: DraftText): DraftVariant {
  const { counts } = draft.scan;
  const [simplified, traditional] = [counts[CharClass.HanSimplified]!, counts[CharClass.HanTraditional]!];
  const own = simplified > 0 && traditional > 0 ? outsideQuotations(draft) : undefined;
  if (own && own.simplified + own.traditional > 0) return draftVariant(own, draft.text);
  return draftVariant({ simplified, traditional }, draft.text);
}

interface Evidence {
  readonly simplified: number;
  readonly traditional: number;
}

const draftVariant = ({ simplified, traditional }: Evidence, text: string): DraftVariant => ({
  script: scriptOf(simplified, traditional, text),
  simplified,
  traditional,
});

function outsideQuotations(draft: DraftText): Evidence {
  const { classes, runStarts } = draft.scan;
  const quotationAt = quotationIn(draft);
  let [simplified, traditional] = [0, 0];
  for (let run = 0; run < runStarts.length - 1; run++) {
    const start = runStarts[run]!;
    const cls = classes[start];
    if (cls !== CharClass.HanSimplified && cls !== CharClass.HanTraditional) continue;
    if (quotationAt(start)) continue;
    const count = runStarts[run + 1]! - start;
    if (cls === CharClass.HanSimplified) simplified += count;
    else traditional += count;
  }
  return { simplified, traditional };
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
