// npm run screenshots -- themes: a scraped draft with its outline and its report in VS Code's four kinds of themes, as
// pictures in test-output/. To be looked at.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { root, type Host } from './hosts.ts';
import { openWindow } from './page.ts';
import { newSession, startServer } from './server.ts';
import { CHINESE_TITLES } from './window.ts';
import { chooseTheme, openFile, openOutline, openReport, showGraph } from './windowActions.ts';

/** By the class of the workbench. */
export const THEMES = {
  vs: 'Light Modern',
  'vs-dark': 'Dark Modern',
  'hc-black': 'Dark High Contrast',
  'hc-light': 'Light High Contrast',
} as const;

const output = path.join(root, 'test-output');

export async function shootThemes(browser: Browser, host: Host): Promise<void> {
  mkdirSync(output, { recursive: true });
  const session = newSession(host, 'themes', 'zh-cn', { drafts: 'examples' });
  await using server = await startServer(session);
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
  const shootAll = async (what: string, before = async (): Promise<void> => undefined): Promise<void> => {
    for (const [kind, theme] of Object.entries(THEMES)) {
      await chooseTheme(page, theme);
      await page.locator(`.monaco-workbench.${kind}`).waitFor();
      await before();
      // Semantic colours come a moment after the theme, and nothing tells when.
      await page.waitForTimeout(1500);
      await page.screenshot({ path: path.join(output, `theme-${kind}-${what}.png`) });
    }
  };
  try {
    await openWindow(page, { session, server, extension: path.resolve(root) });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await openFile(page, '01-串门取经.txt');
    await page.locator('.squiggly-error').first().waitFor();
    await openOutline(page, CHINESE_TITLES);
    await page.locator('.part.sidebar .monaco-list-row', { hasText: '台州市' }).first().click();
    await shootAll('draft');
    await openFile(page, '06-周报.md');
    await page.locator('.squiggly-error').first().waitFor();
    await shootAll('markdown');
    await openFile(page, '05-一版多篇.txt');
    await page.locator('.squiggly-info').first().waitFor();
    await openReport(page, CHINESE_TITLES);
    await shootAll('report');
    await shootAll('graph', () => showGraph(page));
  } finally {
    await page.close();
  }
}
