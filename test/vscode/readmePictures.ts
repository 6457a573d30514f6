// npm run screenshots -- readme: the pictures of README.md, from the packaged extension in a real window: a screenshot,
// and a short animation (a scraped page, its findings, a quick fix, the clean draft, the outline).
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { root, workFolder, type Host } from './hosts.ts';
import { findProgram, prepareMachine, run, type Need } from './machine.ts';
import { packExtension } from './package.ts';
import { openWindow } from './page.ts';
import { installExtension, newSession, startServer } from './server.ts';
import { CHINESE_TITLES } from './window.ts';
import {
  chooseTheme,
  openFile,
  openOutline,
  openReport,
  piece,
  runCommand,
  untilSeen,
} from './windowActions.ts';

const images = path.join(root, 'images');
const frames = path.join(workFolder, 'frames');
const LARGEST = 400_000;
const DRAFT = '01-串门取经.txt';
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.activityBar.location': 'default',
};

const NEEDS: readonly Need[] = ['ffmpeg', 'gifsicle', 'pngquant'].map((name) => ({
  what: name,
  package: name,
  isThere: () => findProgram(name) !== undefined,
}));

export async function shootReadme(browser: Browser, host: Host): Promise<void> {
  await prepareMachine(NEEDS, 'pictures');
  rmSync(frames, { recursive: true, force: true });
  mkdirSync(frames, { recursive: true });
  const session = newSession(host, 'readme', 'zh-cn', { settings: SETTINGS, drafts: 'examples' });
  await installExtension(session, await packExtension());
  await using server = await startServer(session);
  const page = await browser.newPage({ viewport: { width: 1000, height: 620 } });
  const picture = async (name: string): Promise<void> => {
    const file = path.join(images, `${name}.png`);
    await page.screenshot({ path: file });
    await run('pngquant', ['--force', '--strip', '--speed', '1', '--output', file, '96', file]);
  };
  const shown: { readonly file: string; readonly seconds: number }[] = [];
  const frame = async (seconds: number): Promise<void> => {
    const file = path.join(frames, `${shown.length}.png`);
    await page.screenshot({ path: file });
    shown.push({ file, seconds });
  };
  try {
    await openWindow(page, { session, server });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await openFile(page, DRAFT);
    await page.locator('.squiggly-error').first().waitFor();
    await openOutline(page, CHINESE_TITLES);
    await chooseTheme(page, 'Light Modern');
    await page.mouse.move(650, 20);
    await page.waitForTimeout(1500);
    await picture('screenshot');
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
    await page.waitForTimeout(800);
    await frame(1.6);
    await piece(page, 'dǎngzhèng').hover();
    await page.locator('.monaco-hover', { hasText: '残留注音' }).first().waitFor();
    await frame(2.2);
    await page.keyboard.press('Escape');
    await piece(page, 'dǎngzhèng').click();
    const action = page
      .locator('.action-widget .monaco-list-row', { hasText: '删去注音 (dǎngzhèng)' })
      .first();
    await untilSeen(action, 'Control+.', () => page.keyboard.press('Control+.'));
    await frame(2.2);
    await page.keyboard.press('Enter');
    await piece(page, 'dǎngzhèng').waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    await frame(1.2);
    await runCommand(page, CHINESE_TITLES.cleanDraft);
    const panel = page.locator('.bulk-edit-panel');
    await panel.locator('.monaco-list-row').first().waitFor();
    await page.waitForTimeout(800);
    await frame(2.2);
    const unticked = panel.locator('[role="checkbox"][aria-checked="false"]');
    for (let i = 0; i < 3; i++) await unticked.first().click();
    await frame(1.6);
    await panel.getByText('Apply').click();
    await piece(page, 'dàibiǎotuán').waitFor({ state: 'detached' });
    await page.waitForTimeout(1500);
    await frame(2.2);
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
    await page.locator('.part.sidebar .monaco-list-row').nth(3).waitFor();
    await page.waitForTimeout(800);
    await frame(1.6);
    await page.locator('.part.sidebar .monaco-list-row', { hasText: '台州市' }).first().click();
    await page.waitForTimeout(1000);
    await frame(2.8);

    await openFile(page, '05-一版多篇.txt');
    await page.locator('.squiggly-info').first().waitFor();
    await page.setViewportSize({ width: 1280, height: 720 });
    await openReport(page, CHINESE_TITLES);
    await page.mouse.move(690, 20);
    await page.waitForTimeout(1500);
    await picture('report');
  } finally {
    await page.close();
  }
  const last = shown.at(-1)!.file;
  const list = [...shown.map(({ file, seconds }) => `file '${file}'\nduration ${seconds}`), `file '${last}'`];
  writeFileSync(path.join(frames, 'list.txt'), list.join('\n'));
  const animation = path.join(images, 'desk.gif');
  const palette = 'split[a][b];[a]palettegen=max_colors=96:stats_mode=full[p];[b][p]paletteuse=dither=none';
  const input = ['-f', 'concat', '-safe', '0', '-i', path.join(frames, 'list.txt')];
  await run('ffmpeg', ['-y', '-v', 'error', ...input, '-vf', palette, '-fps_mode', 'vfr', animation]);
  await run('gifsicle', ['--batch', '-O3', animation]);
  const { size } = statSync(animation);
  console.log(`images/desk.gif: ${size} bytes, ${shown.length} frames`);
  if (size > LARGEST) throw new Error('the animation is too large');
}
