import type { ServerRequests } from '../../protocol.ts';

/** What the command line asks of the server, in this process or in one of its own. */
export interface Server extends Pick<
  ServerRequests,
  'check' | 'outline' | 'convertText' | 'splitDraft' | 'settingsDigest'
> {
  close(): Promise<void>;
}
