import type { Readable, Writable } from 'node:stream';

export interface OutputStream extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The world as the command line sees it; tests give their own. */
export interface Host {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly stdin: Readable;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** the script of this program, to run it again beside itself; undefined: all work is done in this process */
  readonly program?: string;
}

/** The command under which `program` is run beside itself. */
export const WORKER_COMMAND = 'worker';

/** 0: nothing at or above --fail-on; 1: findings; 2: could not run, or not everything was read. */
export type ExitCode = 0 | 1 | 2;

/** Something the user can put right: printed without a stack, exit code 2. */
export class UsageError extends Error {}

/** Writes, and waits while the reader is slower than we are. */
export async function write(stream: OutputStream, text: string | Uint8Array): Promise<void> {
  if (text.length === 0 || stream.write(text)) return;
  await new Promise<void>((resolve) => stream.once('drain', resolve));
}
