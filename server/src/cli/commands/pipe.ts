import { createInterface } from 'node:readline';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../../service/index.ts';
import { serverOptions, type ConfigOptions } from '../config.ts';
import { connect, type Server } from '../connection.ts';
import { write, type ExitCode, type Host } from '../host.ts';
import type { Say } from '../messages.ts';
import { toMessage } from '../results.ts';

export interface PipeOptions extends ConfigOptions {
  readonly fix?: boolean;
  readonly fixAll?: boolean;
}

export interface PipeCommand {
  readonly host: Host;
  readonly locale: Locale;
  readonly say: Say;
  readonly options: PipeOptions;
}

interface Row {
  readonly id: unknown;
  readonly text: string;
}

/** A line in, a line out. A bad line answers with an error record, is counted in the exit code, and never ends the run. */
export async function pipeCommand({ host, locale, options }: PipeCommand): Promise<ExitCode> {
  const server = await connect(serverOptions(options, host.cwd, locale));
  const uri = pathToFileURL(path.join(host.cwd, 'pipe.txt')).href;
  let exitCode: ExitCode = 0;
  for await (const line of createInterface({ input: host.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = await answerTo(line, uri, server, options);
    if ('error' in answer) exitCode = 2;
    await write(host.stdout, `${JSON.stringify(answer)}\n`);
  }
  await server.close();
  return exitCode;
}

async function answerTo(
  line: string,
  uri: string,
  server: Server,
  { fix, fixAll }: PipeOptions,
): Promise<object> {
  let row: Row | undefined;
  try {
    row = parseRow(line);
    const mode = fixAll ? 'all' : fix ? 'safe' : undefined;
    const document = { uri, languageId: 'plaintext', text: row.text };
    const { findings, failures, fixed } = await server.check({ document, ...(mode && { fix: mode }) });
    const failure = failures[0];
    if (failure) throw new Error(`${failure.ruleId}: ${failure.message}`);
    const text = row.text;
    return {
      id: row.id,
      findings: findings.map((finding) => toMessage(finding, text, String(row!.id))),
      ...(fixed && { fixed: fixed.text }),
    };
  } catch (error) {
    return { id: row?.id ?? null, error: error instanceof Error ? error.message : String(error) };
  }
}

function parseRow(line: string): Row {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new Error('expected {"id","text"}');
  }
  return { id: 'id' in value ? value.id : null, text: value.text };
}
