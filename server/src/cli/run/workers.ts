import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { CacheSettings } from '../cache/cache.ts';
import type { ConfigOptions } from '../server/serverOptions.ts';
import type { CheckOptions, Outcome, Question } from './checkDraft.ts';
import type { EncodingOption } from '../../workspace/node/decode.ts';
import type { Locale } from '../../service/service.ts';

/** What a worker has to know; sent once, before its first draft. */
export interface WorkerTask {
  readonly cwd: string;
  readonly locale: Locale;
  readonly config: ConfigOptions;
  readonly encoding: EncodingOption;
  readonly check: CheckOptions;
  /** each worker has a server in a process of its own */
  readonly spawnsServer: boolean;
  readonly cache?: CacheSettings;
}

/** What a worker sends back for each question. */
export type WorkerAnswer = { readonly outcome: Outcome } | { readonly failure: string };

export const WORKER_COMMAND = 'worker';

/** Below this many drafts a second process costs more than it saves. */
const WORTH_A_WORKER = 40;
/** Drafts that a worker has at hand, so that it never waits for us. */
const AHEAD = 8;

/** How many processes check `count` drafts when nobody says. */
export const defaultJobs = (count: number): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(count / WORTH_A_WORKER)));

/** Processes of `program` that check drafts. */
export class Workers {
  readonly #workers: readonly Worker[];

  constructor(jobs: number, program: string, task: WorkerTask) {
    this.#workers = Array.from({ length: jobs }, () => new Worker(program, task));
  }

  /**
   * The outcomes come in the order of the questions, and no more than a few are held back for it. Throws when a process
   * ends before its work.
   */
  async *check(questions: Iterable<Question>): AsyncGenerator<Outcome> {
    const jobs = this.#workers.length;
    const next = questions[Symbol.iterator]();
    const waiting: Promise<Outcome>[] = [];
    const send = (worker: Worker): void => {
      const question = next.next();
      if (!question.done) waiting.push(worker.check(question.value));
    };
    // Round and round: the n-th draft is always the same worker's, and its place in the output is its place in line.
    for (let i = 0; i < AHEAD * jobs; i++) send(this.#workers[i % jobs]!);
    for (let turn = 0; waiting.length > 0; turn++) {
      yield await waiting.shift()!;
      send(this.#workers[turn % jobs]!);
    }
  }

  end(): void {
    for (const worker of this.#workers) worker.end();
  }
}

class Worker {
  readonly #process: ChildProcess;
  #failure: Error | undefined;
  readonly #answers: { resolve: (outcome: Outcome) => void; reject: (error: Error) => void }[] = [];

  constructor(program: string, task: WorkerTask) {
    this.#process = fork(program, [WORKER_COMMAND], {
      serialization: 'advanced',
      // Out of the reach of Ctrl-C, which is ours to answer: a worker ends with its draft once we are gone.
      detached: process.platform !== 'win32',
    });
    const failed = (error: Error): void => {
      for (const { reject } of this.#answers.splice(0)) reject(error);
      this.#failure ??= error;
    };
    // Where it could start, `exit` tells more.
    this.#process.on('error', (error) => {
      if (this.#process.pid === undefined) failed(error);
    });
    this.#process.on('exit', (code, signal) =>
      failed(new Error(`a worker process ended with ${signal ?? code}`)),
    );
    this.#process.on('message', (message) => {
      const answer = message as WorkerAnswer;
      if ('outcome' in answer) this.#answers.shift()?.resolve(answer.outcome);
      else failed(new Error(answer.failure));
    });
    this.#process.send(task);
  }

  /** Answers come in the order of the questions. */
  check(question: Question): Promise<Outcome> {
    const answer = this.#failure
      ? Promise.reject(this.#failure)
      : new Promise<Outcome>((resolve, reject) => this.#answers.push({ resolve, reject }));
    // Awaited later: until then a failure must not count as unhandled.
    answer.catch(() => undefined);
    if (!this.#failure) this.#process.send(question);
    return answer;
  }

  end(): void {
    if (this.#process.connected) this.#process.disconnect();
  }
}
