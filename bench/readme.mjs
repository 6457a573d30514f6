import { readFileSync, writeFileSync } from 'node:fs';

const README = new URL('README.md', import.meta.url);

/** Puts a table between `<!-- name -->` and `<!-- /name -->` of README.md. */
export function writeTable(name, machine, head, rows) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const table = [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
  const place = new RegExp(`(<!-- ${name} -->\n)[^]*(<!-- /${name} -->)`);
  const text = readFileSync(README, 'utf8');
  if (!place.test(text)) throw new Error(`README.md has no place for ${name}`);
  writeFileSync(
    README,
    text.replace(place, (_, open, close) => `${open}\n${machine}\n\n${table}\n\n${close}`),
  );
}
