import { setFlagsFromString } from 'node:v8';

/**
 * A run has much code that is a little warm, and optimising it took as long, on other threads, as all of the checking did.
 * So V8 optimises later (what has run for so many bytes of bytecode; its own limit is 67,584), takes fewer functions into
 * others (its own limit is 920 bytes of bytecode) and copies no first turn of a loop out of it. CPU of all threads over
 * 3,020 news items, by turns on a busy machine (2026-11-30): later alone (200,000) 13.0 s, with all three 8.5 s; over 6,000
 * generated drafts 19.6 and 17.6 s. Once warm, it checks 5 % slower.
 */
const FLAGS = [
  '--interrupt-budget=300000',
  '--max-inlined-bytecode-size-cumulative=100',
  '--no-turbo-loop-peeling',
];
/** The engine of Node.js 20, which that was measured with. */
const MEASURED_V8 = '11.';

/** Before anything is compiled: a code cache is good for the same flags only. */
export function setUpEngine(): void {
  if (process.versions.v8.startsWith(MEASURED_V8)) for (const flag of FLAGS) setFlagsFromString(flag);
}
