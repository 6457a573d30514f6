import path from 'node:path';
import type { Locale } from '../../service/service.ts';
import type { Outline, TextMention } from '../../protocol.ts';
import { serverOptions, type ConfigOptions } from '../server/serverOptions.ts';
import { ConfigTroubles } from '../words/configTroubles.ts';
import { serverInProcess } from '../server/connect.ts';
import { DraftError, findDrafts, readDraft } from '../drafts/drafts.ts';
import type { EncodingOption } from '../../workspace/node/encodings.ts';
import { write, type ExitCode, type Host } from '../host.ts';
import type { Say } from '../words/messages.ts';
import { isOwnReport } from '../../workspace/drafts/ownReport.ts';
import { outlineAsMarkdown, outlineAsTree } from '../../workspace/answers/outlineText.ts';
import { printable, toJson } from '../words/printable.ts';

export interface OutlineOptions extends ConfigOptions {
  readonly format: 'tree' | 'json' | 'markdown';
  readonly encoding: EncodingOption;
}

export interface OutlineCommand {
  readonly host: Host;
  readonly locale: Locale;
  readonly say: Say;
  readonly paths: readonly string[];
  readonly options: OutlineOptions;
}

interface OutlinedFile {
  readonly filePath: string;
  readonly outline: Outline;
}

export async function outlineCommand({
  host,
  locale,
  say,
  paths,
  options,
}: OutlineCommand): Promise<ExitCode> {
  const server = serverInProcess(serverOptions(options, host.cwd, locale), host.cwd);
  const { files, errors } = await findDrafts(paths, host.cwd, say);
  const troubles = [...errors];
  const configTroubles = new ConfigTroubles(say);
  const outlined: OutlinedFile[] = [];
  for (const filePath of files) {
    try {
      const { uri, languageId, text } = await readDraft(filePath, options.encoding, say);
      if (isOwnReport(text)) continue;
      // An outline does not speak of configs; the check of an empty draft does, and costs nothing.
      const { configProblems } = await server.check({ document: { uri, languageId, text: '' } });
      troubles.push(...configTroubles.untold(configProblems));
      const outline = await server.outline({ document: { uri, languageId, text } });
      // A draft that came with its text always has one.
      outlined.push({ filePath, outline: outline! });
    } catch (error) {
      if (!(error instanceof DraftError)) throw error;
      troubles.push(error.message);
    }
  }
  await server.close();
  for (const trouble of troubles) await write(host.stderr, `${printable(trouble)}\n`);
  await write(host.stdout, textOf(outlined, options.format, locale, host.cwd));
  return troubles.length > 0 ? 2 : 0;
}

function textOf(
  outlined: readonly OutlinedFile[],
  format: OutlineOptions['format'],
  locale: Locale,
  cwd: string,
): string {
  if (format === 'json') return `${toJson(outlined.map(toContractForm))}\n`;
  const asText = format === 'tree' ? outlineAsTree : outlineAsMarkdown;
  return outlined
    .map(({ filePath, outline }) => printable(asText(path.relative(cwd, filePath), outline, locale)))
    .join('\n');
}

/** The contract's form: 1-based lines and columns beside offsets. */
function toContractForm({ filePath, outline }: OutlinedFile): unknown {
  const mention = <M extends TextMention>({ range, offsets, ...rest }: M) => ({
    ...rest,
    range: [offsets.start, offsets.end],
    line: range.start.line + 1,
    column: range.start.character + 1,
  });
  const withMentions = <E extends { readonly mentions: readonly TextMention[] }>(entry: E) => ({
    ...entry,
    mentions: entry.mentions.map(mention),
  });
  const { variant, date, source, author: writer, editor, sections, places, policies, people } = outline;
  return {
    filePath,
    variant,
    date,
    ...(source !== undefined && { source }),
    ...(writer !== undefined && { author: writer }),
    ...(editor !== undefined && { editor }),
    sections: sections.map(({ title, level, author, place, range, offsets, continues }) => ({
      title,
      level,
      ...(author !== undefined && { author }),
      ...(place !== undefined && { place }),
      ...(continues && { continues: mention(continues) }),
      range: [offsets.start, offsets.end],
      line: range.start.line + 1,
      column: range.start.character + 1,
    })),
    places: places.map(withMentions),
    policies: policies.map(withMentions),
    people: people.map(withMentions),
  };
}
