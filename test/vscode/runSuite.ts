import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from './hosts.ts';
import { openWindow } from './page.ts';
import { PATIENCE_MS } from './patience.ts';
import { REPORT } from './report.ts';
import { startServer, type Session } from './server.ts';

/** of the whole suite */
const TIMEOUT_MS = 5 * PATIENCE_MS;

/** A run of the suite in one VS Code. */
export interface SuiteRun {
  readonly name: string;
  readonly session: Session;
  /** folder of the extension to load from its sources: ours, or the one that only carries the suite */
  readonly extension: string;
  /** where the extension under test must have come from */
  readonly expectedFolder: string;
  readonly tests: string;
}

export interface SuiteResult {
  readonly passed: boolean;
  /** what the suite printed */
  readonly report: string;
  /** what VS Code printed beside it */
  readonly log: string;
}

export async function runSuite(
  browser: Browser,
  { name, session, extension, expectedFolder, tests }: SuiteRun,
): Promise<SuiteResult> {
  await using server = await startServer(session, { GAOJIAN_EXPECTED_FOLDER: expectedFolder });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  let report = '';
  let log = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const code = await new Promise<number>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`no result after ${TIMEOUT_MS / 1000} s`)), TIMEOUT_MS);
      const onLog = (text: string): void => {
        if (text.startsWith(REPORT)) report += `${text.slice(REPORT.length)}\n`;
        else log += `${text}\n`;
      };
      openWindow(page, { session, server, extension, tests, onLog, onExit: resolve }).catch(reject);
    });
    return { passed: code === 0, report, log };
  } catch (error) {
    const folder = path.join(root, 'test-output');
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: path.join(folder, `failed-${name}.png`) });
    return { passed: false, report: `${report}\n${String(error)}`, log: `${log}\n${server.log()}` };
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}
