import assert from 'node:assert/strict';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { PATIENCE_MS } from './patience.ts';

/** What the manifest names, in the language that VS Code shows it in. */
export interface Titles {
  readonly container: string;
  readonly view: string;
  readonly cleanDraft: string;
  readonly report: string;
  readonly firstSteps: string;
  readonly findings: string;
  readonly checkAll: string;
  readonly fixAllDrafts: string;
}

/** Our view wakes the extension; then the files again. */
export async function seeWelcome(page: Page, { container, view }: Titles): Promise<void> {
  await page.locator(`.activitybar .action-label[aria-label^="${container}"]`).click();
  const sidebar = page.locator('.part.sidebar', { hasText: view });
  await sidebar.locator('.welcome-view-content .monaco-button').first().waitFor();
  await page.locator('.activitybar .action-label[aria-label^="Explorer"]').click();
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
}

export async function openOutline(page: Page, { container, view }: Titles): Promise<void> {
  await page.locator(`.activitybar .action-label[aria-label^="${container}"]`).click();
  await page.locator('.part.sidebar', { hasText: view }).locator('.monaco-list-row').nth(3).waitFor();
}

export async function openReport(page: Page, { report }: Titles): Promise<void> {
  await status(page).waitFor();
  await runCommand(page, report);
  await webview(page).locator('h2').first().waitFor();
}

export async function showGraph(page: Page): Promise<void> {
  // The report may just be drawn anew.
  const graph = webview(page).locator('svg.graph');
  await graph.waitFor();
  await graph.evaluate((drawn) => drawn.scrollIntoView());
}

/** It shows once the extension knows the draft. */
export const status = (page: Page): Locator =>
  page.locator('.statusbar-item[id="gaojian.gaojian.gaojian.status"]');

/** The page in the first webview. */
export const webview = (page: Page): FrameLocator =>
  page.locator('iframe.webview.ready').first().contentFrame().locator('iframe').first().contentFrame();

export const row = (page: Page, text: string): Locator =>
  page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first();

