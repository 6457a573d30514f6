import type { Readable } from 'node:stream';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ConfigFileProblem } from '../../protocol.ts';
import type { Locale } from '../../service/service.ts';
import { serverOptions, type ConfigOptions } from '../server/serverOptions.ts';
import { ConfigTroubles } from '../words/configTroubles.ts';
import { serverInProcess } from '../server/connect.ts';
import type { Server } from '../server/server.ts';
import { whyUnreadable } from '../drafts/drafts.ts';
import { UsageError, write, type ExitCode, type Host } from '../host.ts';
import { isTooLarge, LARGEST } from '../../workspace/drafts/largest.ts';
import type { Say } from '../words/messages.ts';
import { printable, toJson } from '../words/printable.ts';
import { toMessage } from '../run/results.ts';
import { isInShard, type Shard } from '../filters/shard.ts';

export interface PipeOptions extends ConfigOptions {
  readonly fix?: boolean;
  readonly fixAll?: boolean;
  readonly shard?: Shard;
}

export interface PipeCommand {
  readonly host: Host;
  readonly locale: Locale;
  readonly say: Say;
  readonly options: PipeOptions;
}

interface Answer {
  readonly record: object;
  readonly isError: boolean;
  readonly configProblems: readonly ConfigFileProblem[];
}

/** A line in, a line out. A bad line answers with an error record, is counted in the exit code, and never ends the run. */
export async function pipeCommand({ host, locale, say, options }: PipeCommand): Promise<ExitCode> {
  const why = whyUnreadable(host.stdin);
  if (why !== undefined) throw new UsageError(say('unreadable', { path: '<stdin>', reason: why }));
  const server = serverInProcess(serverOptions(options, host.cwd, locale), host.cwd);
  const uri = pathToFileURL(path.join(host.cwd, 'pipe.txt')).href;
  const configTroubles = new ConfigTroubles(say);
  let exitCode: ExitCode = 0;
  let count = 0;
  for await (const line of linesOf(host.stdin)) {
    if (isBlank(line) || (options.shard && !isInShard(count++, options.shard))) continue;
    const { record, isError, configProblems } = await answerTo(line, uri, server, options, say);
    const troubles = configTroubles.untold(configProblems);
    if (isError || troubles.length > 0) exitCode = 2;
    for (const trouble of troubles) await write(host.stderr, `${printable(trouble)}\n`);
    await write(host.stdout, `${toJson(record)}\n`);
  }
  await server.close();
  return exitCode;
}

async function answerTo(
  line: Uint8Array | undefined,
  uri: string,
  server: Server,
  { fix, fixAll }: PipeOptions,
  say: Say,
): Promise<Answer> {
  let id: unknown = null;
  let configProblems: readonly ConfigFileProblem[] = [];
  try {
    if (!line) throw new Error(say('longRow'));
    const row = parseObject(line, say);
    id = row['id'] ?? null;
    const { text } = row;
    if (typeof text !== 'string') throw new Error(say('badRow'));
    if (isTooLarge(text)) throw new Error(say('tooLarge', { path: String(id), size: LARGEST >> 20 }));
    const mode = fixAll ? 'all' : fix ? 'safe' : undefined;
    const document = { uri, languageId: 'plaintext', text };
    const result = await server.check({ document, ...(mode && { fix: mode }) });
    const { findings, failures, fixed } = result;
    configProblems = result.configProblems;
    const failure = failures[0];
    if (failure) throw new Error(`${failure.ruleId}: ${failure.message}`);
    const record = {
      id,
      findings: findings.map((finding) => toMessage(finding, text, String(id))),
      ...(fixed && { fixed: fixed.text }),
    };
    return { record, isError: false, configProblems };
  } catch (error) {
    const record = { id, error: error instanceof Error ? error.message : String(error) };
    return { record, isError: true, configProblems };
  }
}

type Row = Readonly<Record<string, unknown>>;

function parseObject(line: Uint8Array, say: Say): Row {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch (error) {
    throw new Error(say('brokenRow', { reason: (error as Error).message }));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(say('badRow'));
  return value as Row;
}

const LF = 0x0a;
/** A longer line is answered with an error and not kept in memory: no draft is. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Lines of a stream, as bytes; undefined for one that is too long. NDJSON ends them with \n only, while node:readline
 * would cut at U+2028 too.
 */
async function* linesOf(stream: Readable): AsyncIterable<Uint8Array | undefined> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size > LONGEST_LINE) parts = [];
    else parts.push(part);
  };
  const line = (): Uint8Array | undefined => {
    const whole = size > LONGEST_LINE ? undefined : Buffer.concat(parts);
    parts = [];
    size = 0;
    return whole;
  };
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  yield line();
}

const WHITE_SPACE = new Set([0x20, 0x09, 0x0d]);
const isBlank = (line: Uint8Array | undefined): boolean =>
  line?.every((byte) => WHITE_SPACE.has(byte)) ?? false;
