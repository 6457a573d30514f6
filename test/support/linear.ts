import assert from 'node:assert/strict';

/** How much longer the second text is. */
const TIMES = 4;
/** Work that grows with the square takes 16 times as long, work that grows with the text 4 times; the clock is coarse. */
const MOST_TIMES = 9;
/** Below this, in milliseconds of this process's own CPU, nothing is proven and nothing is wrong. */
const NOTHING = 60;
/** The first runs compile, and a collection of garbage may fall into any. */
const TRIES = 3;
/** The first texts are so many times shorter: most work that grows too fast shows it long before it takes seconds. */
const FIRST = 16;

const cpuOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/**
 * Asserts that work takes no more than its share for a text four times as long. By CPU and not by the clock: it holds on a
 * machine that is busy, and a text need not be so long that a square takes minutes.
 *
 * @param length of the shorter text, in repetitions of what `textOf` repeats: less is enough where that takes long enough to tell
 */
export function assertLinear(
  length: number,
  textOf: (length: number) => string,
  work: (text: string) => void,
): void {
  for (let now = Math.ceil(length / FIRST); ; now = Math.min(2 * now, length)) {
    const told = tellsAgainst(textOf(now), textOf(now * TIMES), work);
    if (told === undefined && now < length) continue;
    assert.ok(told?.isLinear !== false, told?.words);
    return;
  }
}

/** undefined: the longer text takes too little to tell anything. */
function tellsAgainst(
  short: string,
  long: string,
  work: (text: string) => void,
): { readonly isLinear: boolean; readonly words: string } | undefined {
  let words = '';
  for (let tries = 0; tries < TRIES; tries++) {
    const few = cpuOf(() => work(short));
    const many = cpuOf(() => work(long));
    if (many < NOTHING) return undefined;
    words = `${few.toFixed()} ms, and ${many.toFixed()} ms for a text ${TIMES} times as long`;
    if (many < few * MOST_TIMES) return { isLinear: true, words };
  }
  return { isLinear: false, words };
}
