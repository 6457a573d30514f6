import type { Damage, DamageSource } from './damage.ts';
import { entityPlaces } from './detect/entities.ts';
import { lostPlaces } from './detect/lost.ts';
import { misreadPlaces } from './detect/misread.ts';
import { misalignments } from './detect/misalignments.ts';
import { escapePlaces } from './detect/escapes.ts';
import { shortRuns } from './detect/shortRuns.ts';
import { signPlaces } from './detect/signs.ts';
import { strayLetters } from './detect/strays.ts';
import { supersetPlaces } from './detect/superset.ts';
import { wholeDraft } from './detect/wholeDraft.ts';

/** Damaged places of a draft, ascending and disjoint. */
export function damageOf(source: DamageSource): readonly Damage[] {
  const repaired = [
    ...signPlaces(source),
    ...misreadPlaces(source),
    ...supersetPlaces(source),
    ...shortRuns(source),
    ...escapePlaces(source),
    ...misalignments(source),
    ...entityPlaces(source),
    ...strayLetters(source),
  ];
  const found = [...repaired, ...lostPlaces(source, repaired)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let end = 0;
  const places = found.filter((damage) => {
    if (damage.start < end) return false;
    end = damage.end;
    return true;
  });
  const whole = wholeDraft(source, places);
  return whole ? [whole] : places;
}
