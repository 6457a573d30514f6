import { FAMILIES, RULES, type Locale } from '../../service/service.ts';
import { write, type ExitCode, type Host } from '../host.ts';
import type { Say } from '../words/messages.ts';

export interface RulesCommand {
  readonly host: Host;
  readonly locale: Locale;
  readonly say: Say;
  readonly options: { readonly format: 'table' | 'json' };
}

export async function rulesCommand({ host, locale, say, options }: RulesCommand): Promise<ExitCode> {
  const rows = RULES.map(({ meta }) => ({
    id: meta.id,
    name: meta.name[locale],
    family: FAMILIES[meta.family][locale],
    level: meta.severity,
    fixable: meta.fixable ?? null,
    description: meta.description[locale],
  }));
  const text =
    options.format === 'json'
      ? JSON.stringify(rows, undefined, 2)
      : table(
          rows.map(({ id, name, family, level, fixable, description }) => [
            id,
            family,
            say(level),
            say(fixable ?? 'onlyReported'),
            name,
            description,
          ]),
        );
  await write(host.stdout, `${text}\n`);
  return 0;
}

/** Columns side by side; the last is as long as it is. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[column]!)), 0),
  );
  const cell = (text: string, column: number): string => text + ' '.repeat(widths[column]! - widthOf(text));
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

/** In columns of a terminal, where a 汉字 takes two. */
const widthOf = (text: string): number => text.length + (text.match(/[^\0-\u2000]/g)?.length ?? 0);
