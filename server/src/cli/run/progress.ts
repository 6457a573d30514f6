import { Presets, SingleBar } from 'cli-progress';
import { onExit } from 'signal-exit';
import type { Host } from '../host.ts';
import type { Output } from './output.ts';
import type { Say } from '../words/messages.ts';

export interface Progress {
  readonly tick: () => void;
  /** what a line on the same stream has to begin with */
  readonly clear: string;
  readonly end: () => void;
}

/** A bar on standard error; without a terminal there it says a line now and then. */
export function showProgress(total: number, host: Host, say: Say): Progress {
  const bar = new SingleBar(
    {
      stream: host.stderr,
      format: `${say('progress')} {bar} {value}/{total}`,
      clearOnComplete: true,
      hideCursor: true,
      noTTYOutput: true,
      notTTYSchedule: 10_000,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  // Ctrl-C: the terminal gets its cursor back.
  const forget = onExit(() => bar.stop());
  const clear = host.stderr.isTTY ? '\r\u001b[K' : '';
  return {
    tick: () => bar.increment(),
    clear,
    end: () => {
      forget();
      bar.stop();
    },
  };
}

export const NO_PROGRESS: Progress = { tick: () => undefined, clear: '', end: () => undefined };

/** Nobody asked: only for a person who waits, and only when there is something to wait for. */
export const wantsProgress = (total: number, { stderr, env }: Host): boolean =>
  Boolean(stderr.isTTY) && env['CI'] === undefined && env['TERM'] !== 'dumb' && total >= WORTH_A_BAR;

const WORTH_A_BAR = 20;

/** Keeps what is written until the bar is gone: both would draw over each other on one terminal. */
export function heldBack(output: Output): Output {
  const pieces: (string | Uint8Array)[] = [];
  const close = async (): Promise<void> => {
    for (const piece of pieces.splice(0)) await output.write(piece);
    await output.close();
  };
  return {
    write: (text) => {
      pieces.push(text);
      return Promise.resolve();
    },
    close,
    // What has been found is found, though the run ended early.
    discard: close,
  };
}
