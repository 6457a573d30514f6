import type { CheckParams, CheckResult, ServerRequests } from '../../protocol.ts';

/** What the command line asks of the server, in this process or in one of its own. */
export interface Server extends Pick<
  ServerRequests,
  'check' | 'outline' | 'convertText' | 'splitDraft' | 'settingsDigest'
> {
  /** Many drafts at once; the answers in the order of the questions. */
  checkAll(drafts: readonly CheckParams[]): Promise<readonly CheckResult[]>;
  close(): Promise<void>;
}
