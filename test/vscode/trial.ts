// npm run screenshots -- trial FOLDER: the drafts of a folder from a click to print-ready, as an editor with a mouse does
// it, in a window with the packaged extension; what each took, and pictures in test-output/.
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { root, type Host } from './hosts.ts';
import { packExtension } from './package.ts';
import { openWindow } from './page.ts';
import { installExtension, newSession, startServer } from './server.ts';
import { status } from './windowActions.ts';

const output = path.join(root, 'test-output');
const ROUNDS = 4;

/** Of one draft; an action is a click or a key chord. */
interface Trial {
  readonly draft: string;
  actions: number;
  /** clicks on ✨ that led to a preview */
  rounds: number;
  /** from the click on the file */
  firstSquiggle: number;
  preview: number;
  /** of the machine alone: nobody thinks in between */
  all: number;
  /** what the status bar says */
  before: string;
  after: string;
}

export async function tryDrafts(browser: Browser, host: Host, folder: string): Promise<void> {
  mkdirSync(output, { recursive: true });
  const drafts = path.relative(root, path.resolve(folder));
  const session = newSession(host, 'trial', 'zh-cn', { drafts });
  await installExtension(session, await packExtension());
  await using server = await startServer(session, {}, { isDriven: false });
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 } });
  try {
    await openWindow(page, { session, server });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await shoot(page, 'trial-0-window');
    for (const name of readdirSync(session.workspace).filter((file) => !file.startsWith('.')))
      console.log(lineOf(await tryDraft(page, name)));
  } catch (error) {
    await shoot(page, 'trial-failed');
    throw error;
  } finally {
    await page.close();
  }
}

const shoot = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: path.join(output, `${name}.png`) });

async function tryDraft(page: Page, draft: string): Promise<Trial> {
  const start = Date.now();
  const since = (): number => (Date.now() - start) / 1000;
  let actions = 0;
  const click = async (target: Locator): Promise<void> => {
    actions++;
    await target.click();
  };
  const picture = async (what: string): Promise<void> => {
    // Toasts and colours come a moment later, and nothing tells when.
    await page.waitForTimeout(1200);
    await shoot(page, `trial-${draft.slice(0, 3)}-${what}`);
  };
  const trial: Trial = {
    draft,
    actions: 0,
    rounds: 0,
    firstSquiggle: 0,
    preview: 0,
    all: 0,
    before: '',
    after: '',
  };
  await click(page.locator('.explorer-folders-view .monaco-list-row', { hasText: draft }));
  await page.locator('.squiggly-warning, .squiggly-error, .squiggly-info').first().waitFor();
  trial.firstSquiggle = since();
  await status(page)
    .filter({ hasText: /待定|可直接改/ })
    .waitFor();
  trial.before = await said(page);
  await picture('1-opened');
  const panel = page.locator('.bulk-edit-panel');
  const clean = page.locator('.editor-actions .action-label[aria-label^="生成干净稿"]').first();
  for (let round = 1; round <= ROUNDS && (await clean.isVisible()); round++) {
    const clicked = since();
    await click(clean);
    const row = panel.locator('.monaco-list-row').first();
    const isShown = await row.waitFor({ timeout: 60_000 }).then(
      () => true,
      () => false,
    );
    if (!isShown) break;
    trial.rounds++;
    if (round === 1) trial.preview = since() - clicked;
    await picture(`2-preview-${round}`);
    await click(row.locator('[role="checkbox"]').first());
    await picture(`3-ticked-${round}`);
    await click(panel.getByText('Apply'));
    await panel.waitFor({ state: 'hidden' });
    await page.waitForTimeout(4000);
    await picture(`4-applied-${round}`);
    if ((await panel.isVisible()) && (await row.isVisible())) await picture(`5-again-${round}`);
  }
  trial.after = await said(page);
  return { ...trial, actions, all: since() };
}

const said = async (page: Page): Promise<string> =>
  ((await status(page).textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();

const lineOf = ({ draft, actions, rounds, firstSquiggle, preview, all, before, after }: Trial): string =>
  `| ${draft} | ${before} | ${firstSquiggle.toFixed(1)} s | ${preview.toFixed(1)} s | ${rounds} | ${actions} | ${all.toFixed(1)} s | ${after} |`;
