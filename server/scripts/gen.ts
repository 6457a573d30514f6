// npm run gen: makes data, settings, JSON schema, rule tables and rule pages from the rules' meta, server/data and
// the rules' READMEs. npm run gen -- --check writes nothing and exits 1 when something is not as it would be made.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildData } from './buildData.ts';
import { buildDocs } from './buildDocs.ts';
import { buildManifest } from './buildManifest.ts';
import { root } from './files.ts';

const files = [...buildData(), ...(await buildManifest()), ...buildDocs()];
const isCheck = process.argv.includes('--check');
const stale = files.filter(({ path: file, text }) => {
  const absolute = path.join(root, file);
  return !existsSync(absolute) || readFileSync(absolute, 'utf8') !== text;
});
if (isCheck) {
  for (const { path: file } of stale)
    console.error(`${file} is not what npm run gen makes: run it, and never edit generated files`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path: file, text } of stale) {
    const absolute = path.join(root, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
    console.log(file);
  }
}
