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
  /** it is one word against one, 仪…顧問, and nothing else tells: either may be the slip */
  readonly isThin?: boolean;
}

/** A draft whose minority script holds more than this share of the evidence has no majority to go by. */
const MIXED_SHARE = 0.3;

/** From so much evidence on, a few names do not outweigh the words of a draft. */
const MUCH = 20;

/**
 * A draft is what its own words are: a quotation in the other script, however long, does not count, nor do the names of
 * a short one: 院士馮國璋、教授沈漢卿出席奠基仪式。
 *
 * @param isName whether a character is likely part of a name
 */
export function variantOf(draft: DraftText, isName: (at: number) => boolean): DraftVariant {
  const { counts } = draft.scan;
  const all = {
    simplified: counts[CharClass.HanSimplified]!,
    traditional: counts[CharClass.HanTraditional]!,
  };
  if (all.simplified === 0 || all.traditional === 0) return draftVariant(all, draft.text);
  const quotationAt = quotationIn(draft);
  const own = evidenceOutside(draft, (at) => quotationAt(at) !== undefined);
  const isShort = own.simplified > 0 && own.traditional > 0 && own.simplified + own.traditional < MUCH;
  const words = isShort ? evidenceOutside(draft, (at) => quotationAt(at) !== undefined || isName(at)) : own;
  const [evidence = all] = [words, own].filter(({ simplified, traditional }) => simplified + traditional > 0);
  return draftVariant(evidence, draft.text);
}

interface Evidence {
  readonly simplified: number;
  readonly traditional: number;
  /** how often the script changes to either: characters side by side are one word */
  readonly words?: Readonly<Record<'simplified' | 'traditional', number>>;
}

/** Characters of two words of two characters each: more of them are a phrase. */
const TWO_WORDS = 4;

const draftVariant = ({ simplified, traditional, words }: Evidence, text: string): DraftVariant => {
  const script = scriptOf(simplified, traditional, text);
  const isOneToOne =
    words?.simplified === 1 && words.traditional === 1 && simplified + traditional <= TWO_WORDS;
  const isThin = isOneToOne && leaningOf(text, traditional - simplified) !== script;
  return { script, simplified, traditional, ...(isThin && { isThin }) };
};

function evidenceOutside(draft: DraftText, isLeftOut: (at: number) => boolean): Evidence {
  const { classes, runStarts } = draft.scan;
  let [simplified, traditional] = [0, 0];
  const words = { simplified: 0, traditional: 0 };
  for (let run = 0; run < runStarts.length - 1; run++) {
    const cls = classes[runStarts[run]!];
    if (cls !== CharClass.HanSimplified && cls !== CharClass.HanTraditional) continue;
    const before = simplified + traditional;
    for (let at = runStarts[run]!; at < runStarts[run + 1]!; at++) {
      if (isLeftOut(at)) continue;
      if (cls === CharClass.HanSimplified) simplified++;
      else traditional++;
    }
    if (simplified + traditional > before)
      words[cls === CharClass.HanSimplified ? 'simplified' : 'traditional']++;
  }
  return { simplified, traditional, words };
}

function scriptOf(simplified: number, traditional: number, text: string): DraftVariant['script'] {
  const minority = Math.min(simplified, traditional);
  if (simplified + traditional === 0) return 'unknown';
  if (minority === 1 && simplified === traditional) return leaningOf(text, 0);
  // One character is a slip, however short the draft.
  if (minority > 1 && minority > (simplified + traditional) * MIXED_SHARE) return 'mixed';
  return simplified > traditional ? 'hans' : 'hant';
}

/**
 * For one character against one: what the quotation marks say, and the characters that live in both scripts.
 *
 * @param surplus by how many the text has more characters of traditional copy than of simplified: they say nothing more
 */
function leaningOf(text: string, surplus: number): DraftVariant['script'] {
  let leaning = surplus;
  for (const character of text) {
    if ('「」『』'.includes(character) || toSimplifiedCharacter(character) !== character) leaning--;
    else if ('“”‘’'.includes(character) || toTraditionalCharacter(character) !== character) leaning++;
  }
  return leaning > 0 ? 'hans' : leaning < 0 ? 'hant' : 'mixed';
}
