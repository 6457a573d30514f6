import type { Variant } from './offeredScripts.ts';
import { HONG_KONG_WORDS, TAIWAN_WORDS } from '../data/generated/regionWords.ts';
import { lazy } from '../base/lazy.ts';
import { frequentTraditional, standardCharacters } from '../characters/characterSets.ts';
import { REGIONAL_FORMS, type Region } from './opencc.ts';

/** What only one region writes, and how much it says. */
interface Sign {
  readonly text: string;
  /** above 0 for Hong Kong */
  readonly weight: number;
}

/** Hong Kong types Taiwan's forms too (說 for 説), so that they say little; nobody else types Hong Kong's. */
const HONG_KONG_FORM = 2;
/** See `HONG_KONG_FORM`. */
const TAIWAN_FORM = -0.5;
/** A word that only one region has (計程車, 的士) says as much as a form that only one has. */
const WORD = 2;

const signs = lazy((): readonly Sign[] => {
  // 户, 温 and 着 are the mainland's too, and stand in copy that was converted from there; Taiwan types 濕 and 煙 as well.
  const everywhere = new Set(standardCharacters() + frequentTraditional());
  const forms = REGIONAL_FORMS().flatMap(({ tw, hk }): Sign[] =>
    everywhere.has(hk)
      ? []
      : [
          { text: hk, weight: HONG_KONG_FORM },
          { text: tw, weight: TAIWAN_FORM },
        ],
  );
  const words = (list: string, weight: number): Sign[] => list.split(' ').map((text) => ({ text, weight }));
  return [...forms, ...words(HONG_KONG_WORDS, WORD), ...words(TAIWAN_WORDS, -WORD)];
});

/** Whose traditional copy a text is, by its characters and its words, each counted once; undefined where nothing shows. */
export function regionIn(text: string): Region | undefined {
  let sum = 0;
  for (const sign of signs()) if (text.includes(sign.text)) sum += sign.weight;
  return sum === 0 ? undefined : sum > 0 ? 'hk' : 'tw';
}

/** Whose traditional characters a draft is to use: set by the config, else as far as it shows, else Taiwan's. */
export function regionOf(text: string, variant: Variant = 'auto'): Region {
  if (variant === 'hant-tw' || variant === 'hant-hk') return variant === 'hant-hk' ? 'hk' : 'tw';
  return regionIn(text) ?? 'tw';
}
