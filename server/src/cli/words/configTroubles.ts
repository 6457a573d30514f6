import { fileURLToPath } from 'node:url';
import type { ConfigFileProblem } from '../../protocol.ts';
import type { Say } from './messages.ts';

/** Problems of config files as lines for people; each is told once in a run, however many drafts it concerns. */
export class ConfigTroubles {
  readonly #say: Say;
  readonly #told = new Set<string>();

  constructor(say: Say) {
    this.#say = say;
  }

  /** Those of `problems` that were not told yet. */
  untold(problems: readonly ConfigFileProblem[]): string[] {
    const lines = problems.map(({ uri, range, message }) =>
      this.#say('configProblem', {
        path: fileURLToPath(uri),
        line: range.start.line + 1,
        column: range.start.character + 1,
        message,
      }),
    );
    const untold = lines.filter((line) => !this.#told.has(line));
    for (const line of untold) this.#told.add(line);
    return untold;
  }
}
