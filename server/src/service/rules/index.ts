import { brokenLine } from './broken-line/rule.ts';
import { conversionError } from './conversion-error/rule.ts';
import { foreignWord } from './foreign-word/rule.ts';
import { invisibleCharacter } from './invisible-character/rule.ts';
import { lookalikeCharacter } from './lookalike-character/rule.ts';
import { mixedScript } from './mixed-script/rule.ts';
import { mojibake } from './mojibake/rule.ts';
import { pinyinGloss } from './pinyin-gloss/rule.ts';
import { pinyinLine } from './pinyin-line/rule.ts';
import { punctuationForm } from './punctuation-form/rule.ts';
import { punctuationWidth } from './punctuation-width/rule.ts';
import { repeatedLine } from './repeated-line/rule.ts';
import { spamLine } from './spam-line/rule.ts';
import { straySpace } from './stray-space/rule.ts';
import { titleConflict } from './title-conflict/rule.ts';
import type { Rule } from './rule.ts';

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  brokenLine,
  conversionError,
  foreignWord,
  invisibleCharacter,
  lookalikeCharacter,
  mixedScript,
  mojibake,
  pinyinGloss,
  pinyinLine,
  punctuationForm,
  punctuationWidth,
  repeatedLine,
  spamLine,
  straySpace,
  titleConflict,
];
