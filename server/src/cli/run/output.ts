import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { Replacement } from '../../workspace/node/replaceFile.ts';
import { reasonOf } from '../drafts/drafts.ts';
import { UsageError, write, type Host } from '../host.ts';
import type { Say } from '../words/messages.ts';

/** Where the report of a run goes, piece by piece. */
export interface Output {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** the report is whole */
  readonly close: () => Promise<void>;
  /** the run has failed: what there is of the report is thrown away */
  readonly discard: () => Promise<void>;
}

/** The file of --output, or standard output. Throws when the file cannot be written. */
export async function openOutput(file: string | undefined, host: Host, say: Say): Promise<Output> {
  const nothing = async (): Promise<void> => undefined;
  if (file === undefined)
    return { write: (text) => write(host.stdout, text), close: nothing, discard: nothing };
  const failed = (error: unknown): never => {
    throw new UsageError(say('notWritten', { path: file, reason: reasonOf(error) }));
  };
  const named = path.resolve(host.cwd, file);
  const there = await stat(named).catch(() => undefined);
  if (there && !there.isFile()) {
    // A device or a pipe, /dev/stdout for one, takes what it is given; a folder says no.
    const handle = await open(named, 'w').catch(failed);
    const close = (): Promise<void> => handle.close();
    return { write: (text) => handle.appendFile(text).catch(failed), close, discard: close };
  }
  // Written to a temporary file and then renamed: an interrupted run keeps the previous report.
  const report = await Replacement.of(named).catch(failed);
  return {
    write: (text) => report.write(text).catch(failed),
    async close() {
      await report.finish().catch(failed);
    },
    discard: () => report.discard(),
  };
}
