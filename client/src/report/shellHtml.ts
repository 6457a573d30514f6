import { html } from './html.ts';

/** What the page of a webview is made with; URIs and sources are the webview's own. */
export interface Shell {
  readonly script: string;
  readonly style: string;
  /** sources of the extension's own files */
  readonly cspSource: string;
  readonly nonce: string;
  readonly language: string;
  readonly title: string;
}

/** The page that the report is put into: it reaches nothing but its own script and style. */
export function shellHtml({ script, style, cspSource, nonce, language, title }: Shell): string {
  const policy = [
    "default-src 'none'",
    `style-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="${style}" />
        <title>${title}</title>
      </head>
      <body>
        <main id="report" aria-live="off"></main>
        <script nonce="${nonce}" src="${script}"></script>
      </body>
    </html>`;
  return page.text;
}
