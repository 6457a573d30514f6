import * as module from 'node:module';
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

const [first, ...others] = process.argv.slice(2);
if (others.length === 0 && (first === '--version' || first === '-V')) {
  // Nothing else has to be loaded.
  process.stdout.write(`${VERSION}\n`);
} else {
  enableCompileCache?.();
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