export async function closeTabs(page: Page, dropsChanges = false): Promise<void> {
  await runCommand(page, 'View: Close All Editors');
  if (dropsChanges) {
    const drop = page.locator('.monaco-dialog-box .monaco-button', { hasText: /Don't Save|不保存/ });
    await Promise.race([drop.click(), page.locator('.tab').first().waitFor({ state: 'detached' })]);
  }
  await page.locator('.tab').first().waitFor({ state: 'detached' });
}

export async function chooseTheme(page: Page, name: string): Promise<void> {
  const choice = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
  await openQuickInput(page, 'Control+k', 'Control+t');
  await page.keyboard.insertText(name);
  await choice.waitFor();
  await page.keyboard.press('Enter');
}

export async function openFile(page: Page, name: string): Promise<void> {
  await openQuickInput(page, 'Control+p');
  await page.keyboard.insertText(name);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

export async function runCommand(page: Page, title: string): Promise<void> {
  await openQuickInput(page, 'F1');
  await page.keyboard.insertText(title);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
}

const openQuickInput = (page: Page, ...keys: readonly string[]): Promise<void> =>
  untilSeen(page.locator('.quick-input-widget input'), keys.join(' '), async () => {
    for (const key of keys) await page.keyboard.press(key);
  });

/**
 * A key or a click that comes while VS Code is still drawing is lost: a person would try again, and wait a little
 * longer each time.
 */
export async function untilSeen(
  opened: Locator,
  what: string,
  act: () => Promise<void>,
  state: 'visible' | 'detached' = 'visible',
): Promise<void> {
  const page = opened.page();
  const end = Date.now() + PATIENCE_MS;
  for (let timeout = 3000; Date.now() < end; timeout *= 1.5) {
    // A tooltip below the mouse may lie over what is to be clicked.
    await page.mouse.move(680, 20);
    await act();
    const isOpen = await opened.waitFor({ timeout, state }).then(
      () => true,
      () => false,
    );
    if (isOpen) return;
    await page.evaluate(leaveFrame);
  }
  throw new Error(`${what} does nothing; ${await page.evaluate(whatIsInTheWay)}`);
}

/** Keys for a webview that is being drawn anew reach nobody; a person clicks beside it. */
const leaveFrame = (): void => {
  if (document.activeElement instanceof HTMLIFrameElement) document.activeElement.blur();
};

const whatIsInTheWay = (): string => {
  const focused = document.activeElement;
  const dialogs = [...document.querySelectorAll<HTMLElement>('.monaco-dialog-box, .quick-input-widget')];
  return `focus: ${focused?.tagName}.${focused?.className}; open: ${dialogs.map((box) => box.innerText).join(' | ')}`;
};

/** Until the browser keeps an open tab: VS Code writes down what is open when its window is left, and once a minute. */
export async function untilTabsAreKept(page: Page, viewType: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const pretend = (enabled: boolean): Promise<unknown> =>
    browser.send('Emulation.setFocusEmulationEnabled', { enabled });
  await pretend(false);
  const other = await page.context().browser()!.newPage();
  await other.bringToFront();
  const end = Date.now() + PATIENCE_MS;
  while (!(await keptTabs(page)).includes(viewType)) {
    if (Date.now() > end) throw new Error('VS Code does not write down its tabs');
    await page.waitForTimeout(250);
  }
  await other.close();
  await pretend(true);
  await page.bringToFront();
}

/** What VS Code has written of its tabs, of all its storages. */
const keptTabs = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    let kept = '';
    for (const { name } of await indexedDB.databases()) {
      kept += await new Promise<string>((resolve) => {
        const opening = indexedDB.open(name!);
        opening.onsuccess = () => {
          const database = opening.result;
          if (database.objectStoreNames.contains('ItemTable')) {
            const items = database.transaction('ItemTable').objectStore('ItemTable');
            const reading = items.get('memento/workbench.parts.editor') as IDBRequest<unknown>;
            reading.onsuccess = () => resolve(String(reading.result));
          } else resolve('');
          database.close();
        };
      });
    }
    return kept;
  });

/** Opens the window again as after a crash: VS Code gets no chance to write anything more, or to ask. */
export async function loseWindow(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const type of ['beforeunload', 'unload', 'pagehide', 'visibilitychange'])
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await page.reload();
}

/** The piece of the draft that the grammar has set apart, with its brackets. */
export const piece = (page: Page, text: string): Locator =>
  page.locator('.view-line span[class^="mtk"]', { hasText: new RegExp(`^[(《]?${text}[)》]?$`) }).first();

export const colourOf = (element: Locator): Promise<string> =>
  element.evaluate((shown) => getComputedStyle(shown).color);

/** Waits until words have another colour than plain ones: the server's colours come after those of the grammar. */
export async function untilColoured(words: Locator, plain: string, what: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while ((await colourOf(words)) === plain) {
    assert.ok(Date.now() < deadline, what);
    await words.page().waitForTimeout(250);
  }
}

/** Waits until the outline has marked so many places in the draft; what is undecided is marked with round corners. */
export async function untilMarked(page: Page, count: number, act?: () => Promise<void>): Promise<void> {
  const marks = page.locator('.view-overlays .cdr[class*="ced-"]');
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const marked = await marks.evaluateAll(
      (shown) => shown.filter((mark) => getComputedStyle(mark).borderRadius === '0px').length,
    );
    if (marked === count) return;
    assert.ok(Date.now() < deadline, `${marked} places are marked, not ${count}`);
    await act?.();
    await page.waitForTimeout(250);
  }
}

/** The box before the fix of the draft that is for review, in the refactor preview. */
export const reviewFix = (page: Page): Locator =>
  page.locator('.bulk-edit-panel .monaco-list-row', { hasText: '蚌相争' }).locator('[role="checkbox"]');
