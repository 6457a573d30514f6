import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from './drafts.ts';
import { UsageError, write, type Host } from './host.ts';
import type { Say } from './messages.ts';

/** Where the report of a run goes, piece by piece. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The file of --output, or standard output. Throws when the file cannot be written. */
export async function openOutput(file: string | undefined, host: Host, say: Say): Promise<Output> {
  if (file === undefined) return { write: (text) => write(host.stdout, text), close: async () => undefined };
  const failed = (error: unknown): never => {
    throw new UsageError(say('notWritten', { path: file, reason: reasonOf(error) }));
  };
  const handle: FileHandle = await open(path.resolve(host.cwd, file), 'w').catch(failed);
  return {
    write: (text) => handle.appendFile(text).catch(failed),
    close: () => handle.close(),
  };
}
