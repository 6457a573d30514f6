// npm run test:vscode: the suite in real VS Codes, oldest and latest, from the sources and from the package.
// --oldest or --latest, --sources or --package run a part.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleSuite } from './bundle.ts';
import { prepareHost, root, workFolder, type Host, type ReleaseName } from './hosts.ts';
import { prepareMachine, run } from './machine.ts';
import { launchBrowser } from './page.ts';
import { runSuite, type SuiteRun } from './runSuite.ts';
import { installExtension, newSession } from './server.ts';

const wanted = process.argv.slice(2);
const isWanted = (name: string, others: readonly string[]): boolean =>
  wanted.includes(`--${name}`) || !others.some((other) => wanted.includes(`--${other}`));

const releases = (['oldest', 'latest'] as const).filter((name) => isWanted(name, ['oldest', 'latest']));
const kinds = (['sources', 'package'] as const).filter((name) => isWanted(name, ['sources', 'package']));

async function packageExtension(): Promise<string> {
  const file = path.join(workFolder, 'gaojian.vsix');
  await run('npx', ['vsce', 'package', '--no-dependencies', '--out', file], { cwd: root });
  return file;
}

async function suiteRun(host: Host, kind: (typeof kinds)[number], vsix: string): Promise<SuiteRun> {
  const name = `${host.version}-${kind}`;
  const session = newSession(host, name);
  const tests = path.join(root, 'dist/test/vscode/suite.cjs');
  if (kind === 'sources')
    return { name, session, tests, extension: root, expectedFolder: path.resolve(root) };
  await installExtension(session, vsix);
  const extension = path.join(root, 'test/vscode/extension');
  return { name, session, tests, extension, expectedFolder: session.extensions };
}

const started = Date.now();
const machine = prepareMachine();
const [vsix, hosts] = await Promise.all([
  // Its production build is what the runs from the sources use too.
  packageExtension(),
  Promise.all(releases.map((name: ReleaseName) => prepareHost(name, machine))),
  bundleSuite(),
  machine,
]);
console.log(`set up in ${seconds(started)}`);

const browser = await launchBrowser();
let failed = 0;
try {
  for (const host of hosts) {
    for (const kind of kinds) {
      const start = Date.now();
      const plan = await suiteRun(host, kind, vsix);
      const { passed, report, log } = await runSuite(browser, plan);
      console.log(`\n${passed ? '✓' : '✗'} VS Code ${plan.name} (${seconds(start)})\n${report}`);
      if (passed) continue;
      failed++;
      const file = path.join(root, 'test-output', `vscode-${plan.name}.log`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, log);
      console.log(`VS Code's own log: ${file}`);
    }
  }
} finally {
  await browser.close();
}
if (failed > 0) process.exitCode = 1;

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
