import { on } from 'node:events';
import { remembering } from '../cache/cache.ts';
import type { Outcome, Question } from '../run/checkDraft.ts';
import { checkFiles } from '../run/checkFiles.ts';
import { serverOptions } from '../server/serverOptions.ts';
import { serverInProcess, serverOfItsOwn } from '../server/connect.ts';
import type { Server } from '../server/server.ts';
import { sayIn } from '../words/messages.ts';
import type { WorkerAnswer, WorkerTask } from '../run/workers.ts';

/** What a draft in hand may take once nobody waits for it. */
const PATIENCE_MS = 30_000;

/** One of the processes behind --jobs: takes its task and then questions from its parent, answers them in order. */
export async function workerCommand(): Promise<void> {
  const end = new AbortController();
  process.once('disconnect', () => {
    end.abort();
    // Its draft in hand may be a pipe into which nobody writes; nothing less ends a process that waits in open(2).
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), PATIENCE_MS).unref();
  });
  if (!process.connected) return;
  let worker: Worker | undefined;
  try {
    for await (const [message] of on(process, 'message', { signal: end.signal }) as AsyncIterable<
      [unknown]
    >) {
      if (worker) await worker.answer(message as readonly Question[]);
      else worker = await prepare(message as WorkerTask, end.signal);
    }
  } catch (error) {
    if (end.signal.aborted) return;
    // While it could be asked more it would never end, and whoever waits for its answer neither.
    const failure = error instanceof Error ? error.message : String(error);
    process.send!({ failure } satisfies WorkerAnswer, () => process.disconnect());
  } finally {
    await worker?.server.close();
  }
}

interface Worker {
  readonly server: Server;
  readonly answer: (questions: readonly Question[]) => Promise<void>;
}

/** @param end that nobody waits for answers any more: no further draft is begun, or fixed */
async function prepare(
  { cwd, locale, config, encoding, check, spawnsServer, cache }: WorkerTask,
  end: AbortSignal,
): Promise<Worker> {
  const say = sayIn(locale, cwd);
  const options = serverOptions(config, cwd, locale);
  const connected = spawnsServer
    ? await serverOfItsOwn(options, cwd, process.argv[1]!)
    : serverInProcess(options, cwd);
  const server = cache ? remembering(connected, cache) : connected;
  const answer = async (questions: readonly Question[]): Promise<void> => {
    const outcomes: Outcome[] = [];
    for await (const outcome of checkFiles(questions, encoding, { server, cwd, say }, check)) {
      outcomes.push(outcome);
      if (end.aborted) return;
    }
    if (process.connected) process.send!({ outcomes } satisfies WorkerAnswer);
  };
  return { server, answer };
}
