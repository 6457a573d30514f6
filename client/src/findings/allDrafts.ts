import {
  CancellationTokenSource,
  commands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  ProgressLocation,
  window,
  workspace,
  type CancellationToken,
  type Progress,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ANY_DRAFT,
  isCertain,
  isDraftFile,
  Requests,
  type CheckedFinding,
  type CheckParams,
} from '../../../server/src/protocol.ts';
import { SOURCE } from './findings.ts';
import { IgnoredLists } from './ignoredLists.ts';
import type { FoundData, Rules } from './rules.ts';
import { hasTab, listDrafts, readDraftFile, urisOf } from '../draft/draftFiles.ts';
import { isEnabled } from '../draft/switch.ts';
import { rulePage } from './rulePages.ts';
import { fileOf, shownAs } from '../word/wordUri.ts';

/** What bounds the memory of the editor: a whole archive is checked by the command line. */
const MOST_FINDINGS = 20_000;
/** A file is written in several steps, and many files change at once. */
const CHANGE_PAUSE_MS = 500;

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const satisfies Record<CheckedFinding['severity'], DiagnosticSeverity>;

/** What the last check of all drafts came to. */
export interface Checked {
  readonly drafts: number;
  /** those that could not be read */
  readonly unread: readonly Uri[];
  readonly isCancelled: boolean;
  /** there were too many findings: the rest was not looked at */
  readonly isCut: boolean;
}

/**
 * Findings of the drafts that no tab shows, once all were checked; those of the others come from the server itself.
 * From then on they follow the files.
 */
