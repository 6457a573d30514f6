// npm run screenshots -- themes: a scraped draft with its outline and its report in VS Code's four kinds of themes, as
// pictures in test-output/. To be looked at.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { root, type Host } from './hosts.ts';
import { openWindow } from './page.ts';
import { newSession, startServer } from './server.ts';
import { CHINESE_TITLES } from './window.ts';
import { openFile, openOutline, openReport, showGraph } from './windowSteps.ts';

export const THEMES = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast-dark': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;

const output = path.join(root, 'test-output');

export async function shootThemes(browser: Browser, host: Host): Promise<void> {
  mkdirSync(output, { recursive: true });
  for (const [name, theme] of Object.entries(THEMES)) {
    // Otherwise VS Code leaves high contrast where the machine has none.
    const settings = { 'workbench.colorTheme': theme, 'window.autoDetectHighContrast': false };
    const session = newSession(host, 'themes', 'zh-cn', { settings, drafts: 'examples' });
    await using server = await startServer(session);
    const page = await browser.newPage({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    try {
      await openWindow(page, { session, server, extension: path.resolve(root) });
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
      const shoot = (what: string): Promise<Buffer> =>
        page.screenshot({ path: path.join(output, `theme-${name}-${what}.png`) });
      await openFile(page, '01-串门取经.txt');
      await page.locator('.squiggly-error').first().waitFor();
      await openOutline(page, CHINESE_TITLES);
      await shoot('draft');
      await openFile(page, '06-周报.md');
      await page.locator('.squiggly-error').first().waitFor();
      await shoot('markdown');
      await openFile(page, '05-一版多篇.txt');
      await openReport(page, CHINESE_TITLES);
      await shoot('report');
      await showGraph(page);
      await shoot('graph');
    } finally {
      await page.close();
    }
  }
}
