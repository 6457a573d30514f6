// npm run gen: makes data, settings, JSON schema, rule tables and rule pages from the rules' meta, server/data and
// the rules' READMEs. With --check it writes nothing and exits 1 when something is not as it would be made; with
// --rules it leaves the data out, which a rule's own meta and README do not change.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildReasons } from './buildReasons.ts';
import { buildRegistry } from './buildRegistry.ts';
import { root, type GeneratedFile } from './files.ts';

const isCheck = process.argv.includes('--check');

function make(files: readonly GeneratedFile[]): void {
  for (const { path: file, text } of files) {
    const absolute = path.join(root, file);
    if (existsSync(absolute) && readFileSync(absolute, 'utf8') === text) continue;
    if (isCheck) {
      console.error(`${file} is not what npm run gen makes: run it, and never edit generated files`);
      process.exitCode = 1;
    } else {
      mkdirSync(path.dirname(absolute), { recursive: true });
      writeFileSync(absolute, text);
      console.log(file);
    }
  }
}

// Each step is loaded when the tables that it needs stand: rm -r generated && npm run gen brings everything back.
if (!process.argv.includes('--rules')) {
  make((await import('./buildCharacters.ts')).buildCharacters());
  make((await import('./buildData.ts')).buildData());
}
make([...buildRegistry(), buildReasons()]);
make(await (await import('./buildPatternStarts.ts')).buildPatternStarts());
const { buildManifest } = await import('./buildManifest.ts');
const { buildDocs } = await import('./buildDocs.ts');
make(await buildManifest());
make(buildDocs());
