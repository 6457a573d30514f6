import { GIVEN_NAME_SCORES } from '../data/generated/givenNames.ts';
import { lazy } from '../base/lazy.ts';

/** How much likelier each unit is in given names than in text. */
export const givenNameScores = lazy(() => {
  const scores = new Int8Array(0x10000);
  for (const line of GIVEN_NAME_SCORES.split('\n')) {
    const [score, characters = ''] = line.split(' ');
    for (const character of characters) scores[character.charCodeAt(0)] = Number(score);
  }
  return scores;
});
