import { commands, Disposable, EventEmitter, type Memento } from 'vscode';
import type { OutlineOrder } from './outlineTree.ts';

const ORDER = 'gaojian.outlineOrder';
const FOLLOWS = 'gaojian.outlineFollowsCursor';

/** How an editor wants the outline shown; remembered for the workspace, and told to the menus under the same keys. */
export class OutlineChoices implements Disposable {
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(memory: Memento) {
    this.#memory = memory;
    const choice = (command: string, key: string, value: unknown): Disposable =>
      commands.registerCommand(command, () => this.#choose(key, value));
    this.#subscriptions = Disposable.from(
      this.#changed,
      choice('gaojian.sortOutlineByCount', ORDER, 'count'),
      choice('gaojian.sortOutlineByText', ORDER, 'text'),
      choice('gaojian.followCursor', FOLLOWS, true),
      choice('gaojian.unfollowCursor', FOLLOWS, false),
    );
    this.#tellMenus();
  }

  get order(): OutlineOrder {
    return this.#memory.get(ORDER, 'text');
  }

  get followsCursor(): boolean {
    return this.#memory.get(FOLLOWS, true);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #choose(key: string, value: unknown): Promise<void> {
    await this.#memory.update(key, value);
    this.#tellMenus();
    this.#changed.fire();
  }

  #tellMenus(): void {
    void commands.executeCommand('setContext', ORDER, this.order);
    void commands.executeCommand('setContext', FOLLOWS, this.followsCursor);
  }
}
