// npm run rule -- rule-id: makes the rule's folder where there is none, and runs everything that one rule needs:
// generated files, the linter on its folder, its cases, and the tests that hold for every rule. Types are left to
// the editor and npm run check: the rules of the linter that ask for them take longer than all the rest.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { buildRegistry, nameOfRule } from './buildRegistry.ts';
import { bundled } from './bundled.mjs';
import { root } from './files.ts';

const id = process.argv[2] ?? '';
if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error('usage: npm run rule -- rule-id (kebab-case, as in the contract)');
  process.exit(2);
}
const folder = path.join(root, 'server/src/service/rules', id);
if (!existsSync(folder)) {
  cpSync(path.join(root, 'server/scripts/ruleTemplate'), folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    const place = path.join(folder, file);
    writeFileSync(place, fromTemplate(readFileSync(place, 'utf8')));
  }
  console.log(`${path.relative(root, folder)}: write cases.ts first, then rule.ts and README.md`);
}

function fromTemplate(text: string): string {
  return text
    .replaceAll('../../src/service/rules/', '../')
    .replaceAll('../../src/service/', '../../')
    .replaceAll('my-rule', id)
    .replaceAll('myRule', nameOfRule(id));
}

const run = (args: readonly string[]): Promise<number> => {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
};

const TESTS = ['test/rules/rules.test.ts', 'test/rules/patterns.test.ts', 'test/service/config.test.ts'];
const OF_THIS_RULE = `^rules (?:registry|${id}) |every rule|^patterns .* ${id} `;
const MOCHA = path.join(root, 'node_modules/mocha/bin/mocha.js');
/** V8 optimises later, as in .mocharc.json: a test runs little code often. */
const LATE = '--interrupt-budget=400000';

async function lintFolder(): Promise<number> {
  const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });
  const results = await eslint.lintFiles([folder]);
  const stylish = await eslint.loadFormatter('stylish');
  console.log(await stylish.format(results));
  return results.some(({ errorCount, warningCount }) => errorCount + warningCount > 0) ? 1 : 0;
}

// The registry is all that the others wait for; what else is made from the rule is made beside them.
writeRegistry();
const tests = await bundled(TESTS);
const results = await Promise.all([
  // Not bundled: it loads the modules that have gates by their names.
  run(['--import', 'tsx', 'server/scripts/gen.ts', '--rules']),
  run([LATE, MOCHA, '--no-config', '--timeout', '60000', ...tests, '-g', OF_THIS_RULE]),
  lintFolder(),
]);
process.exitCode = Math.max(...results);

function writeRegistry(): void {
  for (const { path: file, text } of buildRegistry()) {
    const place = path.join(root, file);
    if (readFileSync(place, 'utf8') !== text) writeFileSync(place, text);
  }
}
