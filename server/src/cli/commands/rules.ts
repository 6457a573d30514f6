import { FAMILIES, RULES, type Locale } from '../../service/service.ts';
import { write, type ExitCode, type Host } from '../host.ts';

export interface RulesCommand {
  readonly host: Host;
  readonly locale: Locale;
  readonly options: { readonly format: 'table' | 'json' };
}

export async function rulesCommand({ host, locale, options }: RulesCommand): Promise<ExitCode> {
  const rows = RULES.map(({ meta }) => ({
    id: meta.id,
    name: meta.name[locale],
    family: FAMILIES[meta.family][locale],
    level: meta.severity,
    fixable: meta.fixable ?? null,
    description: meta.description[locale],
  }));
  const idWidth = rows.reduce((most, row) => Math.max(most, row.id.length), 0);
  const text =
    options.format === 'json'
      ? JSON.stringify(rows, undefined, 2)
      : rows
          .map(({ id, name, family, level, fixable, description }) =>
            [id.padEnd(idWidth), family, level.padEnd(7), (fixable ?? '-').padEnd(6), name, description].join(
              '  ',
            ),
          )
          .join('\n');
  await write(host.stdout, `${text}\n`);
  return 0;
}
