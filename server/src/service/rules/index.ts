import { pinyinGloss } from './pinyin-gloss/rule.ts';
import { repeatedLine } from './repeated-line/rule.ts';
import { spamLine } from './spam-line/rule.ts';
import { titleConflict } from './title-conflict/rule.ts';
import type { Rule } from './rule.ts';

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [pinyinGloss, repeatedLine, spamLine, titleConflict];
