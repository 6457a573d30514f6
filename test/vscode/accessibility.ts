import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { root, type Host } from './hosts.ts';
import { openWindow } from './page.ts';
import { newSession, startServer } from './server.ts';
import { THEMES } from './themes.ts';
import { CHINESE_TITLES } from './window.ts';
import { chooseTheme, openFile, openReport, untilSeen, webview } from './windowActions.ts';

/** What axe-core finds wrong with a page, contrast included, a line each. */
async function problemsIn(page: Locator): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations, passes }: AxeResults = await page.evaluate('axe.run()');
  assert.ok(
    passes.some(({ id, nodes }) => id === 'color-contrast' && nodes.length > 5),
    'contrast was looked at',
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary}`),
  );
}

/** The report in every kind of theme, and by keyboard alone. */
export async function tryReport(browser: Browser, host: Host): Promise<void> {
  const session = newSession(host, 'accessibility', 'zh-cn', { drafts: 'examples' });
  await using server = await startServer(session);
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
  try {
    await openWindow(page, { session, server, extension: path.resolve(root) });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await openFile(page, '05-一版多篇.txt');
    await page.locator('.squiggly-info').first().waitFor();
    await openReport(page, CHINESE_TITLES);
    const report = webview(page);
    for (const [kind, theme] of Object.entries(THEMES)) {
      await chooseTheme(page, theme);
      const marked = kind.startsWith('hc')
        ? 'high-contrast'
        : kind.replace('vs-dark', 'dark').replace('vs', 'light');
      await report.locator(`body.vscode-${marked}`).waitFor();
      // VS Code paints the editor's colour behind the transparent page, where axe-core cannot see it.
      await report.locator('body').evaluate((body) => {
        body.style.background = 'var(--vscode-editor-background)';
      });
      for (const details of await report.locator('details').all())
        await details.evaluate((shown: HTMLDetailsElement) => void (shown.open = true));
      assert.deepEqual(await problemsIn(report.locator('html')), [], theme);
    }
    await walkByTab(page, report);
    await report.getByRole('button', { name: '苏州市—杭州市' }).press('Enter');
    await page
      .locator('.statusbar-item', { hasText: /苏州市—杭州市：第 1 处/ })
      .first()
      .waitFor();
  } finally {
    await page.close();
  }
}

/** Tab reaches whatever can be used, in the order of the page. */
async function walkByTab(page: Page, report: FrameLocator): Promise<void> {
  const controls = await report.locator('button, summary').evaluateAll((found) =>
    found.map((control) => {
      const key = control.getAttribute('data-go');
      return key === null ? `#${control.parentElement!.id} > summary` : `[data-go="${CSS.escape(key)}"]`;
    }),
  );
  assert.ok(controls.length > 10);
  const focused = (control: string): Locator => report.locator(`${control}:focus`);
  await untilSeen(focused(controls[0]!), 'focus', () => report.locator(controls[0]!).focus());
  for (const [i, control] of controls.slice(1).entries()) {
    const before = report.locator(controls[i]!);
    // A report that is drawn anew in between has lost the focus, or the key.
    await untilSeen(focused(control), 'Tab', async () => {
      await before.focus();
      await page.keyboard.press('Tab');
    });
  }
}

/** The page that the command line writes (`--format html`), in light and dark. */
export async function tryPage(browser: Browser): Promise<void> {
  const argv = ['dist/cli.js', '--format', 'html', 'examples'];
  const { stdout } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' });
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme });
    try {
      await page.setContent(stdout);
      assert.deepEqual(await problemsIn(page.locator('html')), [], colorScheme);
    } finally {
      await page.close();
    }
  }
}
