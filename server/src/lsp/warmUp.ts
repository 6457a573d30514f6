import { Article, lint, resolveConfig, SAMPLES } from '../service/service.ts';

/** A client that has just started the server mostly opens a draft at once: that comes first. */
const DELAY_MS = 1000;
/** Between two samples whoever types gets the turn. */
const PAUSE_MS = 25;
/** A timer that comes so late found the process at work. */
const LATE_MS = 10;
const BUSY_PAUSE_MS = 500;
/** Compiled code is as fast as it gets after about so much work. */
const ENOUGH_MS = 2500;

/** Time, in milliseconds. */
export interface Clock {
  now(): number;
  /** @returns takes it back */
  after(delay: number, work: () => void): () => void;
}

const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  after(delay, work) {
    const timer = setTimeout(work, delay);
    // No reason for a process to stay; browsers count timers without it.
    if (typeof timer === 'object') timer.unref();
    return () => clearTimeout(timer);
  },
};

let isWarm = false;

/**
 * Lints samples while nobody asks for anything, one at a time: without it the first keystrokes of a process take ten times
 * as long as later ones. Once a process.
 *
 * @param isWorking whether a draft is being looked at, even if it lets others have the turn
 * @returns stops it
 */
export function warmUp(isWorking: () => boolean): () => void {
  if (isWarm) return () => undefined;
  isWarm = true;
  const config = resolveConfig([{ extends: 'strict' }]);
  let next = 0;
  const lintNext = (): void => {
    lint(new Article({ text: SAMPLES[next++ % SAMPLES.length]! }), config);
  };
  return inTurns(lintNext, isWorking, SYSTEM_CLOCK);
}

/** Does a piece of work again and again, until it has taken its time; never while `isWorking`. */
export function inTurns(work: () => void, isWorking: () => boolean, clock: Clock): () => void {
  let worked = 0;
  let stop: () => void;
  const wait = (delay: number): void => {
    const due = clock.now() + delay;
    stop = clock.after(delay, () => {
      if (isWorking() || clock.now() - due > LATE_MS) wait(BUSY_PAUSE_MS);
      else takeTurn();
    });
  };
  const takeTurn = (): void => {
    const begin = clock.now();
    try {
      work();
    } catch {
      // Tables that cannot be read: the first draft says so.
      return;
    }
    worked += clock.now() - begin;
    if (worked < ENOUGH_MS) wait(PAUSE_MS);
  };
  wait(DELAY_MS);
  return () => stop();
}
