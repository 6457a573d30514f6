import type { Connection } from 'vscode-languageserver';
import type { Reporter } from '../workspace/reporter.ts';

/** Tells the client what the workspace is doing. */
export const reporterOf = ({ console, window }: Connection): Reporter => ({
  warn: (message) => console.warn(message),
  error: (message) => console.error(message),
  async beginProgress(title) {
    const progress = await window.createWorkDoneProgress();
    progress.begin(title, 0, undefined, true);
    return {
      report: (percentage, message) => progress.report(percentage, message),
      get isCancelled() {
        return progress.token.isCancellationRequested;
      },
      done: () => progress.done(),
    };
  },
});
