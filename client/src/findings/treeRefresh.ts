import { type Disposable, EventEmitter, type Event } from 'vscode';

/** VS Code asks for a tree level by level; after so long without a question it has it all. */
const LOAD_MS = 300;

/**
 * Tells VS Code that a view has another tree. Two loads of a view that overlap leave open groups of it without
 * children: so nothing is told while the view is hidden, nor while VS Code may still be asking for the tree before.
 */
export class TreeRefresh implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #isVisible: () => boolean;
  #shape = '';
  /** `#shape` of the tree that VS Code has; undefined: it has not asked yet, and will when it shows the view */
  #loaded: string | undefined;
  /** when VS Code asked last, in milliseconds */
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(isVisible: () => boolean) {
    this.#isVisible = isVisible;
  }

  /** VS Code asks for the roots, or for the children of a node. */
  asked(isForRoots: boolean): void {
    if (isForRoots) this.#loaded = this.#shape;
    this.#asked = Date.now();
  }

  /** There is a tree of this shape now: a word for all that is seen of it. */
  show(shape: string): void {
    this.#shape = shape;
    this.retry();
  }

  /** Tells VS Code of the tree if it has another one; to be called when the view is shown too. */
  retry(): void {
    clearTimeout(this.#timer);
    const isKnown = this.#loaded === undefined || this.#loaded === this.#shape;
    if (isKnown || !this.#isVisible()) return;
    const wait = this.#asked + LOAD_MS - Date.now();
    if (wait > 0) this.#timer = setTimeout(() => this.retry(), wait);
    else this.#changed.fire();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#changed.dispose();
  }
}
