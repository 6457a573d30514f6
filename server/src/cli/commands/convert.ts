import { WordDraft, type ConversionTarget, type Locale } from '../../service/service.ts';
import { serverInProcess } from '../server/connect.ts';
import type { Server } from '../server/server.ts';
import { DraftError, findDrafts, readDraft, readStdin, writeDraft, type Draft } from '../drafts/drafts.ts';
import type { EncodingOption } from '../../workspace/node/encodings.ts';
import { isOwnReport } from '../../workspace/drafts/ownReport.ts';
import { encode, unencodable } from '../../workspace/node/encode.ts';
import { UsageError, write, type ExitCode, type Host } from '../host.ts';
import { openOutput } from '../run/output.ts';
import { shownPath } from '../drafts/location.ts';
import type { Say } from '../words/messages.ts';
import { printable } from '../words/printable.ts';

export interface ConvertOptions {
  readonly to: ConversionTarget;
  readonly write?: boolean;
  readonly output?: string;
  readonly stdinFilename?: string;
  readonly encoding: EncodingOption;
}

export interface ConvertCommand {
  readonly host: Host;
  readonly locale: Locale;
  readonly say: Say;
  readonly paths: readonly string[];
  readonly options: ConvertOptions;
}

const STDIN = '-';

/** Whole drafts in one script: in place with --write, else one draft to standard output or into --output. */
export async function convertCommand(command: ConvertCommand): Promise<ExitCode> {
  const { host, locale, say, paths, options } = command;
  const readsStdin = paths.includes(STDIN);
  const { files, foreign, errors } = await findDrafts(
    paths.filter((name) => name !== STDIN),
    host.cwd,
    say,
  );
  if (options.write && (readsStdin || options.output !== undefined)) throw new UsageError(say('writeWhere'));
  if (!options.write && files.length + Number(readsStdin) > 1) throw new UsageError(say('convertOne'));
  const drafts = [
    ...(readsStdin ? [() => readStdin(host, options.stdinFilename, options.encoding, say)] : []),
    ...files.map((file) => () => readDraft(file, options.encoding, say)),
  ];
  const server = serverInProcess({ locale, config: 'none' }, host.cwd);
  let troubles = errors;
  let written = 0;
  for (const read of drafts) {
    try {
      if (await convertOne(command, server, await read(), foreign)) written++;
    } catch (error) {
      if (!(error instanceof DraftError)) throw error;
      troubles = [...troubles, error.message];
    }
  }
  await server.close();
  for (const trouble of troubles) await write(host.stderr, `${printable(trouble)}\n`);
  if (written > 0) await write(host.stderr, `${say('converted', { count: written })}\n`);
  return troubles.length > 0 ? 2 : 0;
}

/** Answers whether a file was changed. */
async function convertOne(
  { host, say, options }: ConvertCommand,
  server: Server,
  draft: Draft,
  foreign: ReadonlySet<string>,
): Promise<boolean> {
  const { uri, languageId, text: before, form: decoded, filePath } = draft;
  if (options.write && isOwnReport(before)) return false;
  if (decoded instanceof WordDraft)
    throw new DraftError(say('convertWord', { path: shownPath(host.cwd, filePath) }));
  const { text } = await server.convertText({
    document: { uri, languageId, text: before },
    to: options.to,
  });
  const bytes = encode(text, decoded);
  if (!bytes) {
    const characters = unencodable(text, decoded).join('');
    throw new DraftError(
      say('notConvertible', { path: shownPath(host.cwd, filePath), encoding: decoded.encoding, characters }),
    );
  }
  if (options.write) {
    if (text === before) return false;
    if (foreign.has(filePath))
      throw new DraftError(say('foreignLink', { path: shownPath(host.cwd, filePath) }));
    await writeDraft(draft, text, say);
    return true;
  }
  const output = await openOutput(options.output, host, say);
  try {
    await output.write(bytes);
    await output.close();
  } catch (error) {
    await output.discard();
    throw error;
  }
  return false;
}
