import { commands, l10n, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type SplitDraftParams } from '../../../server/src/protocol.ts';
import type { ActiveDraft } from '../draft/activeDraft.ts';
import { tellNoDraft } from './messages.ts';

/** Opens each article of the draft as a new draft; the draft itself stays as it is. */
export const registerSplitDraft = (client: BaseLanguageClient, draft: ActiveDraft): Disposable =>
  commands.registerCommand('gaojian.splitDraft', async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (!document || !draft.accepts(document)) {
      tellNoDraft();
      return;
    }
    const params: SplitDraftParams = {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    };
    const articles = (await client.sendRequest(Requests.splitDraft, params)) ?? [];
    if (articles.length < 2) {
      void window.showInformationMessage(l10n.t('There is one article in this draft: nothing to split.'));
      return;
    }
    const { languageId: language } = document;
    for (const { text: content } of articles)
      await window.showTextDocument(await workspace.openTextDocument({ content, language }), {
        preview: false,
      });
    const cut = articles.filter(({ beginsCut, endsCut }) => beginsCut || endsCut);
    if (cut.length === 0) {
      void window.showInformationMessage(l10n.t('{0} articles, each in a new draft.', articles.length));
      return;
    }
    void window.showWarningMessage(
      l10n.t(
        '{0} articles, each in a new draft. Not whole, the rest is elsewhere: {1}',
        articles.length,
        cut.map(({ title }) => title).join('；'),
      ),
    );
  });
