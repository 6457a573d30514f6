import { commands, Uri, window, workspace, type Disposable, type ExtensionContext } from 'vscode';

/** A draft to try things on: it has no file, so that nothing can go wrong with it. */
export const registerSample = ({ extensionUri }: ExtensionContext): Disposable =>
  commands.registerCommand('gaojian.openSample', async (): Promise<void> => {
    const file = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'docs/walkthrough/sample.txt'));
    const content = new TextDecoder().decode(file);
    await window.showTextDocument(await workspace.openTextDocument({ content, language: 'gaojian' }));
  });
