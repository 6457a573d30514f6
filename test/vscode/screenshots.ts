// npm run screenshots: an editor's way through the real window, as pictures in test-output/. With `themes`: the colours in
// every kind of theme; with `readme`: the pictures of README.md; with `guide`: those of the pages for editors; with `trial FOLDER`: the drafts of a folder made clean.
import path from 'node:path';
import { shootGuide } from './guidePictures.ts';
import { prepareHost, root } from './hosts.ts';
import { prepareMachine } from './machine.ts';
import { launchBrowser } from './page.ts';
import { shootReadme } from './readmePictures.ts';
import { shootThemes } from './themes.ts';
import { tryDrafts } from './trial.ts';
import { CHINESE_TITLES, tryWindow } from './window.ts';

const machine = prepareMachine();
const [host] = await Promise.all([prepareHost('latest', machine), machine]);
const browser = await launchBrowser();
const [what, folder] = process.argv.slice(2);
try {
  if (what === 'trial') await tryDrafts(browser, host, folder ?? 'examples');
  else if (what === 'guide') await shootGuide(browser, host);
  else if (process.argv.includes('themes')) await shootThemes(browser, host);
  else if (process.argv.includes('readme')) await shootReadme(browser, host);
  else
    await tryWindow(browser, host, {
      name: 'window',
      extension: { extension: path.resolve(root) },
      titles: CHINESE_TITLES,
    });
} finally {
  await browser.close();
}
