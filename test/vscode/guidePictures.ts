// npm run screenshots -- guide: the pictures of docs/clean-copy.md and docs/word.md, from the packaged extension in a real
// window: a scraped page and a Word file on their way to clean copy.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { paragraph, wordFile } from '../support/wordFile.ts';
import { root, workFolder, type Host } from './hosts.ts';
import { packExtension } from './package.ts';
import { openWindow } from './page.ts';
import { installExtension, newSession, startServer } from './server.ts';
import { findProgram, prepareMachine, run } from './machine.ts';
import { closeTabs, openFile, runCommand } from './windowActions.ts';

const images = path.join(root, 'docs/images');
const PAGE = '01-串门取经.txt';
const WORD = '来稿.docx';
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.editorAssociations': {},
};

export async function shootGuide(browser: Browser, host: Host): Promise<void> {
  const program = {
    what: 'pngquant',
    package: 'pngquant',
    isThere: () => findProgram('pngquant') !== undefined,
  };
  await prepareMachine([program], 'pictures');
  mkdirSync(images, { recursive: true });
  const session = newSession(host, 'guide', 'zh-cn', { settings: SETTINGS, drafts: draftsOfGuide() });
  await installExtension(session, await packExtension());
  await using server = await startServer(session);
  const page = await browser.newPage({ viewport: { width: 1100, height: 620 } });
  const picture = async (name: string): Promise<void> => {
    // Colours and toasts come a moment later, and nothing tells when.
    await page.mouse.move(700, 20);
    await page.waitForTimeout(2000);
    const file = path.join(images, `${name}.png`);
    await page.screenshot({ path: file });
    await run('pngquant', ['--force', '--strip', '--speed', '1', '--output', file, '96', file]);
  };
  try {
    await openWindow(page, { session, server });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await openFile(page, PAGE);
    await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
    await picture('page-1-opened');
    const clean = page.locator('.editor-actions .action-label[aria-label^="生成干净稿"]');
    await clean.first().click();
    const panel = page.locator('.bulk-edit-panel');
    const first = panel.locator('.monaco-list-row').first();
    await first.waitFor();
    await picture('page-2-undecided');
    await first.locator('[role="checkbox"]').first().click();
    await panel.getByText('Apply').click();
    await panel.waitFor({ state: 'hidden' });
    await picture('page-3-clean');
    await runCommand(page, '与原稿对比');
    await page
      .locator('.monaco-diff-editor .insert-sign, .monaco-diff-editor .delete-sign')
      .first()
      .waitFor();
    await picture('page-4-compared');
    await runCommand(page, 'File: Revert File');
    await closeTabs(page, true);
    await openFile(page, WORD);
    await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
    await picture('word-1-opened');
    await runCommand(page, '写回 Word');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await picture('word-2-written');
  } finally {
    await page.close();
  }
}

/** The scraped page of the examples, and the same as a correspondent would send it in a Word file. */
function draftsOfGuide(): string {
  const folder = path.join(workFolder, 'guide-drafts');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(root, 'examples', PAGE), path.join(folder, PAGE));
  const lines = readFileSync(path.join(root, 'examples', PAGE), 'utf8').split(/\r?\n/);
  const body = lines
    .filter((line) => line.length > 0)
    .map((line) => paragraph(line))
    .join('');
  writeFileSync(path.join(folder, WORD), wordFile({ body }));
  return path.relative(root, folder);
}
