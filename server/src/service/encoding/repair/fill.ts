import { HOLE, type Unit } from '../codecs/decode.ts';
import { toSimplifiedCharacter } from '../../characters/characters.ts';
import { likelihood, UNKNOWN } from '../../words/likelihood.ts';

/** Text that some bytes are, with the characters that were chosen because a byte of them is lost. */
export interface Filled {
  readonly text: string;
  readonly guessed: number;
  /** characters of which too little is left; they stand as U+FFFD */
  readonly missing: number;
  /** another character would read nearly as well at one of the places */
  readonly isDoubtful: boolean;
}

/** Known characters that are read with a guess on either side: words of four with the guess. */
const CONTEXT = 3;
/** Text with more lost bytes than this is not worth guessing. */
const MOST_GUESSES = 300;
/** Characters that are tried at one of two neighbouring places: the commonest. */
const TRIED = 24;
/** A guess is sure where the next best character is so much less likely. */
const SURE = 2.5;
/** A traditional character among simplified ones is as much less likely. */
const OTHER_SCRIPT = 5;

/** The text as far as it is known, a hole where a byte is lost. */
export const sketch = (units: readonly Unit[]): Filled => fill(units, 0);

/** The same, but for the last character: what is left of it tells whether it belongs to the text. */
export function sketchToEnd(units: readonly Unit[]): Filled {
  const last = units.at(-1);
  if (last === undefined || last.options.length === 1) return sketch(units);
  const sketched = sketch(units.slice(0, -1));
  const guess = guessAt(last.options, [''], sketched.text.slice(-CONTEXT), '', isTraditional(units));
  return { ...sketched, text: sketched.text + guess.character, guessed: 1 };
}

/** Takes the likeliest of the characters at every place, from left to right; of two neighbours the likeliest pair. */
export function fill(units: readonly Unit[], most = MOST_GUESSES): Filled {
  let text = '';
  let guessed = 0;
  let missing = 0;
  let isDoubtful = false;
  const traditional = most > 0 && isTraditional(units);
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
      const after = next.length === 1 ? known(units, i + 2) : '';
      const guess = guessAt(options, next, text.slice(-CONTEXT), after, traditional);
      text += guess.character;
      isDoubtful ||= !guess.isSure;
    }
  });
  return { text, guessed, missing, isDoubtful };
}

/** Whether the characters that are known are traditional ones. */
const isTraditional = (units: readonly Unit[]): boolean =>
  units.some(
    ({ options: [first], options: { length } }) => length === 1 && toSimplifiedCharacter(first!) !== first,
  );

/** The characters from `at` on that are not in question. */
function known(units: readonly Unit[], at: number): string {
  let text = '';
  for (; text.length < CONTEXT && units[at]?.options.length === 1; at++) text += units[at]!.options[0]!;
  return text;
}

interface Guess {
  readonly character: string;
  readonly isSure: boolean;
}

function guessAt(
  options: readonly string[],
  next: readonly string[],
  before: string,
  after: string,
  traditional: boolean,
): Guess {
  // Nothing else ends a line as often.
  if (next[0] === '' && options.includes('。')) return { character: '。', isSure: true };
  const isPair = next.length > 1;
  const followers = isPair ? commonest(next) : next;
  let best = { character: HOLE, score: -Infinity };
  let second = -Infinity;
  for (const character of isPair ? commonest(options) : inUse(options)) {
    const isOtherScript = !traditional && toSimplifiedCharacter(character) !== character;
    for (const follower of followers) {
      const score = likelihood(before + character + follower + after) - (isOtherScript ? OTHER_SCRIPT : 0);
      if (score > best.score) {
        if (character !== best.character) second = best.score;
        best = { character, score };
      } else if (score > second && character !== best.character) second = score;
    }
  }
  return { character: best.character, isSure: best.score - second >= SURE };
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
