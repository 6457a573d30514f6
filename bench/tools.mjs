// Ourselves and the peers, each through its own API with its own defaults.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const versionOf = (name) => require(`${name}/package.json`).version;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * name → { version, checks, load }; `load` gives a function of a text that says what it found, maybe later:
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
      const { Article, lint, resolveConfig, withoutKeeping } = require('./dist/service.cjs');
      const config = resolveConfig([{ extends: 'strict' }]);
      return (text) => {
        // The same drafts come again and again here: what is kept of their lines would be the speed of something else.
        const { findings, failures } = withoutKeeping(() => lint(new Article({ text }), config));
        return { findings: findings.length, error: failures[0] && String(failures[0].error) };
      };
    },
  },
  'autocorrect-node': {
    version: versionOf('autocorrect-node'),
    checks: '`lintFor`, defaults (native code)',
    async load() {
      const { lintFor } = require('autocorrect-node');
      return (text) => {
        const { lines, error } = lintFor(text, 'draft.txt');
        return { findings: lines.length, error: error || undefined };
      };
    },
  },
  zhlint: {
    version: versionOf('zhlint'),
    checks: '`run`, preset `default`',
    async load() {
      const { run } = await import('zhlint');
      return (text) => ({ findings: run(text, { rules: { preset: 'default' } }).validations.length });
    },
  },
  '@lint-md/core': {
    version: versionOf('@lint-md/core'),
    checks: '`lintMarkdown`, defaults',
    async load() {
      const { lintMarkdown } = await import('@lint-md/core');
      return (text) => ({ findings: lintMarkdown(text).lintResult.length });
    },
  },
  textlint: {
    version: versionOf('textlint'),
    checks: '`lintText`, 3 rules for any language (its preset for Chinese is not on npm)',
    async load() {
      const { createLinter, loadTextlintrc } = await import('textlint');
      const descriptor = await loadTextlintrc({ configFilePath: here('.textlintrc.json') });
      const linter = createLinter({ descriptor });
      return async (text) => ({ findings: (await linter.lintText(text, 'draft.txt')).messages.length });
    },
  },
};
