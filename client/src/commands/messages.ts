import { l10n, window } from 'vscode';

export function tellNoDraft(): void {
  void window.showInformationMessage(
    l10n.t('Open a draft first: plain text, Markdown, HTML or a .gaojian file.'),
  );
}

export function tellChanged(): void {
  void window.showInformationMessage(l10n.t('The draft has changed meanwhile: nothing was done. Try again.'));
}

export function tellReadOnly(): void {
  void window.showInformationMessage(
    l10n.t('The text of a Word file cannot be edited here: import it as a new draft first.'),
  );
}
