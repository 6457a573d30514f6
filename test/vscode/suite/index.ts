import { format } from 'node:util';
import Mocha from 'mocha';
import { PATIENCE_MS } from '../patience.ts';
import { REPORT } from '../report.ts';

const SUITES = [
  () => import('./start.suite.ts'),
  () => import('./diagnostics.suite.ts'),
  () => import('./fixes.suite.ts'),
  () => import('./desk.suite.ts'),
  () => import('./outline.suite.ts'),
  () => import('./config.suite.ts'),
  () => import('./cleanDraft.suite.ts'),
  () => import('./convertDraft.suite.ts'),
  () => import('./newCommands.suite.ts'),
  () => import('./wordDrafts.suite.ts'),
  () => import('./hosts.suite.ts'),
];

/** Called by VS Code in the extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 2 * PATIENCE_MS, reporter: 'spec', color: false });
  // What the suite says is told apart from what VS Code itself writes to its console.
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => console.log(REPORT + format(...parts));
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  for (const load of SUITES) await load();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
