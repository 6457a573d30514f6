// Every view and every rule by itself: CPU a character, as a ratio to a fixed loop over the same text in the same run.
import { createRequire } from 'node:module';
import { bundle } from './bundle.mjs';

const require = createRequire(import.meta.url);

/** In the order in which a view may ask for the ones before it, so that each is timed without them. */
const VIEWS = [
  ['view scan', (article) => article.page.scan],
  ['view lines', (article) => article.lines],
  ['view damage', (article) => article.damage],
  ['view pinyinLines', (article) => article.pinyinLines],
  ['view glosses', (article) => article.glosses],
  ['view furniture', (article) => article.furniture],
  ['view noise', (article) => [article.noise, article.scan]],
  ['view jumps', (article) => article.jumps],
  ['view sections', (article) => article.sections],
  ['view sentences', (article) => article.sentences],
  ['view variant', (article) => article.variant],
  ['view reading', (article) => article.reading],
  ['view mentions', (article) => article.mentions],
];

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

let sink = 0;

/** Reads every unit of `drafts` eight times through a table of 64 Ki: what a rule cannot be faster than. */
function fixedLoop(drafts) {
  const table = new Uint8Array(0x10000).map((_, i) => i & 7);
  for (let round = 0; round < 8; round++)
    for (const text of drafts)
      for (let at = 0; at < text.length; at++) sink = (sink * 31 + table[text.charCodeAt(at)]) | 0;
}

/** @returns {Promise<(drafts: readonly string[], rounds: number) => { loop: number, stages: Map<string, number> }>} nanoseconds a character */
export async function stagesOf() {
  await bundle('../server/src/service/service.ts', 'dist/service.cjs');
  const { Article, lint: lintKeeping, resolveConfig, RULES, withoutKeeping } = require('./dist/service.cjs');
  const lint = (...asked) => withoutKeeping(() => lintKeeping(...asked));
  const config = resolveConfig([{ extends: 'strict' }]);
  const inOrder = [
    ...RULES.filter(({ meta }) => !meta.comesLast),
    ...RULES.filter(({ meta }) => meta.comesLast),
  ];
  return (drafts, rounds) => {
    const units = drafts.reduce((sum, text) => sum + text.length, 0);
    const least = new Map();
    const time = (name, work) => {
      const begin = cpu();
      work();
      const taken = ((cpu() - begin) * 1000) / units;
      least.set(name, Math.min(least.get(name) ?? Infinity, taken));
    };
    for (let round = 0; round < rounds; round++) {
      time('fixed loop', () => fixedLoop(drafts));
      time('everything', () => {
        for (const text of drafts) lint(new Article({ text }), config);
      });
      const articles = drafts.map((text) => new Article({ text }));
      for (const [name, view] of VIEWS) time(name, () => withoutKeeping(() => articles.forEach(view)));
      for (const rule of inOrder)
        time(`rule ${rule.meta.id}`, () => {
          for (const article of articles) lint(article, config, [rule]);
        });
    }
    const loop = least.get('fixed loop') / 8;
    least.delete('fixed loop');
    return { loop, stages: least };
  };
}
