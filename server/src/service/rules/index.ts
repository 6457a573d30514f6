import { brokenLine } from './broken-line/rule.ts';
import { conversionError } from './conversion-error/rule.ts';
import { dateImpossible } from './date-impossible/rule.ts';
import { foreignWord } from './foreign-word/rule.ts';
import { invisibleCharacter } from './invisible-character/rule.ts';
import { lookalikeCharacter } from './lookalike-character/rule.ts';
import { mixedScript } from './mixed-script/rule.ts';
import { mojibake } from './mojibake/rule.ts';
import { nameVariant } from './name-variant/rule.ts';
import { numberForm } from './number-form/rule.ts';
import { numberWording } from './number-wording/rule.ts';
import { pinyinGloss } from './pinyin-gloss/rule.ts';
import { pinyinLine } from './pinyin-line/rule.ts';
import { placeHierarchy } from './place-hierarchy/rule.ts';
import { placeName } from './place-name/rule.ts';
import { policyWording } from './policy-wording/rule.ts';
import { postConflict } from './post-conflict/rule.ts';
import { punctuationForm } from './punctuation-form/rule.ts';
import { punctuationPair } from './punctuation-pair/rule.ts';
import { punctuationWidth } from './punctuation-width/rule.ts';
import { repeatedLine } from './repeated-line/rule.ts';
import { spamLine } from './spam-line/rule.ts';
import { straySpace } from './stray-space/rule.ts';
import { termUsage } from './term-usage/rule.ts';
import { titleConflict } from './title-conflict/rule.ts';
import { titleFirstMention } from './title-first-mention/rule.ts';
import { titleMalformed } from './title-malformed/rule.ts';
import { titleOrder } from './title-order/rule.ts';
import { titleRoster } from './title-roster/rule.ts';
import { unusedSuppression } from './unused-suppression/rule.ts';
import { wrongWord } from './wrong-word/rule.ts';
import type { Rule } from '../engine/rule.ts';

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  brokenLine,
  conversionError,
  dateImpossible,
  foreignWord,
  invisibleCharacter,
  lookalikeCharacter,
  mixedScript,
  mojibake,
  nameVariant,
  numberForm,
  numberWording,
  pinyinGloss,
  pinyinLine,
  placeHierarchy,
  placeName,
  policyWording,
  postConflict,
  punctuationForm,
  punctuationPair,
  punctuationWidth,
  repeatedLine,
  spamLine,
  straySpace,
  termUsage,
  titleConflict,
  titleFirstMention,
  titleMalformed,
  titleOrder,
  titleRoster,
  unusedSuppression,
  wrongWord,
];
