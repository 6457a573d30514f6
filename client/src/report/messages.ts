/** From the report's page: it wants the report, or somebody has clicked on what leads into the draft. */
export type FromReport = { readonly ready: true } | { readonly go: string };

/** To the report's page. */
export interface ToReport {
  /** markup, every text in it escaped */
  readonly body: string;
}

/** What came from the page, or undefined where it is anything else. */
export function readMessage(message: unknown): FromReport | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if ('ready' in message) return { ready: true };
  return 'go' in message && typeof message.go === 'string' ? { go: message.go } : undefined;
}
