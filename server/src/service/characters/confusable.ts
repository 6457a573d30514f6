import { NEAR_SHAPES } from '../data/generated/nearShapes.ts';
import { lazy } from '../base/lazy.ts';
import { readingsOf } from './readings.ts';

const shapeGroups = lazy(() => {
  const groups = new Map<string, Set<string>>();
  for (const group of NEAR_SHAPES.split(' '))
    for (const character of group)
      groups.set(character, new Set([...(groups.get(character) ?? []), ...group]));
  return groups;
});

export type Confusion = 'sound' | 'shape';

/** Why one character is easily typed for another: 炼 and 练, 末 and 未; undefined when it is not. */
export function confusionOf(a: string, b: string): Confusion | undefined {
  const readings = readingsOf(b);
  if (readingsOf(a).some((reading) => readings.includes(reading))) return 'sound';
  return shapeGroups().get(a)?.has(b) ? 'shape' : undefined;
}

/** Two words of one length that differ in one character, where one is easily typed for the other. */
export function typoBetween(a: string, b: string): Confusion | undefined {
  if (a.length !== b.length) return undefined;
  let at = -1;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (at !== -1) return undefined;
    at = i;
  }
  return at === -1 ? undefined : confusionOf(a[at]!, b[at]!);
}
