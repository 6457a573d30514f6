import {
  commands,
  Disposable,
  l10n,
  languages,
  MarkdownString,
  StatusBarAlignment,
  window,
  type StatusBarItem,
  type TextDocument,
} from 'vscode';
import { findingsOf, isCertain } from '../findings/findings.ts';
import type { ActiveDraft } from './activeDraft.ts';
import type { Switch } from './switch.ts';
import { variantName } from './variantName.ts';

/** Where a window is narrow, what stands further left goes first: this is to be the last that goes. */
const PRIORITY = 1000;

interface Counts {
  readonly certain: number;
  readonly undecided: number;
}

/** Findings of the active draft: what a person decides, what is put right without asking; and its script. */
export class StatusItem implements Disposable {
  readonly #draft: ActiveDraft;
  readonly #switch: Switch;
  readonly #item: StatusBarItem;
  readonly #subscriptions: Disposable;

  constructor(draft: ActiveDraft, isOn: Switch) {
    this.#draft = draft;
    this.#switch = isOn;
    this.#item = window.createStatusBarItem('gaojian.status', StatusBarAlignment.Right, PRIORITY);
    this.#item.name = l10n.t('Gaojian');
    this.#item.command = 'gaojian.menu';
    this.#subscriptions = Disposable.from(
      this.#item,
      draft.onDidChange(() => this.#update()),
      isOn.onDidChange(() => this.#update()),
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
      void commands.executeCommand('setContext', 'gaojian.hasFindings', false);
      return;
    }
    const counts = countFindings(document);
    const isOff = !this.#switch.isOn(document);
    void commands.executeCommand('setContext', 'gaojian.hasFindings', counts.certain + counts.undecided > 0);
    const variant = outlined?.document === document ? variantName(outlined.outline.variant) : '';
    const found = isOff ? l10n.t('paused') : foundIn(counts);
    this.#item.text = [l10n.t('Gaojian'), found, variant].filter((part) => part !== '').join(' ');
    this.#item.tooltip = tooltip(counts, variant);
    this.#item.show();
  }
}

function countFindings({ uri }: TextDocument): Counts {
  const all = findingsOf(uri);
  const certain = all.filter(isCertain).length;
  return { certain, undecided: all.length - certain };
}

/** 待定 5 · 可直接改 256 */
function foundIn({ certain, undecided }: Counts): string {
  const parts = [
    undecided > 0 ? l10n.t('to decide {0}', undecided) : '',
    certain > 0 ? l10n.t('certain {0}', certain) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : '$(check)';
}

const COMMANDS = ['gaojian.cleanDraft', 'gaojian.fixAll', 'gaojian.nextUndecided'] as const;

function tooltip({ certain, undecided }: Counts, variant: string): MarkdownString {
  const found =
    certain + undecided > 0
      ? l10n.t('{0} for you to decide, {1} can be put right without asking', undecided, certain)
      : l10n.t('No findings');
  const script = variant ? `\n\n${l10n.t('Script: {0}', variant)}` : '';
  const [clean, fixAll, next] = COMMANDS;
  const actions = [
    `[$(sparkle) ${l10n.t('Clean Draft…')}](command:${clean})`,
    `[$(check-all) ${l10n.t('Fix Everything That Is Safe')}](command:${fixAll})`,
    `[$(arrow-down) ${l10n.t('Next to Decide')}](command:${next})`,
  ].join('　');
  const text = new MarkdownString(`${found}${script}\n\n${actions}`, true);
  text.isTrusted = { enabledCommands: COMMANDS };
  return text;
}
