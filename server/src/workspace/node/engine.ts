import { setFlagsFromString } from 'node:v8';

/**
 * A run has much code that is a little warm, and optimising it took as long, on other threads, as all of the checking did.
 * So V8 optimises later (what has run for so many bytes of bytecode; its own limit is 67,584), takes fewer functions into
 * others (its own limit is 920 bytes of bytecode) and copies no first turn of a loop out of it. CPU of all threads over
 * 3,020 news items, by turns on a busy machine (2026-11-30): later alone (200,000) 13.0 s, with all three 8.5 s; over 6,000
 * generated drafts 19.6 and 17.6 s. Once warm, it checks 5 % slower, and a keystroke takes 10.3 ms instead of 8.4: whoever
 * types waits for one thread, so the server goes without.
 */
const LESS_OPTIMISED = [
  '--interrupt-budget=300000',
  '--max-inlined-bytecode-size-cumulative=100',
  '--no-turbo-loop-peeling',
];
/** The engine of Node.js 20, which that was measured with. */
const MEASURED_V8 = '11.';
/**
 * V8 collects when so much has come to what the last collection left, per cent: by itself up to three times as much, however
 * little of it lives. A server stays for days, and works for moments: after 200 drafts it held 225 MB without this, 180 at 50
 * (and much else since: after 100 drafts 136 MB at 50, 130 at 30, 127 at 20, for the same CPU a keystroke; 2026-11-30).
 * The command line checks without a pause: 3,000 drafts took 12.9 s of CPU and 248 MB without it, 13.5 s and 186 MB at 50,
 * 12.7 s and 200 MB at 100, 12.1 s and 217 MB at 150 (2026-11-30).
 */
const HEAP_GROWS_BY = { server: 20, commandLine: 150 } as const;

/** Before anything is compiled: a code cache is good for the same flags only. */
export function setUpEngine(of: keyof typeof HEAP_GROWS_BY): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWS_BY[of]}`);
  if (of === 'commandLine' && process.versions.v8.startsWith(MEASURED_V8))
    for (const flag of LESS_OPTIMISED) setFlagsFromString(flag);
}
