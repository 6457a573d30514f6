import { readTable, type GeneratedModule } from './io.ts';

const OFFICES = ['部', '厅', '局'];

/** Wrong and right names of bodies, one pair a line; `…` written out. */
export function bodyNames(): GeneratedModule {
  const pairs = readTable('bodyNames.tsv', ['wrong', 'right']).flatMap(({ wrong, right }) =>
    wrong.endsWith('…')
      ? OFFICES.map((office) => `${wrong.slice(0, -1)}${office} ${right.slice(0, -1)}${office}`)
      : [`${wrong} ${right}`],
  );
  return {
    file: 'bodyNames.ts',
    source: 'server/data/bodyNames.tsv',
    constants: { BODY_NAMES: pairs.join('\n') },
  };
}
