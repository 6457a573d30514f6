import { CommanderError } from 'commander';
import { localeOf } from './words/locale.ts';
import { sayIn } from './words/messages.ts';
import { UsageError, write, type ExitCode, type Host } from './host.ts';
import { printable } from './words/printable.ts';
import { createProgram, normaliseFix } from './program.ts';

/** What the built program gives to its entry. */
export interface Main {
  readonly main: (host: Host) => Promise<ExitCode>;
}

/** The command line without its process: answers the exit code, never exits. */
export async function main(host: Host): Promise<ExitCode> {
  const locale = localeOf(host.argv);
  const say = sayIn(locale, host.cwd);
  let exitCode: ExitCode = 0;
  try {
    await createProgram(host, locale, (code) => (exitCode = code)).parseAsync(normaliseFix(host.argv, say), {
      from: 'user',
    });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const reason = error instanceof Error ? error.message : String(error);
    await write(
      host.stderr,
      `${printable(error instanceof UsageError ? reason : say('internal', { reason }))}\n`,
    );
    if (!(error instanceof UsageError) && host.env['GAOJIAN_DEBUG'] && error instanceof Error) {
      await write(host.stderr, `${error.stack ?? ''}\n`);
    }
    return 2;
  }
}
