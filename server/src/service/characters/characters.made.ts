import tsCharacters from 'opencc-js/dict/TSCharacters';
import { lazy } from '../base/lazy.ts';
import { UnitSet } from '../lexicon/unitSet.ts';
import { commonCharacters, frequentTraditional } from './characterSets.ts';
import { formsIn } from './forms.ts';

/** The first unit of the simplified form of each unit of the BMP. */
export const simplifiedUnits = lazy(() => {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [character, form] of formsIn(tsCharacters))
    if (character.length === 1) units[character.charCodeAt(0)] = form.charCodeAt(0);
  return units;
});

/** A `UnitSet` of the common characters of both scripts. */
export const everyday = lazy(() => new UnitSet(commonCharacters() + frequentTraditional()).bits);
