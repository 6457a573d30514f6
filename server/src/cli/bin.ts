import * as module from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { printable } from './words/printable.ts';
import { VERSION } from './version.ts';

/** Never 1, which means findings. */
function fail(error: NodeJS.ErrnoException): never {
  // `gaojian … | head`: nobody reads on.
  if (error.code !== 'EPIPE') process.stderr.write(`${printable(error.message)}\n`);
  process.exit(2);
}
process.stdout.on('error', fail);
process.on('uncaughtException', fail);

/** From Node.js 22.1 on: what was compiled once is kept for the next start. */
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };

/**
 * V8 optimises what has run for so many bytes of bytecode: three times its own 67,584. A run has much code that is a little
 * warm, and optimising it took as long, on other threads, as all of the checking did. CPU of all threads at 67,584, 200,000
 * and 500,000 (2026-11-29): 400 drafts of news 5.2, 4.4 and 3.6 s; 1,200 drafts 9.1, 7.2 and 6.4 s; 3,700 drafts 22.6 and
 * 19.6 s, and 22.3 s at 400,000.
 */
const OPTIMISED_AFTER = 200_000;
/** The engine of Node.js 20, which that was measured with. */
const MEASURED_V8 = '11.';

const [first, ...others] = process.argv.slice(2);
if (others.length === 0 && (first === '--version' || first === '-V')) {
  // Nothing else has to be loaded.
  process.stdout.write(`${VERSION}\n`);
} else {
  enableCompileCache?.();
  if (process.versions.v8.startsWith(MEASURED_V8))
    setFlagsFromString(`--interrupt-budget=${OPTIMISED_AFTER}`);
  const { main } = await import('./main.ts');
  // Not process.exit(): what is still on its way to a pipe has to arrive.
  process.exitCode = await main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    program: process.argv[1]!,
  });
}
