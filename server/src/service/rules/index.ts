import { pinyinGloss } from './pinyin-gloss/rule.ts';
import { titleConflict } from './title-conflict/rule.ts';
import type { Rule } from './rule.ts';

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [pinyinGloss, titleConflict];
