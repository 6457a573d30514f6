import { LOST } from './charset.ts';
import { likelihood, UNKNOWN } from './language.ts';

/** Text that some bytes are, with the characters that were chosen because a byte of them is lost. */
export interface Decoded {
  readonly text: string;
  readonly guessed: number;
  /** characters of which too little is left; they stand as U+FFFD */
  readonly missing: number;
}

const HOLE = '\ufffd';
const CONTEXT = 3;
/** Text with more lost bytes than this is not worth guessing. */
const MOST_GUESSES = 300;

/**
 * Reads bytes strictly; undefined when they are no such text.
 *
 * @param isCut the last character may be incomplete
 */
export function decodeStrictly(
  bytes: readonly number[],
  encoding: 'gb18030' | 'big5',
  isCut: boolean,
): Decoded | undefined {
  if (bytes.includes(LOST)) return undefined;
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes), {
      stream: isCut,
    });
    return { text, guessed: 0, missing: 0 };
  } catch {
    return undefined;
  }
}

/**
 * Reads UTF-8 of which bytes are lost; undefined when it breaks for another reason.
 *
 * @param guess whether a character that lost one of its bytes is guessed from the others and from what stands around it
 */
export function decodeUtf8(bytes: readonly number[], guess: boolean): Decoded | undefined {
  const pieces: string[][] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at]!;
    const length = lengthOf(lead);
    const unit = bytes.slice(at, at + length);
    if (length > 0 && unit.length === length && unit.slice(1).every(isContinuation)) {
      pieces.push(guess || !unit.includes(LOST) ? fillings(unit) : [HOLE]);
      at += length;
      continue;
    }
    // A lead byte is lost, or one mark stands for two lost bytes, or the last character is cut off.
    const isExplained = lead === LOST || (length > 0 && (unit.includes(LOST) || unit.length < length));
    if (!isExplained) return undefined;
    at++;
    while (at < bytes.length && isContinuation(bytes[at]!)) at++;
    pieces.push([HOLE]);
  }
  return choose(pieces);
}

/** Bytes of the character that starts with `lead`; 0 when none does. */
function lengthOf(lead: number): number {
  if (lead >= 0 && lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

const isContinuation = (byte: number): boolean => byte === LOST || (byte >= 0x80 && byte < 0xc0);

/** Characters that some bytes can be, one or none of which is lost. */
function fillings(unit: readonly number[]): string[] {
  const hole = unit.indexOf(LOST);
  if (hole === -1) return [decodeOne(unit)];
  if (unit.lastIndexOf(LOST) !== hole) return [HOLE];
  const characters: string[] = [];
  for (let byte = 0x80; byte < 0xc0; byte++) characters.push(decodeOne(unit.with(hole, byte)));
  return characters;
}

function decodeOne([lead = 0, ...rest]: readonly number[]): string {
  if (rest.length === 0) return String.fromCharCode(lead);
  const code = rest.reduce((bits, byte) => (bits << 6) | (byte & 0x3f), lead & (0x3f >> rest.length));
  const isScalar = code < 0xd800 || (code > 0xdfff && code <= 0x10ffff);
  return isScalar ? String.fromCodePoint(code) : HOLE;
}

/** Takes the likeliest of the characters at every place, from left to right; of two neighbours the likeliest pair. */
function choose(pieces: readonly (readonly string[])[]): Decoded {
  let text = '';
  let guessed = 0;
  let missing = 0;
  for (let at = 0; at < pieces.length; at++) {
    const options = pieces[at]!;
    if (options.length === 1) {
      text += options[0]!;
      if (options[0] === HOLE) missing++;
    } else if (guessed === MOST_GUESSES) {
      text += HOLE;
      missing++;
    } else {
      guessed++;
      const next = pieces[at + 1] ?? [''];
      const after = known(pieces, at + 2);
      text += likeliest(options, next, text.slice(-CONTEXT), next.length === 1 ? after : '');
    }
  }
  return { text, guessed, missing };
}

/** The characters from `at` on that are not in question. */
function known(pieces: readonly (readonly string[])[], at: number): string {
  let text = '';
  while (text.length < CONTEXT && pieces[at]?.length === 1) text += pieces[at++]![0]!;
  return text;
}

function likeliest(
  options: readonly string[],
  next: readonly string[],
  before: string,
  after: string,
): string {
  const followers = next.length === 1 ? next : inUse(next);
  let best = { character: HOLE, score: -Infinity };
  for (const character of inUse(options)) {
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
