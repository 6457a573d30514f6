import { rosterDraft, type Locale, type SeenPerson } from '../../service/service.ts';
import { serverOptions, type ConfigOptions } from '../config.ts';
import { connect } from '../connection.ts';
import { DraftError, findDrafts, readDraft } from '../drafts.ts';
import type { EncodingOption } from '../../lsp/node/decode.ts';
import { isOwnReport } from '../../lsp/ownReport.ts';
import { write, type ExitCode, type Host } from '../host.ts';
import type { Say } from '../messages.ts';
import { printable } from '../printable.ts';

export interface RosterExtractOptions extends ConfigOptions {
  readonly encoding: EncodingOption;
}

export interface RosterExtractCommand {
  readonly host: Host;
  readonly locale: Locale;
  readonly say: Say;
  readonly paths: readonly string[];
  readonly options: RosterExtractOptions;
}

/** Writes a roster to start from: the people of approved drafts with their posts. */
export async function rosterExtractCommand({
  host,
  locale,
  say,
  paths,
  options,
}: RosterExtractCommand): Promise<ExitCode> {
  const server = await connect(serverOptions(options, host.cwd, locale), host.cwd);
  const { files, errors } = await findDrafts(paths, host.cwd, say);
  const troubles = [...errors];
  const seen: SeenPerson[] = [];
  for (const filePath of files) {
    try {
      const { uri, languageId, text } = await readDraft(filePath, options.encoding, say);
      if (isOwnReport(text)) continue;
      const { people, date } = await server.outline({ document: { uri, languageId, text } });
      for (const { name, posts } of people) seen.push({ name, posts, date });
    } catch (error) {
      if (!(error instanceof DraftError)) throw error;
      troubles.push(error.message);
    }
  }
  await server.close();
  for (const trouble of troubles) await write(host.stderr, `${printable(trouble)}\n`);
  await write(host.stdout, rosterDraft(seen));
  return troubles.length > 0 ? 2 : 0;
}
