/** What a line of a page can be to the model. */
export enum State {
  Furniture,
  Headline,
  Body,
  /** date, source, author, editor */
  Credit,
}
/** Before the article, in it, behind it, and furniture within it: `State`. */
export const STATES = 4;

/** How one line follows another; scores are logarithms. */
export interface Grammar {
  /** of the first line */
  readonly start: Float64Array;
  /** `from * STATES + to` */
  readonly next: Float64Array;
}

/**
 * How likely each state is for each line, with all lines known: forward–backward of a linear chain.
 *
 * @param scores of each line in each state, `line * STATES + state`; a state that is ruled out has -Infinity
 * @param pairs gets the expected number of each pair of neighbours, `from * STATES + to`, where it is given
 */
export function marginals(scores: Float64Array, grammar: Grammar, pairs?: Float64Array): Float64Array {
  const count = scores.length / STATES;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const own = new Float64Array(scores.length);
  const next = grammar.next.map(Math.exp);
  for (let line = 0; line < count; line++) {
    const at = line * STATES;
    let most = -Infinity;
    for (let s = 0; s < STATES; s++) most = Math.max(most, scores[at + s]!);
    for (let s = 0; s < STATES; s++) own[at + s] = Math.exp(scores[at + s]! - most);
  }
  const scales = new Float64Array(count);
  for (let line = 0; line < count; line++) {
    const at = line * STATES;
    let sum = 0;
    for (let to = 0; to < STATES; to++) {
      let reach = line === 0 ? Math.exp(grammar.start[to]!) : 0;
      if (line > 0)
        for (let from = 0; from < STATES; from++)
          reach += forward[at - STATES + from]! * next[from * STATES + to]!;
      sum += forward[at + to] = reach * own[at + to]!;
    }
    scales[line] = sum;
    for (let s = 0; s < STATES; s++) forward[at + s]! /= sum;
  }
  for (let line = count - 1; line >= 0; line--) {
    const at = line * STATES;
    for (let from = 0; from < STATES; from++) {
      let rest = line === count - 1 ? 1 : 0;
      if (line < count - 1)
        for (let to = 0; to < STATES; to++)
          rest += next[from * STATES + to]! * own[at + STATES + to]! * backward[at + STATES + to]!;
      backward[at + from] = line === count - 1 ? rest : rest / scales[line + 1]!;
    }
  }
  const likely = forward.map((value, at) => value * backward[at]!);
  if (pairs) {
    for (let line = 1; line < count; line++) {
      const at = line * STATES;
      for (let from = 0; from < STATES; from++)
        for (let to = 0; to < STATES; to++)
          pairs[from * STATES + to]! +=
            (forward[at - STATES + from]! * next[from * STATES + to]! * own[at + to]! * backward[at + to]!) /
            scales[line]!;
    }
  }
  return likely;
}