export class AllDrafts implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #rules: Rules;
  readonly #found = languages.createDiagnosticCollection('gaojian-all');
  readonly #ignored = new IgnoredLists();
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  /** drafts that were looked at, by URI */
  readonly #drafts = new Map<string, Uri>();
  readonly #counts = new Map<string, number>();
  readonly #stale = new Map<string, Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watching: Disposable | undefined;
  #again: CancellationTokenSource | undefined;
  #checked: Checked | undefined;
  #isChecking = false;

  /** `checked` has another value */
  readonly onDidCheck = this.#changed.event;

  constructor(client: BaseLanguageClient, rules: Rules) {
    this.#client = client;
    this.#rules = rules;
    this.#subscriptions = Disposable.from(
      this.#found,
      this.#changed,
      window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const uri of opened.flatMap(urisOf)) this.#forget(uri);
        this.#lookAgain(this.#known(closed.flatMap(urisOf)));
      }),
      commands.registerCommand('gaojian.checkAll', () => this.#checkAll()),
    );
  }

  get isChecking(): boolean {
    return this.#isChecking;
  }

  get checked(): Checked | undefined {
    return this.#checked;
  }

  /** A config has changed: what was found may no longer hold. */
  refresh(): void {
    this.#lookAgain([...this.#drafts.values()]);
  }

  /** Somebody has decided to leave a finding, or to take it up again. */
  async ignoredChanged(list: Uri): Promise<void> {
    const concerns = await this.#ignored.changed(list);
    const drafts = [...this.#drafts.values()];
    this.#lookAgain(concerns ? drafts.filter((uri) => concerns(uri, this.#found.get(uri) ?? [])) : drafts);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#again?.cancel();
    this.#watching?.dispose();
    this.#subscriptions.dispose();
  }

  async #checkAll(): Promise<void> {
    const title = l10n.t('Checking all drafts');
    const location = ProgressLocation.Notification;
    this.#checked = undefined;
    this.#isChecking = true;
    this.#changed.fire();
    this.#checked = await window
      .withProgress({ location, title, cancellable: true }, (progress, token) =>
        this.#checkFiles(progress, token),
      )
      .then(undefined, (error: unknown) => {
        this.#isChecking = false;
        throw error;
      });
    this.#isChecking = false;
    this.#changed.fire();
    await commands.executeCommand('gaojian.findings.focus');
  }

  async #checkFiles(
    progress: Progress<{ message: string; increment: number }>,
    token: CancellationToken,
  ): Promise<Checked> {
    this.#again?.cancel();
    this.#found.clear();
    this.#counts.clear();
    this.#drafts.clear();
    this.#stale.clear();
    this.#watching ??= this.#watch();
    await this.#ignored.learn();
    const files = await listDrafts(this.#client, token);
    const unread: Uri[] = [];
    const result = (): Omit<Checked, 'isCut'> => ({
      drafts: this.#drafts.size,
      unread,
      isCancelled: token.isCancellationRequested,
    });
    for (const [i, uri] of files.entries()) {
      if (token.isCancellationRequested) break;
      if (this.#count() >= MOST_FINDINGS) return { ...result(), isCut: true };
      progress.report({
        message: l10n.t('{0} of {1}: {2}', i + 1, files.length, workspace.asRelativePath(uri)),
        increment: 100 / files.length,
      });
      this.#drafts.set(uri.toString(), uri);
      if (!(await this.#check(uri, token))) unread.push(uri);
    }
    return { ...result(), isCut: false };
  }

  /** Answers whether the draft could be read. */
  async #check(uri: Uri, token: CancellationToken): Promise<boolean> {
    this.#stale.delete(uri.toString());
    if (hasTab(uri) || !isEnabled(uri)) return true;
    let findings: readonly CheckedFinding[];
    try {
      const document = await readDraftFile(this.#client, uri);
      const params: CheckParams = { document, comparesWithWorkspace: true };
      ({ findings } = await this.#client.sendRequest(Requests.check, params, token));
    } catch {
      if (!token.isCancellationRequested) this.#forget(uri);
      return token.isCancellationRequested;
    }
    // Opened meanwhile: the server tells of it.
    if (hasTab(uri) || token.isCancellationRequested) return true;
    this.#counts.set(uri.toString(), findings.length);
    const diagnostics = findings.map((finding) => toDiagnostic(this.#client, finding));
    await this.#rules.present(diagnostics);
    this.#found.set(uri, diagnostics);
    return true;
  }

  #known(uris: readonly Uri[]): Uri[] {
    return uris.filter((uri) => this.#drafts.has(uri.toString()));
  }

  #count(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  #forget(uri: Uri): void {
    this.#found.delete(uri);
    this.#counts.delete(uri.toString());
  }

  #watch(): Disposable {
    const drafts = workspace.createFileSystemWatcher(ANY_DRAFT, false, false, true);
    // Where a whole folder is deleted, nothing tells of the files in it.
    const anything = workspace.createFileSystemWatcher('**', true, true, false);
    return Disposable.from(
      drafts,
      anything,
      drafts.onDidCreate((uri) => this.#lookAgain([shownAs(uri)].filter(({ path }) => isDraftFile(path)))),
      drafts.onDidChange((uri) => this.#lookAgain(this.#known([shownAs(uri)]))),
      anything.onDidDelete((gone) => this.#deleted(gone)),
    );
  }

  #deleted(gone: Uri): void {
    const path = gone.toString();
    for (const [key, uri] of this.#drafts) {
      const file = fileOf(uri).toString();
      if (file !== path && !file.startsWith(`${path}/`)) continue;
      this.#drafts.delete(key);
      this.#stale.delete(key);
      this.#forget(uri);
    }
  }

  #lookAgain(uris: readonly Uri[]): void {
    if (uris.length === 0) return;
    for (const uri of uris) this.#stale.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#checkStale(), CHANGE_PAUSE_MS);
  }

  async #checkStale(): Promise<void> {
    this.#again?.cancel();
    const again = (this.#again = new CancellationTokenSource());
    const { token } = again;
    const isOver = (): boolean => token.isCancellationRequested;
    const title = l10n.t('Checking all drafts');
    await window.withProgress({ location: ProgressLocation.Window, title }, async () => {
      for (const [key, uri] of [...this.#stale]) {
        if (isOver()) return;
        if (!this.#drafts.has(key) && this.#count() >= MOST_FINDINGS) continue;
        this.#drafts.set(key, uri);
        await this.#check(uri, token);
        // The run that cancelled this one checks it.
        if (isOver()) this.#stale.set(key, uri);
      }
    });
    again.dispose();
  }
}

function toDiagnostic(
  client: BaseLanguageClient,
  { position, message, severity, ruleId, fix }: CheckedFinding,
): Diagnostic {
  const range = client.protocol2CodeConverter.asRange(position);
  const diagnostic = new Diagnostic(range, message, SEVERITIES[severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: ruleId, target: rulePage(ruleId) };
  const data: FoundData = { isCertain: isCertain({ ...(fix && { fix }) }), ruleId };
  return Object.assign(diagnostic, { data });
}
