import { brokenLines } from './brokenLines.ts';
import { cleanDrafts } from './cleanDrafts.ts';
import { conversion } from './conversion.ts';
import { convert } from './convert.ts';
import { encodings } from './encodings.ts';
import { furniture } from './furniture.ts';
import { invariants } from './invariants.ts';
import type { Measure } from './measure.ts';
import { misaligned } from './misaligned.ts';
import { mojibake } from './mojibake.ts';
import { names } from './names.ts';
import { paragraphs } from './paragraphs.ts';
import { pinyinLines } from './pinyinLines.ts';
import { planted } from './planted.ts';
import { plants } from './plants.ts';
import { repeats } from './repeats.ts';
import { slips } from './slips.ts';
import { wrongWords } from './wrongWords.ts';

/** Every measure, by name. */
export const MEASURES: readonly Measure[] = [
  brokenLines,
  cleanDrafts,
  conversion,
  convert,
  encodings,
  furniture,
  invariants,
  misaligned,
  mojibake,
  names,
  paragraphs,
  pinyinLines,
  planted,
  plants,
  repeats,
  slips,
  wrongWords,
];
