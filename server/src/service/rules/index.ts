import { foreignWord } from './foreign-word/rule.ts';
import { mixedScript } from './mixed-script/rule.ts';
import { mojibake } from './mojibake/rule.ts';
import { nameVariant } from './name-variant/rule.ts';
import { pinyinGloss } from './pinyin-gloss/rule.ts';
import { placeHierarchy } from './place-hierarchy/rule.ts';
import { placeName } from './place-name/rule.ts';
import { policyWording } from './policy-wording/rule.ts';
import { postConflict } from './post-conflict/rule.ts';
import { punctuationPair } from './punctuation-pair/rule.ts';
import { punctuationWidth } from './punctuation-width/rule.ts';
import { repeatedLine } from './repeated-line/rule.ts';
import { spamLine } from './spam-line/rule.ts';
import { titleConflict } from './title-conflict/rule.ts';
import { titleFirstMention } from './title-first-mention/rule.ts';
import { titleMalformed } from './title-malformed/rule.ts';
import { titleOrder } from './title-order/rule.ts';
import { titleRoster } from './title-roster/rule.ts';
import type { Rule } from './rule.ts';

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
  foreignWord,
  mixedScript,
  mojibake,
  nameVariant,
  pinyinGloss,
  placeHierarchy,
  placeName,
  policyWording,
  postConflict,
  punctuationPair,
  punctuationWidth,
  repeatedLine,
  spamLine,
  titleConflict,
  titleFirstMention,
  titleMalformed,
  titleOrder,
  titleRoster,
];
