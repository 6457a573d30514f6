// npm run test:vscode: the extension in real VS Codes, oldest and latest, from the sources and from the package; in
// the web extension host; an editor's way through the window; our pages under axe-core; and the package in the shops. Arguments name runs: oldest, latest-package, web …
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { tryShops } from '../shop/tryShops.ts';
import { tryPage, tryReport } from './accessibility.ts';
import { bundleSuite } from './bundle.ts';
import { serveFolder, type FileServer } from './fileServer.ts';
import { prepareHost, root, type Host, type ReleaseName } from './hosts.ts';
import { prepareMachine } from './machine.ts';
import { packExtension } from './package.ts';
import { launchBrowser } from './page.ts';
import { runSuite } from './runSuite.ts';
import { installExtension, newSession } from './server.ts';
import { CHINESE_TITLES, ENGLISH_TITLES, tryWindow } from './window.ts';
import { compareServers } from './worker.ts';

const sources = path.resolve(root);

interface Tools {
  readonly browser: Browser;
  readonly hosts: Readonly<Record<ReleaseName, Host>>;
  /** serves the repository over HTTP */
  readonly files: FileServer;
  readonly vsix: string;
}

/** Each answers its report, and throws one when it fails. */
type Run = (tools: Tools) => Promise<string>;
type Runs = Readonly<Record<string, Run>>;

/** Two at a time: most of a run is waiting for VS Code to start. */
const inExtensionHost: Runs = {
  'oldest-sources': (tools) => suite(tools, 'oldest', 'sources'),
  'latest-sources': (tools) => suite(tools, 'latest', 'sources'),
  'oldest-package': (tools) => suite(tools, 'oldest', 'package'),
  'latest-package': (tools) => suite(tools, 'latest', 'package'),
  shops: async ({ vsix }) => {
    await tryShops(vsix);
    return '';
  },
  worker: async ({ browser }) => {
    await using files = await serveFolder(root);
    await compareServers(browser, files.origin);
    return '';
  },
};

/** By keys and mouse: nothing else runs beside them, for a key that waits too long goes to the wrong place. */
const byHand: Runs = {
  window: async ({ browser, hosts }) => {
    const extension = { extension: sources };
    await tryWindow(browser, hosts.latest, { name: 'window', extension, titles: CHINESE_TITLES });
    return '';
  },
  web: async ({ browser, hosts, files }) => {
    const extension = { webExtension: files.origin };
    const isServerLoaded = (): boolean => files.asked.has('/dist/server/browser.js');
    await tryWindow(browser, hosts.latest, {
      name: 'web',
      extension,
      titles: ENGLISH_TITLES,
      isServerLoaded,
    });
    return '';
  },
  accessibility: async ({ browser, hosts }) => {
    await tryReport(browser, hosts.latest);
    await tryPage(browser);
    return '';
  },
};

async function suite(
  { browser, hosts, vsix }: Tools,
  release: ReleaseName,
  from: 'sources' | 'package',
): Promise<string> {
  const name = `${release}-${from}`;
  const session = newSession(hosts[release], name);
  const tests = path.join(root, 'dist/test/vscode/suite.cjs');
  let extension = sources;
  let expectedFolder = sources;
  if (from === 'package') {
    await installExtension(session, vsix);
    extension = path.join(root, 'test/vscode/extension');
    expectedFolder = session.extensions;
  }
  const { passed, report, log } = await runSuite(browser, {
    name,
    session,
    tests,
    extension,
    expectedFolder,
  });
  if (passed) return report;
  const file = path.join(root, 'test-output', `${name}.log`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, log);
  throw new Error(`${report}\nVS Code's own log: ${file}`);
}

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

async function prepare(): Promise<Pick<Tools, 'hosts' | 'vsix'>> {
  const machine = prepareMachine();
  const [oldest, latest, vsix] = await Promise.all([
    prepareHost('oldest', machine),
    prepareHost('latest', machine),
    packExtension(),
    bundleSuite(),
    machine,
  ]);
  return { hosts: { oldest, latest }, vsix };
}

const begin = Date.now();
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((part) => name.includes(part));
const lanes = [
  { runs: inExtensionHost, atOnce: 2 },
  { runs: byHand, atOnce: 1 },
];
const all = lanes.flatMap(({ runs }) => Object.keys(runs));
const count = all.filter(isWanted).length;
if (count === 0) throw new Error(`no such run; there are ${all.join(', ')}`);

const { hosts, vsix } = await prepare();
console.log(`set up in ${seconds(begin)}`);
await using files = await serveFolder(root);
const browser = await launchBrowser();
let passed = 0;
const failures: string[] = [];
const work = async (queue: Iterable<[string, Run]>): Promise<void> => {
  for (const [name, run] of queue) {
    const start = Date.now();
    try {
      const report = await run({ browser, hosts, files, vsix });
      passed++;
      console.log(`✓ ${name} (${seconds(start)})${report}`);
    } catch (error) {
      process.exitCode = 1;
      failures.push(
        `✗ ${name} (${seconds(start)})\n${error instanceof Error ? error.message : String(error)}`,
      );
      console.log(failures.at(-1));
    }
  }
};
try {
  for (const { runs, atOnce } of lanes) {
    const queue = Object.entries(runs)
      .filter(([name]) => isWanted(name))
      .values();
    await Promise.all(Array.from({ length: atOnce }, () => work(queue)));
  }
} finally {
  await browser.close();
}
// Once more at the end, which is what a log that is cut keeps.
if (passed > 0) for (const failure of failures) console.log(failure);
console.log(`in ${seconds(begin)}\nruns: ${passed} passed, ${count - passed} failed`);
