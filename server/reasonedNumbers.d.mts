import type { Rule } from 'eslint';

export const reasonedNumbers: Rule.RuleModule;
