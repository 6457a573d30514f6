import type { ServerOptions } from '../../protocol.ts';
import { comparingRules } from '../../service/service.ts';
import { remembering, type CacheSettings } from '../cache/cache.ts';
import { readStdin } from '../drafts/drafts.ts';
import type { Host } from '../host.ts';
import { serverInProcess, serverOfItsOwn } from '../server/connect.ts';
import type { Server } from '../server/server.ts';
import { serverOptions } from '../server/serverOptions.ts';
import type { CheckOptions, Outcome, Question } from './checkDraft.ts';
import { checkFiles, checkOne, checkSome } from './checkFiles.ts';
import type { LintCommand, LintOptions } from './lintOptions.ts';
import { checkAcross, type Ask } from './twoPasses.ts';
import { defaultJobs, Workers } from './workers.ts';

/** What came of each draft, in order: standard input first; it cannot be read twice, so it is compared with none. */
export async function* outcomes(
  { host, locale, say, options }: LintCommand,
  questions: readonly Question[],
  readsStdin: boolean,
  check: CheckOptions,
  cache: CacheSettings | undefined,
  onChecked: () => void,
): AsyncGenerator<Outcome> {
  const { cwd } = host;
  const { encoding, jobs = defaultJobs(questions.length), config, rule, variant } = options;
  const isShared = jobs > 1 && questions.length > 1 && host.program !== undefined;
  const connected = await serverFor(options, serverOptions(options, cwd, locale), host);
  const server = cache ? remembering(connected, cache) : connected;
  const settings = { rule, ...(config !== undefined && { config }), ...(variant && { variant }) };
  const spawnsServer = options.server ?? false;
  const task = { cwd, locale, config: settings, encoding, check, spawnsServer, ...(cache && { cache }) };
  const world = { server, cwd, say };
  const workers = isShared
    ? new Workers(Math.min(jobs, questions.length), questions.length, host.program, task, (asked) =>
        checkSome(asked, encoding, world, check),
      )
    : undefined;
  const ask: Ask = (asked) => workers?.check(asked) ?? checkFiles(asked, encoding, world, check);
  try {
    if (readsStdin)
      yield* checkOne(() => readStdin(host, options.stdinFilename, encoding, say), world, check);
    const isCompared = questions.length > 1 && comparingRules().some((id) => rule[id] !== 'off');
    if (isCompared) yield* checkAcross(questions, ask, onChecked);
    else
      for await (const outcome of ask(questions)) {
        onChecked();
        yield outcome;
      }
  } finally {
    workers?.end();
    await server.close();
  }
}

async function serverFor(
  { server: isOfItsOwn = false }: LintOptions,
  options: ServerOptions,
  { cwd, program }: Host,
): Promise<Server> {
  if (!isOfItsOwn) return serverInProcess(options, cwd);
  if (program === undefined) throw new Error('--server: there is no program to start');
  return serverOfItsOwn(options, cwd, program);
}
