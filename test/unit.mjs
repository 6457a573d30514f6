// npm run test:unit [-- mocha's options]: what .mocharc.json names, bundled, which starts ten seconds of CPU sooner than a
// loader that is asked for each of a thousand modules. `npx mocha` runs the same from its sources.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bundled } from '../server/scripts/bundled.mjs';

const { spec, timeout } = JSON.parse(readFileSync(new URL('../.mocharc.json', import.meta.url), 'utf8'));
/** test/{rules,corpus}/**\/*.test.ts */
const folders = /\{(.+?)\}/.exec(spec[0])[1].split(',');
const tests = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.test.ts') && folders.includes(name.split('/')[0]))
  .map((name) => `test/${name}`)
  .toSorted();

const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
const options = ['--no-config', '--timeout', String(timeout), ...(await bundled(tests)), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [mocha, ...options], { stdio: 'inherit' });
process.exitCode = status ?? 1;
