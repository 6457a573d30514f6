// What is measured: every row has drafts of one kind, all of them our own words.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { newsOf } from './news.mjs';
import { draftOf } from './text.mjs';

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
const many = (count, of) => Array.from({ length: count }, (_, i) => of(i));

/** Pages as they are pasted, with menus, glosses and half-width marks; each comes several times, as drafts of one day do. */
function pages() {
  const texts = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readFileSync(EXAMPLES + name, 'utf8'));
  return many(120, (i) => `${texts[i % texts.length]}\n${draftOf(600, { seed: i })}`);
}

/** name → its drafts */
export const TEXTS = {
  'clean news, 400 drafts': () => many(400, newsOf),
  'dirty pages, 120 drafts': pages,
  'one line of 100 kB': () => [draftOf(100_000, { oneLine: true })],
  'draft of 10 kB': () => [draftOf(10_000)],
  'draft of 100 kB': () => [draftOf(100_000)],
  'draft of 1 MB': () => [draftOf(1_000_000)],
};

export const bytesOf = (drafts) => drafts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
export const unitsOf = (drafts) => drafts.reduce((sum, text) => sum + text.length, 0);
