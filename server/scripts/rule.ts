// npm run rule -- rule-id: makes the rule's folder where there is none, and runs everything that one rule needs:
// generated files, the linter on its folder, its cases, and the tests that hold for every rule.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildRegistry, nameOfRule } from './buildRegistry.ts';
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
  console.log(`${path.relative(root, folder)}: write cases.ts first, then rule.ts and README.md;`);
  console.log('a line in WEIGHTS of service/features/errorRate.ts says what a finding counts');
}

function fromTemplate(text: string): string {
  return text
    .replaceAll('../../src/service/rules/', '../')
    .replaceAll('../../src/service/', '../../')
    .replaceAll('my-rule', id)
    .replaceAll('myRule', nameOfRule(id));
}

const bin = (program: string, args: readonly string[]): Promise<number> => {
  const child = spawn(path.join(root, 'node_modules/.bin', program), args, { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
};

const TESTS = ['test/rules/*.test.ts', 'test/service/config.test.ts', 'test/service/errorRate.test.ts'];
const CASES = ['--no-config', '--node-option', 'import=tsx', '--timeout', '60000', ...TESTS];
const OF_THIS_RULE = `^rules (?:registry|${id}) |every rule|^patterns .* ${id} `;

// The registry is all that linter and cases wait for; what else is made from the rule is made beside them.
writeRegistry();
const results = await Promise.all([
  bin('tsx', ['server/scripts/gen.ts', '--rules']),
  bin('eslint', [folder]),
  bin('mocha', [...CASES, '-g', OF_THIS_RULE]),
]);
process.exitCode = Math.max(...results);

function writeRegistry(): void {
  for (const { path: file, text } of buildRegistry()) {
    const place = path.join(root, file);
    if (readFileSync(place, 'utf8') !== text) writeFileSync(place, text);
  }
}
