import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root, type Host } from './hosts.ts';
import { openWindow, type PageOptions } from './page.ts';
import { newSession, startServer } from './server.ts';
import { seeWelcome, type Titles } from './windowActions.ts';
import { steps } from './windowSteps.ts';

const output = path.join(root, 'test-output');

/** In which extension host the extension runs. */
export interface Way {
  /** of the pictures */
  readonly name: string;
  readonly extension: Pick<PageOptions, 'extension' | 'webExtension'>;
  readonly titles: Titles;
  /** whether the language server's code was loaded, where that can be seen */
  readonly isServerLoaded?: () => boolean;
}

/** What VS Code reads from package.nls.zh-cn.json. */
export const CHINESE_TITLES: Titles = {
  container: '稿检',
  view: '稿件提纲',
  cleanDraft: '稿检: 生成干净稿…',
  report: '稿检: 稿件报告',
  firstSteps: '稿检: 从这里开始',
  findings: '问题汇总',
  checkAll: '稿检: 检查全部稿件',
  fixAllDrafts: '稿检: 修改全部稿件…',
};
/** A web extension under development has only package.nls.json; what it says itself is Chinese there too. */
export const ENGLISH_TITLES: Titles = {
  container: 'Gaojian',
  view: 'Draft Outline',
  cleanDraft: 'Gaojian: Clean Draft…',
  report: 'Gaojian: Draft Report',
  firstSteps: 'Gaojian: First Steps',
  findings: 'Findings',
  checkAll: 'Gaojian: Check All Drafts',
  fixAllDrafts: 'Gaojian: Fix All Drafts…',
};

/**
 * What no API tells: an editor's way through the window, in Chinese. Each step waits for what has to be seen, and a
 * picture of it goes into test-output/.
 */
export async function tryWindow(browser: Browser, host: Host, way: Way): Promise<void> {
  const { name, extension, titles, isServerLoaded } = way;
  const session = newSession(host, `${host.version}-${name}`, 'zh-cn');
  await using server = await startServer(session);
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 1360, height: 850 } });
  mkdirSync(output, { recursive: true });
  try {
    await openWindow(page, { session, server, ...extension });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await seeWelcome(page, titles);
    if (isServerLoaded) assert.equal(isServerLoaded(), false, 'no server before a draft is open');
    let count = 0;
    for (const [what, see] of Object.entries(steps)) {
      await see(page, titles).finally(() => shoot(page, `${name}-${++count}-${what}`));
    }
    if (isServerLoaded) assert.ok(isServerLoaded());
  } finally {
    await page.close();
  }
}

const shoot = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: path.join(output, `${name}.png`) });
