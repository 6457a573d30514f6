// npm run furniture -- DIR: who finds the page furniture in the text of web pages? DIR holds page-text.jsonl (see README).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { bundle } from './bundle.mjs';
import { parseHTML } from 'linkedom';

const require = createRequire(import.meta.url);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const README = here('README.md');

await bundle('../server/scripts/measures/furniture.ts', 'dist/furniture.cjs');
const { scorePages, linesOf, baseline } = require('./dist/furniture.cjs');

const escaped = (line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Readability without the structure that it leans on: every line is a paragraph. */
function readability(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const body = lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  const { document } = parseHTML(`<html><head><title></title></head><body>${body}</body></html>`);
  const content = new Readability(document).parse()?.content ?? '';
  const kept = new Set(
    [...parseHTML(content).document.querySelectorAll('p')].map((p) => p.textContent.trim()),
  );
  return lines.map((words) => ({ words, isFlagged: !kept.has(words), isDeletedUnseen: false }));
}

const TOOLS = {
  [`gaojian ${require('../package.json').version}`]: linesOf,
  [`@mozilla/readability ${require('@mozilla/readability/package.json').version}, each line a <p>`]:
    readability,
  'lines of 20 or more 汉字 with a mark are the article': baseline,
};

const pages = readFileSync(path.join(process.argv[2], 'page-text.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
const row = (...cells) => `| ${cells.join(' | ')} |`;
const share = ({ count, of }) =>
  of === 0 ? 'none' : `${((100 * count) / of).toFixed(2)} % (${count}/${of})`;
const rows = Object.entries(TOOLS).map(([name, judge]) =>
  row(name, ...scorePages(pages, judge).slice(0, 3).map(share)),
);
const table = [
  row('', 'precision of flagged lines', 'recall of furniture lines', 'article lines flagged'),
  row('---', '---', '---', '---'),
  ...rows,
].join('\n');
console.log(table);
const readme = readFileSync(README, 'utf8');
writeFileSync(
  README,
  readme.replace(
    /(<!-- furniture -->\n)[\s\S]*(<!-- \/furniture -->)/,
    (_, a, b) => `${a}\n${table}\n\n${b}`,
  ),
);
