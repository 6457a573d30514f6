import { HOLE, type Unit } from './decode.ts';
import { likelihood, UNKNOWN } from '../words/likelihood.ts';

/** Text that some bytes are, with the characters that were chosen because a byte of them is lost. */
export interface Filled {
  readonly text: string;
  readonly guessed: number;
  /** characters of which too little is left; they stand as U+FFFD */
  readonly missing: number;
}

const CONTEXT = 3;
/** Text with more lost bytes than this is not worth guessing. */
const MOST_GUESSES = 300;
/** Characters that are tried at one place: the commonest. */
const TRIED = 24;

/** The text as far as it is known, a hole where a byte is lost. */
export const sketch = (units: readonly Unit[]): Filled => fill(units, 0);

/** Takes the likeliest of the characters at every place, from left to right; of two neighbours the likeliest pair. */
export function fill(units: readonly Unit[], most = MOST_GUESSES): Filled {
  let text = '';
  let guessed = 0;
  let missing = 0;
  units.forEach(({ options }, i) => {
    if (options.length === 1) {
      text += options[0]!;
      if (options[0] === HOLE) missing++;
    } else if (guessed === most) {
      text += HOLE;
      missing++;
    } else {
      guessed++;
      const next = units[i + 1]?.options ?? [''];
      const after = known(units, i + 2);
      text += likeliest(options, next, text.slice(-CONTEXT), next.length === 1 ? after : '');
    }
  });
  return { text, guessed, missing };
}

/** The characters from `at` on that are not in question. */
function known(units: readonly Unit[], at: number): string {
  let text = '';
  for (; text.length < CONTEXT && units[at]?.options.length === 1; at++) text += units[at]!.options[0]!;
  return text;
}

function likeliest(
  options: readonly string[],
  next: readonly string[],
  before: string,
  after: string,
): string {
  const followers = next.length === 1 ? next : commonest(next);
  let best = { character: HOLE, score: -Infinity };
  for (const character of commonest(options)) {
    for (const follower of followers) {
      const score = likelihood(before + character + follower + after);
      if (score > best.score) best = { character, score };
    }
  }
  return best.character;
}

/** Those of the characters that the dictionary knows, or all when it knows none. */
function inUse(characters: readonly string[]): readonly string[] {
  const known = characters.filter((character) => likelihood(character) > UNKNOWN);
  return known.length > 0 ? known : characters;
}

const commonest = (characters: readonly string[]): readonly string[] =>
  inUse(characters)
    .map((character) => ({ character, score: likelihood(character) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, TRIED)
    .map(({ character }) => character);
