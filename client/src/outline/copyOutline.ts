import { commands, env, l10n, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type OutlineMarkdownParams } from '../../../server/src/protocol.ts';
import type { ActiveDraft } from '../draft/activeDraft.ts';
import { tellNoDraft } from '../commands/messages.ts';

const HINT_MS = 3000;

/** Puts the outline on the clipboard, as the command line writes it. */
export const registerCopyOutline = (client: BaseLanguageClient, draft: ActiveDraft): Disposable =>
  commands.registerCommand('gaojian.copyOutline', async () => {
    const { document } = draft;
    if (!document) {
      tellNoDraft();
      return;
    }
    const params: OutlineMarkdownParams = {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
      title: workspace.asRelativePath(document.uri, false),
    };
    const markdown = await client.sendRequest(Requests.outlineMarkdown, params);
    if (markdown === null) return;
    await env.clipboard.writeText(markdown);
    window.setStatusBarMessage(l10n.t('The outline is on the clipboard.'), HINT_MS);
  });
