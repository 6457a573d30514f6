import { conversionError } from './conversion-error/rule.ts';
import { foreignWord } from './foreign-word/rule.ts';
import { mixedScript } from './mixed-script/rule.ts';
import { mojibake } from './mojibake/rule.ts';
import { pinyinGloss } from './pinyin-gloss/rule.ts';
import { punctuationWidth } from './punctuation-width/rule.ts';
import { repeatedLine } from './repeated-line/rule.ts';
import { spamLine } from './spam-line/rule.ts';
import { titleConflict } from './title-conflict/rule.ts';
import type { Rule } from './rule.ts';

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  conversionError,
  foreignWord,
  mixedScript,
  mojibake,
  pinyinGloss,
  punctuationWidth,
  repeatedLine,
  spamLine,
  titleConflict,
];
