import type { Range } from 'vscode-languageserver-types';
import { html, NOTHING, type Html } from './html.ts';

/** Where a button of the report leads: to each of the places in turn. */
export interface Target {
  readonly name: string;
  readonly ranges: readonly Range[];
}

/** The places that the buttons of a page lead to. A button names the same thing in every version of the draft. */
export class Targets {
  readonly #byKey = new Map<string, Target>();

  get(key: string): Target | undefined {
    return this.#byKey.get(key);
  }

  /** The attributes of an element that leads somewhere. */
  link(id: string, name: string, ranges: readonly Range[]): Html {
    let key = id;
    for (let i = 2; this.#byKey.has(key); i++) key = `${id}~${i}`;
    this.#byKey.set(key, { name, ranges });
    return html`data-go="${key}"`;
  }

  button(
    id: string,
    name: string,
    ranges: readonly Range[],
    content: Html | string,
    className: string,
    spoken?: string,
  ): Html {
    const label = spoken ? html` aria-label="${spoken}"` : NOTHING;
    return html`<button type="button" class="${className}" ${this.link(id, name, ranges)}${label}>
      ${content}
    </button>`;
  }
}
