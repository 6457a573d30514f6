import { Uri, workspace, type ExtensionContext } from 'vscode';

const SCHEME = 'gaojian-rules';

export const rulePage = (ruleId: string): Uri => Uri.from({ scheme: SCHEME, path: `/${ruleId}.md` });

/**
 * Rule pages open inside the editor, without a network, as documents of their own scheme: they cannot be edited by
 * mistake, are not drafts (their examples of errors are not checked), and package.json shows them as Markdown.
 *
 * @returns folder of the pages as a URI, without a slash at its end
 */
export function registerRulePages({ extensionUri, subscriptions }: ExtensionContext): string {
  const provideTextDocumentContent = async ({ path }: Uri): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'docs', 'rules', path)));
  subscriptions.push(workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent }));
  return `${SCHEME}:`;
}
