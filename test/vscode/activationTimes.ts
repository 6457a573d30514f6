// npm run measure:activation: how long activation keeps the extension host's thread, by VS Code's own count, in the oldest
// and the latest VS Code with the packaged extension; writes the table into bench/README.md.
import { availableParallelism, cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { writeTable } from '../../bench/readme.mjs';
import { prepareHost, type Host, type ReleaseName } from './hosts.ts';
import { prepareMachine } from './machine.ts';
import { packExtension } from './package.ts';
import { launchBrowser, openWindow } from './page.ts';
import { installExtension, newSession, startServer } from './server.ts';
import { openFile, runCommand } from './windowActions.ts';

const STARTS = 7;
const vsix = await packExtension();

/** Milliseconds of a start of VS Code: loading the code and calling `activate`, up to its return. */
async function activationTime(browser: Browser, host: Host): Promise<number> {
  const session = newSession(host, `${host.version}-activation`);
  await installExtension(session, vsix);
  await using server = await startServer(session);
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 } });
  try {
    await openWindow(page, { session, server });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await openFile(page, 'fix-all.txt');
    await page.locator('.squiggly-error').first().waitFor();
    await runCommand(page, 'Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .extension', { hasText: 'Gaojian' });
    const said = await row.locator('.activation-time').first().textContent();
    const time = /\b(\d{1,6})ms/.exec(said ?? '')?.[1];
    if (time === undefined) throw new Error(`VS Code says of the activation: ${said}`);
    return Number(time);
  } finally {
    await page.close();
  }
}

const machine = prepareMachine();
const browser = await launchBrowser();
const rows: string[][] = [];
const load = loadavg()[0]!.toFixed(1);
try {
  for (const name of ['oldest', 'latest'] satisfies ReleaseName[]) {
    const host = await prepareHost(name, machine);
    const times: number[] = [];
    while (times.length < STARTS) times.push(await activationTime(browser, host));
    times.sort((a, b) => a - b);
    rows.push([
      `VS Code ${host.version}`,
      `${times[STARTS >> 1]} ms`,
      `${times[0]} ms`,
      `${times.at(-1)} ms`,
    ]);
    console.log(rows.at(-1)!.join('  '));
  }
} finally {
  await browser.close();
}
const about = `${cpus()[0]!.model}, ${availableParallelism()} cores; load average ${load} before the run; ${new Date().toISOString().slice(0, 10)}`;
writeTable('activation', about, ['', `median of ${STARTS} starts`, 'least', 'most'], rows);
