import {
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  MarkdownString,
  StatusBarAlignment,
  window,
  type StatusBarItem,
  type TextDocument,
} from 'vscode';
import type { ActiveDraft } from './activeDraft.ts';
import { variantName } from './variantName.ts';

const SOURCE = 'gaojian';
/** Left of the cursor position, which most extensions leave at 100. */
const PRIORITY = 101;

const KINDS = [
  { severity: DiagnosticSeverity.Error, icon: '$(error)' },
  { severity: DiagnosticSeverity.Warning, icon: '$(warning)' },
  { severity: DiagnosticSeverity.Information, icon: '$(info)' },
] as const;

/** Findings of the active draft by severity, and its script. */
export class StatusItem implements Disposable {
  readonly #draft: ActiveDraft;
  readonly #item: StatusBarItem;
  readonly #subscriptions: Disposable;

  constructor(draft: ActiveDraft) {
    this.#draft = draft;
    this.#item = window.createStatusBarItem('gaojian.status', StatusBarAlignment.Right, PRIORITY);
    this.#item.name = l10n.t('Gaojian');
    this.#item.command = 'gaojian.menu';
    this.#subscriptions = Disposable.from(
      this.#item,
      draft.onDidChange(() => this.#update()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = draft.document?.uri.toString();
        if (uris.some((uri) => uri.toString() === shown)) this.#update();
      }),
    );
    this.#update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const { document, outlined } = this.#draft;
    if (!document) {
      this.#item.hide();
      return;
    }
    const counts = countFindings(document);
    const found = KINDS.flatMap(({ icon }, index) =>
      counts[index]! > 0 ? [`${icon} ${counts[index]}`] : [],
    );
    const variant = outlined?.document === document ? variantName(outlined.outline.variant) : '';
    this.#item.text = [l10n.t('Gaojian'), ...(found.length > 0 ? found : ['$(check)']), variant]
      .filter((part) => part !== '')
      .join(' ');
    this.#item.tooltip = tooltip(counts, variant);
    this.#item.show();
  }
}

function countFindings({ uri }: TextDocument): number[] {
  const own = languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);
  return KINDS.map(({ severity }) => own.filter((finding) => finding.severity === severity).length);
}

function tooltip(counts: readonly number[], variant: string): MarkdownString {
  const found = counts.some((count) => count > 0)
    ? l10n.t('{0} errors, {1} warnings, {2} notes', ...counts)
    : l10n.t('No findings');
  const script = variant ? `\n\n${l10n.t('Script: {0}', variant)}` : '';
  const actions = [
    `[$(check-all) ${l10n.t('Fix everything that is safe')}](command:gaojian.fixAll)`,
    `[$(sparkle) ${l10n.t('Clean draft…')}](command:gaojian.cleanDraft)`,
  ].join('　');
  const text = new MarkdownString(`${found}${script}\n\n${actions}`, true);
  text.isTrusted = { enabledCommands: ['gaojian.fixAll', 'gaojian.cleanDraft'] };
  return text;
}
