import assert from 'node:assert/strict';

/** How much longer the second text is. */
const TIMES = 4;
/** Work that grows with the square takes 16 times as long, work that grows with the text 4 times; the clock is coarse. */
const MOST_TIMES = 9;
/** Below this, in milliseconds of this process's own CPU, nothing is proven and nothing is wrong. */
const NOTHING = 60;
/** The first runs compile, and a collection of garbage may fall into any: the least of so many is what the work takes. */
const TRIES = 5;
/** Of a longer text, where it takes seconds and noise is little of it. */
const TRIES_AGAIN = 2;
/** The first text is so many times shorter: most work that grows too fast shows it long before it takes seconds. */
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
  let short = textOf(Math.ceil(length / FIRST));
  let few = cpuOf(() => work(short));
  let isDoubted = false;
  for (let now = (length * TIMES) / FIRST; now <= length * TIMES; now *= TIMES) {
    const long = textOf(Math.ceil(now));
    let many = cpuOf(() => work(long));
    if (many >= NOTHING) {
      for (let tries = 1; many >= few * MOST_TIMES && tries < (isDoubted ? TRIES_AGAIN : TRIES); tries++) {
        few = Math.min(
          few,
          cpuOf(() => work(short)),
        );
        many = Math.min(
          many,
          cpuOf(() => work(long)),
        );
      }
      // A few milliseconds against sixty may be a busy machine's: what grows too fast does so once more.
      if (many >= few * MOST_TIMES && !isDoubted && now < length * TIMES) isDoubted = true;
      else {
        const told = `${few.toFixed()} ms, and ${many.toFixed()} ms for a text ${TIMES} times as long`;
        assert.ok(many < few * MOST_TIMES, told);
        return;
      }
    }
    short = long;
    few = many;
  }
}
