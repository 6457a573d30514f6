import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import {
  chooseTheme,
  closeTabs,
  colourOf,
  loseWindow,
  openFile,
  piece,
  reviewFix,
  row,
  runCommand,
  showGraph,
  status,
  untilTabsAreKept,
  untilColoured,
  untilMarked,
  untilSeen,
  webview,
  type Titles,
} from './windowActions.ts';

type Step = (page: Page, titles: Titles) => Promise<void>;

const DRAFT = '山海协作 考察.txt';

/** An editor's way through the window, in this order. */
export const steps = {
  async welcome(page, { container, view, findings }) {
    const sidebar = page.locator('.part.sidebar', { hasText: view });
    await untilSeen(sidebar.locator('.pane-header', { hasText: findings }), 'our icon', () =>
      page.locator(`.activitybar .action-label[aria-label^="${container}"]`).click(),
    );
    await sidebar.locator('.welcome-view-content').nth(1).waitFor();
  },

  async findings(page) {
    await openFile(page, DRAFT);
    await page.locator('.squiggly-warning').first().waitFor();
    await status(page)
      .filter({ hasText: /稿检\s*(?:待定|可直接改)\s*\d.*简体/ })
      .waitFor();
  },

  async menu(page) {
    const entry = page.locator('.quick-input-list .monaco-list-row', { hasText: '生成干净稿' }).first();
    await untilSeen(entry, 'the status item', () => status(page).locator('a').click());
    // The list shows only what fits, and goes round.
    await page.keyboard.press('ArrowUp');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '运行记录' }).waitFor();
  },

  async 'quick-fixes'(page) {
    await page.keyboard.press('Escape');
    await piece(page, 'dǎngzhèng').click();
    await page.locator('.monaco-editor [class*="lightbulb"]').first().waitFor();
    const action = (title: string | RegExp): Locator =>
      page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    await untilSeen(action('删去注音 (dǎngzhèng)'), 'Control+.', () => page.keyboard.press('Control+.'));
    await action(/全稿“.+”都改好/).waitFor();
    await action(/这一处不改/).waitFor();
  },

  async hover(page) {
    await page.keyboard.press('Escape');
    await piece(page, 'dàibiǎotuán').hover();
    const hover = page.locator('.monaco-hover', { hasText: '残留注音' }).first();
    await hover.waitFor();
    await hover.locator('a', { hasText: '残留注音' }).first().waitFor();
    await hover.getByText('注音打断句子').first().waitFor();
  },

  async colours(page) {
    for (const [name, plainLine] of [
      ['考察.md', '三家企业'],
      ['考察.html', '三家企业'],
      [DRAFT, '下一站'],
    ] as const) {
      await openFile(page, name);
      const line = page.locator('.view-line', { hasText: plainLine }).first();
      const plain = await colourOf(line.locator('span[class^="mtk"]').last());
      await untilColoured(piece(page, 'dàibiǎotuán'), plain, `${name}: a gloss stands out`);
    }
    const title = await colourOf(piece(page, '青山市产业协作三年行动方案'));
    assert.notEqual(title, await colourOf(piece(page, 'dàibiǎotuán')));
  },

  async outline(page, { container, view }) {
    const sidebar = page.locator('.part.sidebar', { hasText: view });
    if (!(await sidebar.isVisible()))
      await page.locator(`.activitybar .action-label[aria-label^="${container}"]`).click();
    const row = (text: string): Locator => sidebar.locator('.monaco-list-row', { hasText: text }).first();
    const selected = page.locator('.selected-text').first();
    await untilSeen(selected, 'a click in the outline', () => row('镇海区').click());
    await row('江川省委副书记').waitFor();
    await row('八八战略').waitFor();
  },

  async 'outline-highlights'(page) {
    const sidebar = page.locator('.part.sidebar');
    const shown = page.locator('.statusbar-item', { hasText: /李川.*1/ }).first();
    await untilSeen(shown, 'a click on a person', () =>
      sidebar.locator('.monaco-list-row', { hasText: '李川' }).first().click(),
    );
    await untilMarked(page, 2);
  },

  async 'outline-follows'(page) {
    await untilMarked(page, 0, () => page.keyboard.press('Escape'));
    await page
      .locator('.view-line span[class*="mtk"]', { hasText: /^绍兴$/ })
      .first()
      .click();
    const row = page.locator('.part.sidebar .monaco-list-row.selected', { hasText: '绍兴市' });
    await row.waitFor();
    await untilMarked(page, 3);
  },

  async 'outline-filter'(page) {
    const sidebar = page.locator('.part.sidebar');
    // By post too. Of several views, the one below the mouse shows what it can do.
    await sidebar.locator('.pane-header').first().hover();
    await sidebar.locator('.codicon-filter').first().click();
    await page.locator('.quick-input-widget input').waitFor();
    await page.keyboard.insertText('市长');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: '周岩' }).waitFor();
    await page.keyboard.press('Escape');
  },

  async 'clean-draft'(page, { cleanDraft }) {
    await openFile(page, 'review.txt');
    await page.locator('.squiggly-info').first().waitFor();
    await runCommand(page, cleanDraft);
    assert.equal(await reviewFix(page).getAttribute('aria-checked'), 'false', 'a person has to tick it');
  },

  async 'clean-draft-applied'(page) {
    await reviewFix(page).click();
    await page.locator('.bulk-edit-panel .monaco-list-row', { hasText: '蚌相争' }).click();
    await page.locator('.monaco-diff-editor .char-delete').first().waitFor();
    await page.locator('.bulk-edit-panel').getByText('Apply').click();
    await page.locator('.view-line', { hasText: '鹬蚌相争' }).waitFor();
  },

  async 'rule-page'(page) {
    await openFile(page, DRAFT);
    await piece(page, 'dàibiǎotuán').hover();
    await page.locator('.monaco-hover a', { hasText: '残留注音' }).first().click();
    await page.locator('.tab.active', { hasText: 'pinyin-gloss.md' }).waitFor();
    await webview(page).getByText('何为错').waitFor();
  },

  async report(page, { report }) {
    await closeTabs(page);
    await openFile(page, DRAFT);
    await status(page).waitFor();
    await runCommand(page, report);
    await page.locator('.tab', { hasText: `报告：${DRAFT}` }).waitFor();
    const row = (text: string): Locator => webview(page).locator('tr', { hasText: text });
    await row('拼音').waitFor();
    await row('省部级').filter({ hasText: '江川省委副书记' }).waitFor();
    const list = webview(page).locator('ul.bars').first();
    const style = await list.evaluate((shown) => getComputedStyle(shown).listStyleType);
    assert.equal(style, 'none', 'the policy lets the style in');
    const pair = webview(page).getByRole('button', { name: '嘉兴市—绍兴市' });
    const told = page.locator('.statusbar-item', { hasText: /嘉兴市—绍兴市：第 \d 处/ });
    await untilSeen(told, 'a click in the report', () => pair.click());
  },

  async 'report-follows'(page) {
    await page.locator('.view-line', { hasText: '下一站' }).click();
    await page.keyboard.press('Home');
    await page.keyboard.insertText('东湖县委书记王青说，');
    await webview(page).locator('tr', { hasText: '东湖县委书记' }).waitFor();
  },

  async 'report-dark'(page) {
    await chooseTheme(page, 'Dark Modern');
    await page.locator('.monaco-workbench.vs-dark').waitFor();
    await showGraph(page);
  },

  async 'report-restored'(page) {
    await untilTabsAreKept(page, 'gaojian.report');
    await loseWindow(page);
    await page.locator('.tab', { hasText: `报告：${DRAFT}` }).waitFor();
    await webview(page).locator('tr', { hasText: '江川省委副书记' }).waitFor();
    const told = page.locator('.statusbar-item', { hasText: /嘉兴市—绍兴市：第 \d 处/ });
    const pair = webview(page).getByRole('button', { name: '嘉兴市—绍兴市' });
    await untilSeen(told, 'a click in the report that was restored', () => pair.click());
  },

  async 'check-all'(page, { checkAll }) {
    await closeTabs(page, true);
    await runCommand(page, checkAll);
    // What stands above the lines moves them down.
    await page
      .locator('.part.sidebar')
      .getByText(/已查 \d+ 篇/)
      .waitFor();
    await untilSeen(row(page, '残留注音'), 'what is sure', () => row(page, '有把握').click());
  },

  async 'findings-by-keyboard'(page) {
    await untilSeen(row(page, 'fix-all.txt'), 'a rule in the findings', () => row(page, '残留注音').click());
    const focused = page.locator('.part.sidebar .monaco-list-row.focused');
    const press = async (key: string, text: string): Promise<void> => {
      await page.keyboard.press(key);
      await focused.filter({ hasText: text }).waitFor();
    };
    await press('ArrowDown', 'fix-all.txt');
    await page.keyboard.press('ArrowRight');
    await row(page, '(dǎngzhèng)').waitFor();
    await press('ArrowDown', '(dǎngzhèng)');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'fix-all.txt' }).waitFor();
    await page.locator('.monaco-editor .selected-text').first().waitFor();
  },

  async 'findings-contrast'(page) {
    await chooseTheme(page, 'Dark High Contrast');
    await page.locator('.monaco-workbench.hc-black').waitFor();
  },

  async 'findings-light'(page) {
    await chooseTheme(page, 'Light Modern');
    await page.locator('.monaco-workbench.vs').waitFor();
  },

  async 'fix-all-drafts'(page, { fixAllDrafts }) {
    await runCommand(page, fixAllDrafts);
    await page.locator('.bulk-edit-panel .monaco-list-row', { hasText: '时政正文' }).first().waitFor();
  },

  async 'fix-rule'(page) {
    const preview = page.locator('.bulk-edit-panel');
    await preview.getByText('Discard').click();
    await preview.waitFor({ state: 'hidden' });
    const rule = row(page, '残留注音');
    const question = page.locator('.monaco-dialog-box', { hasText: /有把握的共 \d+ 处/ });
    await untilSeen(question, 'the button of a rule', async () => {
      await rule.hover();
      await rule.locator('.codicon-check-all').click();
    });
  },

  async 'rule-fixed'(page) {
    await page.locator('.monaco-dialog-box .monaco-button', { hasText: '改好' }).click();
    await row(page, '残留注音').waitFor({ state: 'detached' });
    await row(page, '杂行').waitFor();
  },

  async 'paste-clean'(page) {
    await closeTabs(page, true);
    await openFile(page, '分工.txt');
    await page.locator('.view-line', { hasText: '副市长' }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('企业(qǐyè)落实责任。');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+v');
    await page.locator('.view-line', { hasText: '责任。企业(qǐyè)落实' }).waitFor();
    const choice = page.locator('.action-widget .monaco-list-row', { hasText: '粘贴并清理' }).first();
    await untilSeen(choice, 'the paste options', () => page.locator('.post-edit-widget').click());
  },

  async 'paste-cleaned'(page) {
    await page.locator('.action-widget .monaco-list-row', { hasText: '粘贴并清理' }).first().click();
    await page.locator('.view-line', { hasText: '责任。企业落实责任。' }).waitFor();
  },

  async walkthrough(page, { firstSteps }) {
    await runCommand(page, firstSteps);
    await page.locator('.getting-started-step').nth(3).waitFor();
    await webview(page).getByText('红线、黄线、蓝线').waitFor();
  },
} satisfies Record<string, Step>;
