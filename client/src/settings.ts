import { workspace } from 'vscode';
import type { ServerOptions } from '../../server/src/protocol.ts';

/** Whether people, places and policies are coloured in the draft. */
export const mentionsShown = (): 'always' | 'selected' | 'never' =>
  workspace.getConfiguration('gaojian').get('highlightMentions', 'always');

/** Language of the findings. */
export const locale = (): NonNullable<ServerOptions['locale']> =>
  workspace.getConfiguration('gaojian').get('locale', 'zh-CN');
