import assert from 'node:assert/strict';

/** How much longer the second text is. */
const TIMES = 4;
/** Work that grows with the square takes 16 times as long, work that grows with the text 4 times; the clock is coarse. */
const MOST_TIMES = 9;
/** Below this, in milliseconds of this process's own CPU, nothing is proven and nothing is wrong. */
const NOTHING = 60;
/** The first runs compile, and a collection of garbage may fall into any. */
const TRIES = 3;

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
 * @param length of the shorter text, in repetitions of what `textOf` repeats
 */
export function assertLinear(
  length: number,
  textOf: (length: number) => string,
  work: (text: string) => void,
): void {
  const [short, long] = [textOf(length), textOf(length * TIMES)];
  let told = '';
  for (let tries = 0; tries < TRIES; tries++) {
    const few = cpuOf(() => work(short));
    const many = cpuOf(() => work(long));
    if (many < NOTHING || many < few * MOST_TIMES) return;
    told = `${few.toFixed()} ms, and ${many.toFixed()} ms for a text ${TIMES} times as long`;
  }
  assert.fail(told);
}
