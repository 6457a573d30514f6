// node images/drawIcon.mjs: icon.svg → icon.png. Needs Chromium and Debian's fonts-noto-cjk.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZE = 256;
const here = new URL('./', import.meta.url);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(
  `<style>body{margin:0}svg{display:block}</style>${readFileSync(new URL('icon.svg', here), 'utf8')}`,
);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: fileURLToPath(new URL('icon.png', here)), omitBackground: true });
await browser.close();
