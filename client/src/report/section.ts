import { html, type Html } from './html.ts';

/** `l10n` of VS Code, or of a test. */
export interface Localizer {
  t(message: string, ...values: (string | number)[]): string;
}

export const section = (id: string, title: string, content: Html): Html =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
