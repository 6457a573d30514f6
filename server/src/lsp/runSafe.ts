import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver';

/** A refusal whose message is shown to the user. */
export class Refusal extends Error {}

/**
 * The one place for errors and cancellation of requests: a cancelled one answers `fallback` before any work,
 * an error is logged with its stack and answers `fallback` too. A refusal, and a wrong parameter, go to the client.
 */
export async function runSafe<T, F>(
  connection: Connection,
  token: CancellationToken | undefined,
  fallback: F,
  work: () => Promise<T>,
): Promise<T | F> {
  // One turn of the event loop lets a cancellation that is already in the stream arrive.
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (token?.isCancellationRequested) return fallback;
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    if (error instanceof ResponseError && error.code === ErrorCodes.InvalidParams) throw error;
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return fallback;
  }
}
