import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { CacheSettings } from '../cache/cache.ts';
import type { ConfigOptions } from '../server/serverOptions.ts';
import type { CheckOptions, Outcome, Question } from './checkDraft.ts';
import { MOST_AT_ONCE } from './checkFiles.ts';
import { WORKER_COMMAND } from '../host.ts';
import type { EncodingOption } from '../../workspace/node/encodings.ts';
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

/** What a worker sends back for each message of questions. */
export type WorkerAnswer = { readonly outcomes: readonly Outcome[] } | { readonly failure: string };

/** Below this many drafts a second process costs more than it saves. */
const WORTH_A_WORKER = 40;
/** Messages of questions that a worker has at hand, so that it never waits for us. */
const AHEAD = 2;
/** Each gets at least so many messages: who is slower gets fewer. */
const LEAST_MESSAGES = 8;

/** How many processes check `count` drafts when nobody says. */
export const defaultJobs = (count: number): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(count / WORTH_A_WORKER)));

type CheckSome = (questions: readonly Question[]) => Promise<readonly Outcome[]>;

/** Who checks drafts: this process, or another one. */
interface Checker {
  /** messages that it has not answered */
  readonly waiting: number;
  check(questions: readonly Question[]): Promise<readonly Outcome[]>;
}

/** Processes of `program` that check drafts, together with this one. */
export class Workers {
  readonly #workers: readonly Worker[];
  readonly #checkers: readonly Checker[];
  readonly #inMessage: number;

  /**
   * @param jobs processes, this one included
   * @param count of the drafts
   * @param checkHere checks some in this process
   */
  constructor(jobs: number, count: number, program: string, task: WorkerTask, checkHere: CheckSome) {
    this.#workers = Array.from({ length: jobs - 1 }, () => new Worker(program, task));
    this.#checkers = [...this.#workers, new Here(checkHere)];
    this.#inMessage = Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(count / jobs / LEAST_MESSAGES)));
  }

  /**
   * The outcomes come in the order of the questions, and no more than a few are held back for it. Throws when a process
   * ends before its work.
   */
  async *check(questions: Iterable<Question>): AsyncGenerator<Outcome> {
    const next = questions[Symbol.iterator]();
    const answers: Promise<readonly Outcome[]>[] = [];
    const send = (): void => {
      const message = take(next, this.#inMessage);
      if (message.length > 0) answers.push(leastBusy(this.#checkers).check(message));
    };
    for (let i = 0; i < AHEAD * this.#checkers.length; i++) send();
    while (answers.length > 0) {
      yield* await answers.shift()!;
      send();
    }
  }

  end(): void {
    for (const worker of this.#workers) worker.end();
  }
}

function take<T>(next: Iterator<T>, count: number): T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const item = next.next();
    if (item.done) break;
    taken.push(item.value);
  }
  return taken;
}

const leastBusy = (checkers: readonly Checker[]): Checker =>
  checkers.reduce((least, checker) => (checker.waiting < least.waiting ? checker : least));

class Here implements Checker {
  readonly #check: CheckSome;
  #last: Promise<unknown> = Promise.resolve();
  waiting = 0;

  constructor(check: CheckSome) {
    this.#check = check;
  }

  check(questions: readonly Question[]): Promise<readonly Outcome[]> {
    this.waiting++;
    const answer = this.#last.then(() => this.#check(questions)).finally(() => this.waiting--);
    // Awaited later: until then a failure must not count as unhandled.
    this.#last = answer.catch(() => undefined);
    return answer;
  }
}

class Worker implements Checker {
  readonly #process: ChildProcess;
  #failure: Error | undefined;
  readonly #answers: { resolve: (outcomes: readonly Outcome[]) => void; reject: (error: Error) => void }[] =
    [];

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
    // If the process did start, its `exit` event has the real reason.
    this.#process.on('error', (error) => {
      if (this.#process.pid === undefined) failed(error);
    });
    this.#process.on('exit', (code, signal) =>
      failed(new Error(`a worker process ended with ${signal ?? code}`)),
    );
    this.#process.on('message', (message) => {
      const answer = message as WorkerAnswer;
      if ('outcomes' in answer) this.#answers.shift()?.resolve(answer.outcomes);
      else failed(new Error(answer.failure));
    });
    this.#process.send(task);
  }

  get waiting(): number {
    return this.#answers.length;
  }

  check(questions: readonly Question[]): Promise<readonly Outcome[]> {
    const answer = this.#failure
      ? Promise.reject(this.#failure)
      : new Promise<readonly Outcome[]>((resolve, reject) => this.#answers.push({ resolve, reject }));
    // Awaited later: until then a failure must not count as unhandled.
    answer.catch(() => undefined);
    if (!this.#failure) this.#process.send(questions);
    return answer;
  }

  end(): void {
    if (this.#process.connected) this.#process.disconnect();
  }
}
