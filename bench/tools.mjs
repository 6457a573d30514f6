// Ourselves and the peers, each through its own API with its own defaults.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const versionOf = (name) => require(`${name}/package.json`).version;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Drafts that the command line hands over at once. */
const AT_ONCE = 128;

/** A check of many texts by one that takes them one by one. */
const oneByOne = (check) => async (texts) => {
  const results = [];
  for (const text of texts) results.push(await check(text));
  return results;
};

/**
 * name → { version, checks, load }; `load` gives a function of texts that says what it found in each, maybe later:
 * { findings, error }. An error is a text that the tool gave up on: its time is the time of no answer.
 */
export const TOOLS = {
  gaojian: {
    version: require('../package.json').version,
    get checks() {
      const { RULES } = require('./dist/service.cjs');
      return `all ${RULES.length} rule${RULES.length === 1 ? '' : 's'}, none off (preset \`strict\`)`;
    },
    async load() {
      const { Article, lintAll, resolveConfig, RULES, withoutKeeping } = require('./dist/service.cjs');
      const settings = resolveConfig([{ extends: 'strict' }]);
      const lint = (texts) =>
        lintAll(
          texts.map((text) => ({ article: new Article({ text }), settings })),
          RULES,
        ).map(({ findings, failures }) => ({
          findings: findings.length,
          error: failures[0] && String(failures[0].error),
        }));
      return (texts) =>
        // The same drafts come again and again here: what is kept of their lines would be the speed of something else.
        withoutKeeping(() => {
          const results = [];
          for (let i = 0; i < texts.length; i += AT_ONCE) results.push(...lint(texts.slice(i, i + AT_ONCE)));
          return results;
        });
    },
  },
  'autocorrect-node': {
    version: versionOf('autocorrect-node'),
    checks: '`lintFor`, defaults (native code)',
    async load() {
      const { lintFor } = require('autocorrect-node');
      return oneByOne((text) => {
        const { lines, error } = lintFor(text, 'draft.txt');
        return { findings: lines.length, error: error || undefined };
      });
    },
  },
  zhlint: {
    version: versionOf('zhlint'),
    checks: '`run`, preset `default`',
    async load() {
      const { run } = await import('zhlint');
      return oneByOne((text) => ({
        findings: run(text, { rules: { preset: 'default' } }).validations.length,
      }));
    },
  },
  '@lint-md/core': {
    version: versionOf('@lint-md/core'),
    checks: '`lintMarkdown`, defaults',
    async load() {
      const { lintMarkdown } = await import('@lint-md/core');
      return oneByOne((text) => ({ findings: lintMarkdown(text).lintResult.length }));
    },
  },
  textlint: {
    version: versionOf('textlint'),
    checks: '`lintText`, 3 rules for any language (its preset for Chinese is not on npm)',
    async load() {
      const { createLinter, loadTextlintrc } = await import('textlint');
      const descriptor = await loadTextlintrc({ configFilePath: here('.textlintrc.json') });
      const linter = createLinter({ descriptor });
      return oneByOne(async (text) => ({
        findings: (await linter.lintText(text, 'draft.txt')).messages.length,
      }));
    },
  },
};
