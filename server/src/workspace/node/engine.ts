import { setFlagsFromString } from 'node:v8';

/**
 * V8 optimises what has run for so many bytes of bytecode: three times its own 67,584. A run has much code that is a little
 * warm, and optimising it took as long, on other threads, as all of the checking did. CPU of all threads at 67,584, 200,000
 * and 500,000 (2026-11-29): 400 drafts of news 5.2, 4.4 and 3.6 s; 1,200 drafts 9.1, 7.2 and 6.4 s; 3,700 drafts 22.6 and
 * 19.6 s, and 22.3 s at 400,000. A server with 200 drafts 17 s and, at 200,000, 14 s (2026-11-30).
 */
const OPTIMISED_AFTER = 200_000;
/** The engine of Node.js 20, which that was measured with. */
const MEASURED_V8 = '11.';
/**
 * V8 collects when so much has come to what the last collection left, per cent: by itself up to three times as much, however
 * little of it lives. A server stays for days, and works for moments: after 200 drafts it held 225 MB without this, 180 at 50.
 * The command line checks without a pause: 3,000 drafts took 12.9 s of CPU and 248 MB without it, 13.5 s and 186 MB at 50,
 * 12.7 s and 200 MB at 100, 12.1 s and 217 MB at 150 (2026-11-30).
 */
const HEAP_GROWS_BY = { server: 50, commandLine: 150 } as const;

/** Before anything is compiled: a code cache is good for the same flags only. */
export function setUpEngine(of: keyof typeof HEAP_GROWS_BY): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWS_BY[of]}`);
  if (process.versions.v8.startsWith(MEASURED_V8))
    setFlagsFromString(`--interrupt-budget=${OPTIMISED_AFTER}`);
}
