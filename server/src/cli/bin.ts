import { setUpEngine } from '../workspace/node/engine.ts';
import { loadProgram } from './start/program.ts';
import { VERSION } from './version.ts';
import { printable } from './words/printable.ts';

/** Never 1, which means findings. */
function fail(error: NodeJS.ErrnoException): never {
  // `gaojian … | head`: nobody reads on.
  if (error.code !== 'EPIPE') process.stderr.write(`${printable(error.message)}\n`);
  process.exit(2);
}
process.stdout.on('error', fail);
process.on('uncaughtException', fail);

async function start(): Promise<void> {
  setUpEngine('commandLine');
  const { main } = await loadProgram();
  // Not process.exit(): what is still on its way to a pipe has to arrive.
  process.exitCode = await main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    // Most commands read nothing.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    program: process.argv[1]!,
  });
}

const [first, ...others] = process.argv.slice(2);
if (others.length === 0 && (first === '--version' || first === '-V')) {
  // Nothing else has to be loaded.
  process.stdout.write(`${VERSION}\n`);
} else {
  void start();
}
