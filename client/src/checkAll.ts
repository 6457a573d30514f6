import {
  commands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  ProgressLocation,
  TabInputText,
  window,
  workspace,
  type CancellationToken,
  type DiagnosticCollection,
  type Progress,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  Requests,
  type CheckedFinding,
  type CheckParams,
  type CheckResult,
} from '../../server/src/protocol.ts';

/** Drafts by their file names; `files.exclude` of the editor and the config's `ignore` hold too. */
const DRAFTS = '**/*.{txt,md,markdown,html,htm,gaojian}';
const LEFT_OUT = '**/{node_modules,.git}/**';
/** As the languages of VS Code are named. */
const LANGUAGES: Readonly<Record<string, string>> = {
  txt: 'plaintext',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  gaojian: 'gaojian',
};
const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const satisfies Record<CheckedFinding['severity'], DiagnosticSeverity>;

/** Checks the drafts of the workspace that are not open; those that are open are checked anyway. */
export function registerCheckAll(client: BaseLanguageClient): Disposable {
  const found = languages.createDiagnosticCollection('gaojian-all');
  return Disposable.from(
    found,
    window.tabGroups.onDidChangeTabs(({ opened }) => {
      for (const tab of opened) if (tab.input instanceof TabInputText) found.delete(tab.input.uri);
    }),
    commands.registerCommand('gaojian.checkAll', () =>
      window.withProgress(
        {
          location: ProgressLocation.Notification,
          title: l10n.t('Checking all drafts'),
          cancellable: true,
        },
        (progress, token) => checkAll(client, found, progress, token),
      ),
    ),
  );
}

async function checkAll(
  client: BaseLanguageClient,
  found: DiagnosticCollection,
  progress: Progress<{ message: string; increment: number }>,
  token: CancellationToken,
): Promise<void> {
  found.clear();
  const files = await workspace.findFiles(DRAFTS, LEFT_OUT, undefined, token);
  if (!client.isRunning()) await client.start();
  let count = 0;
  for (const uri of files) {
    if (token.isCancellationRequested) return;
    progress.report({
      message: l10n.t('{0} of {1}: {2}', ++count, files.length, workspace.asRelativePath(uri)),
      increment: 100 / files.length,
    });
    if (hasTab(uri)) continue;
    const findings = await check(client, uri, token);
    // Opened meanwhile: the server reports it itself.
    if (hasTab(uri)) continue;
    if (findings.length > 0) found.set(uri, findings.map(toDiagnostic(client)));
  }
  await commands.executeCommand('workbench.actions.view.problems');
}

/** Documents outlive their tabs for a while, but only those with a tab show what the server finds. */
const hasTab = (uri: Uri): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );

async function check(
  client: BaseLanguageClient,
  uri: Uri,
  token: CancellationToken,
): Promise<readonly CheckedFinding[]> {
  const extension = uri.path.slice(uri.path.lastIndexOf('.') + 1).toLowerCase();
  const languageId = LANGUAGES[extension] ?? 'plaintext';
  const text = await workspace.decode(await workspace.fs.readFile(uri), { uri });
  const document = { uri: client.code2ProtocolConverter.asUri(uri), languageId, text };
  const params: CheckParams = { document };
  return (await client.sendRequest<CheckResult>(Requests.check, params, token)).findings;
}

const toDiagnostic =
  (client: BaseLanguageClient) =>
  ({ position, message, severity, ruleId }: CheckedFinding): Diagnostic => {
    const range = client.protocol2CodeConverter.asRange(position);
    const diagnostic = new Diagnostic(range, message, SEVERITIES[severity]);
    diagnostic.source = 'gaojian';
    diagnostic.code = ruleId;
    return diagnostic;
  };
