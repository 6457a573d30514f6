import { WORDS } from '../data/generated/words.ts';
import { lazy } from '../base/lazy.ts';
import { NO_TAILS, slotOf, type WordArrays } from './wordArrays.ts';

const BAR = 0x7c;

/** The format is that of server/scripts/data/words.ts. */
function arraysOf(length: number): WordArrays {
  const groups = WORDS[length - 1]!;
  const slots = 2 ** Math.ceil(Math.log2((groups.length / Math.max(1, length - 1)) * 2 + 2));
  const heads = new Int32Array(slots);
  const tails = length > 2 ? new Int32Array(slots) : NO_TAILS;
  const letters = new Uint8Array(slots);
  const set = (head: number, tail: number, letter: number): void => {
    const slot = slotOf(heads, tails, slots - 1, head, tail);
    heads[slot] = head;
    if (length > 2) tails[slot] = tail;
    letters[slot] = letter;
  };
  const firstLength = length === 1 ? 0 : 1;
  const restLength = length - firstLength;
  let first = 0;
  let isGroupStart = true;
  let letter = 0;
  for (let at = 0; at < groups.length;) {
    const unit = groups.charCodeAt(at);
    if (unit === BAR) {
      isGroupStart = true;
      at++;
    } else if (isGroupStart && firstLength === 1) {
      first = unit;
      isGroupStart = false;
      at++;
    } else if (unit < 0x80) {
      letter = unit;
      at++;
    } else if (length === 1) {
      set(unit << 16, 0, letter);
      at++;
    } else {
      const third = length > 2 ? groups.charCodeAt(at + 1) : 0;
      const fourth = length > 3 ? groups.charCodeAt(at + 2) : 0;
      set((first << 16) | unit, (third << 16) | fourth, letter);
      at += restLength;
    }
  }
  return { heads, tails, letters };
}

const ones = lazy(() => arraysOf(1));
export const heads1 = lazy(() => ones().heads);
export const letters1 = lazy(() => ones().letters);

const twos = lazy(() => arraysOf(2));
export const heads2 = lazy(() => twos().heads);
export const letters2 = lazy(() => twos().letters);

const threes = lazy(() => arraysOf(3));
export const heads3 = lazy(() => threes().heads);
export const tails3 = lazy(() => threes().tails);
export const letters3 = lazy(() => threes().letters);

const fours = lazy(() => arraysOf(4));
export const heads4 = lazy(() => fours().heads);
export const tails4 = lazy(() => fours().tails);
export const letters4 = lazy(() => fours().letters);
