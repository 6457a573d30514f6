import { Article } from '../../server/src/service/service.ts';
import type { OffsetRange } from '../../server/src/service/service.ts';

/** What was read of a draft, as short lines of text. */
export function peopleIn(text: string, homeRegion?: string): string[] {
  return new Article({ text, homeRegion }).mentions.people.map(({ name, posts }) =>
    [name, ...posts].join(' '),
  );
}

/** Each titled mention as 职务|姓名 in the draft's own words. */
export function titlesIn(text: string): string[] {
  const { people } = new Article({ text }).mentions;
  return people.flatMap(({ mentions }) =>
    mentions.filter((m) => m.title !== '').map((m) => `${m.title}|${m.name}`),
  );
}

export function placesIn(text: string): string[] {
  return new Article({ text }).mentions.places.map(({ name, mentions }) => `${name} ×${mentions.length}`);
}

export function policiesIn(text: string): string[] {
  return new Article({ text }).mentions.policies.map(
    ({ name, kind, mentions }) => `${kind} ${name} ×${mentions.length}`,
  );
}

export const wordsAt = (text: string, ranges: readonly OffsetRange[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));
