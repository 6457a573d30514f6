import { readTable, type GeneratedModule } from './io.ts';

const KINDS = ['agency', 'site', 'self'] as const;

/** Names of agencies and newsrooms by kind, in both scripts. */
export function agencies(): GeneratedModule {
  const rows = readTable('agencies.tsv', ['name', 'traditional', 'kind']);
  const named = (wanted: string): string =>
    [
      ...new Set(rows.flatMap(({ name, traditional, kind }) => (kind === wanted ? [name, traditional] : []))),
    ].join(' ');
  const unknown = rows.find(({ kind }) => !KINDS.some((known) => known === kind));
  if (unknown) throw new Error(`agencies.tsv: ${unknown.name} is of no kind`);
  return {
    file: 'agencies.ts',
    source: 'server/data/agencies.tsv',
    constants: { AGENCIES: named('agency'), AGENCY_SITES: named('site'), OWN_NAMES: named('self') },
  };
}
