import { marginals, State, STATES } from './chain.ts';
import { bodyOf, type Body } from './body.ts';
import { featuresOf } from './features.ts';
import { ruledOut } from '../guards/guards.ts';
import { isOfPage, type PageLine } from './pageLine.ts';
import { pageWeights, scoresOf, wordsFor, type PageWeights } from './weights.ts';

/** What the model makes of a page. */
export interface Judgement {
  readonly body: Body;
  /** how likely each line is furniture, 0…1 */
  readonly furniture: Float64Array;
  /** the likeliest state of each line */
  readonly states: Uint8Array;
  /** how much the words of each line speak for furniture */
  readonly words: Float64Array;
}

/**
 * So likely a line must be furniture to be called so; chosen in cross-validation, see docs/page-model.md.
 *
 * @measured 2026-11-30 furniture at 0.7, 0.8, 0.9: furniture found 6061, 6059, 6055 of 6104 lines; article lines
 * flagged 36, 36, 36 of 430; lines of WeChat articles flagged 273, 273, 272 of 1350
 */
export const LIKELY = 0.8;

/** So many lines that are no sentences may be a list of links without a word of a page. */
const FEWEST_LINKS = 5;
/** So often the name of a site comes back between paragraphs. */
const FEWEST_WATERMARKS = 3;

/** No word of a page, no list, nothing that comes back: there is nothing to judge. */
function isPlain(lines: readonly PageLine[]): boolean {
  const times = new Map<string, number>();
  let short = 0;
  for (const line of lines) {
    const { evidence, facts, isProse, isInterior } = line;
    if (isInterior) continue;
    if (evidence.opensList || evidence.isLate || isOfPage(line)) return false;
    if (!isProse && ++short === FEWEST_LINKS) return false;
    const count = (times.get(facts.tight) ?? 0) + 1;
    if (count === FEWEST_WATERMARKS) return false;
    times.set(facts.tight, count);
  }
  return true;
}

/** What is said of a page that the model has not seen: all of it is the article. */
function plain(lines: readonly PageLine[]): Judgement {
  const nothing = new Float64Array(lines.length);
  const states = new Uint8Array(lines.length).fill(State.Body);
  return { body: bodyOf(lines), furniture: nothing, states, words: nothing };
}

export const judged = (lines: readonly PageLine[]): Judgement =>
  isPlain(lines) ? plain(lines) : judgePage(lines, pageWeights());

export function judgePage(lines: readonly PageLine[], weights: PageWeights): Judgement {
  const features = featuresOf(lines);
  const scores = scoresOf(features.list, weights);
  for (const [line, state] of ruledOut(lines, features)) scores[line * STATES + state] = -1e6;
  const likely = marginals(scores, weights.grammar);
  const furniture = new Float64Array(lines.length);
  const states = new Uint8Array(lines.length);
  const words = new Float64Array(lines.length);
  for (let line = 0; line < lines.length; line++) {
    furniture[line] = likely[line * STATES + State.Furniture]!;
    let best = 0;
    for (let s = 1; s < STATES; s++) if (likely[line * STATES + s]! > likely[line * STATES + best]!) best = s;
    states[line] = best;
    words[line] = wordsFor(features.list, line, weights);
  }
  return { body: features.body, furniture, states, words };
}
