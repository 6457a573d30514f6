import { rosterDraft, type Locale, type SeenPerson } from '../../service/service.ts';
import { serverOptions, type ConfigOptions } from '../server/serverOptions.ts';
import { serverInProcess } from '../server/connect.ts';
import { DraftError, findDrafts, readDraft } from '../drafts/drafts.ts';
import type { EncodingOption } from '../../workspace/node/encodings.ts';
import { isOwnReport } from '../../workspace/drafts/ownReport.ts';
import { write, type ExitCode, type Host } from '../host.ts';
import type { Say } from '../words/messages.ts';
import { printable } from '../words/printable.ts';

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
  const server = serverInProcess(serverOptions(options, host.cwd, locale), host.cwd);
  const { files, errors } = await findDrafts(paths, host.cwd, say);
  const troubles = [...errors];
  const seen: SeenPerson[] = [];
  for (const filePath of files) {
    try {
      const { uri, languageId, text } = await readDraft(filePath, options.encoding, say);
      if (isOwnReport(text)) continue;
      const outline = await server.outline({ document: { uri, languageId, text } });
      // A draft that came with its text always has one.
      const { people, date } = outline!;
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
