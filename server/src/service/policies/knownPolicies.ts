import { IDIOMS, POLICIES } from '../data/generated/policies.ts';
import { lazy } from '../base/lazy.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import type { PolicyKind } from './policy.ts';

/** Policies by their names, in simplified characters. */
export const knownPolicies = lazy(
  () => new Lexicon(POLICIES.split('\n').map((line) => line.split(' ') as [string, PolicyKind])),
);

const setPhrases = lazy(() => new Set(IDIOMS.split(' ')));

/** 十室九空, 四大名著: numbers in it, and no policy. */
export const isSetPhrase = (content: string): boolean => setPhrases().has(content);
