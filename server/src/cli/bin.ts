import { main } from './main.ts';

// `gaojian … | head`: nobody reads on.
process.stdout.on('error', () => process.exit(2));
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
