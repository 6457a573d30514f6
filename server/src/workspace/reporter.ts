/** Where a workspace says what it is doing, and what went wrong. */
export interface Reporter {
  warn(message: string): void;
  error(message: string): void;
  beginProgress(title: string): Promise<Progress>;
}

export interface Progress {
  report(percentage: number, message: string): void;
  readonly isCancelled: boolean;
  done(): void;
}

const NO_PROGRESS: Progress = { report: () => undefined, isCancelled: false, done: () => undefined };

/** For hosts where nobody looks. */
export const SILENT: Reporter = {
  warn: () => undefined,
  error: () => undefined,
  beginProgress: () => Promise.resolve(NO_PROGRESS),
};
