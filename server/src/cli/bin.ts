import { main } from './main.ts';
import { printable } from './words/printable.ts';

/** Never 1, which means findings. */
function fail(error: NodeJS.ErrnoException): never {
  // `gaojian … | head`: nobody reads on.
  if (error.code !== 'EPIPE') process.stderr.write(`${printable(error.message)}\n`);
  process.exit(2);
}
process.stdout.on('error', fail);
process.on('uncaughtException', fail);
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
