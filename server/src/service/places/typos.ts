import { PLACE_SHAPES } from '../data/generated/nearShapes.ts';
import { lazy } from '../base/lazy.ts';
import { readingsOf } from '../characters/readings.ts';
import { confusionOf } from '../characters/confusable.ts';

const shapes = lazy(() => {
  const alike = new Set<string>();
  for (const group of PLACE_SHAPES.split(' ')) for (const a of group) for (const b of group) alike.add(a + b);
  return alike;
});

/** What speakers of many dialects do not keep apart: zh and z, n and l, f and h before u, eng and en. */
const broad = (reading: string): string =>
  reading
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?!$)/, 'l')
    .replace(/^fu$/, 'hu')
    .replace(/([aei])ng$/, '$1n');

const soundsAlike = (a: string, b: string): boolean => {
  const readings = new Set(readingsOf(a).map(broad));
  return readingsOf(b).some((reading) => readings.has(broad(reading)));
};

/**
 * Two names of one length that differ in one character, easily typed for the other: 上成区 and 上城区, 洪三区 and 洪山区.
 * Broader than what is asked of words; only for a name right behind the place that it lies in.
 */
export function isPlaceTypo(words: string, name: string): boolean {
  if (words.length !== name.length) return false;
  const differing = [...words].flatMap((character, i) => (character === name[i] ? [] : [i]));
  const [at] = differing;
  if (at === undefined || differing.length > 1) return false;
  const [a, b] = [words[at]!, name[at]!];
  return confusionOf(a, b) !== undefined || soundsAlike(a, b) || shapes().has(a + b);
}
