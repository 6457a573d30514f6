import path from 'node:path';
import { onExit } from 'signal-exit';
import type { FixMode } from '../../service/service.ts';
import { defaultCache, isFromRepository, openCache, pruneCache, type CacheSettings } from '../cache/cache.ts';
import { findDrafts, type FoundDrafts } from '../drafts/drafts.ts';
import { readBaseline } from '../filters/baseline.ts';
import { changesSince, splitRef, type Changes } from '../filters/changed.ts';
import { isInShard } from '../filters/shard.ts';
import { UsageError, write, type ExitCode } from '../host.ts';
import type { CheckOptions } from '../run/checkDraft.ts';
import type { LintCommand, LintOptions } from '../run/lintOptions.ts';
import { endingOf, FORMATS_BY_ENDING, LintReport, type Filters } from '../run/lintReport.ts';
import { outcomes } from '../run/outcomes.ts';
import { openOutput } from '../run/output.ts';
import { heldBack, NO_PROGRESS, showProgress, wantsProgress } from '../run/progress.ts';
import { serverOptions } from '../server/serverOptions.ts';
import type { Say } from '../words/messages.ts';
import { printable } from '../words/printable.ts';

const STDIN = '-';
const DEFAULT_BASELINE = '.gaojian/baseline.json';

export async function lintCommand(command: LintCommand): Promise<ExitCode> {
  const { host, locale, say, options } = command;
  const { changed } = options;
  const since = changed === undefined ? undefined : await splitRef(changed, command.paths, host.cwd);
  const paths = [...(since?.paths ?? command.paths), ...(options.stdin ? [STDIN] : [])];
  const check = checkOptions(options);
  const readsStdin = paths.includes(STDIN);
  if (readsStdin && check.writes) throw new UsageError(say('fixStdin'));
  if (options.changes !== undefined) checkChanges(options.changes, check, say);
  // Before anything is read: an option that is wrong ends the run.
  serverOptions(options, host.cwd, command.locale);

  const filters = await readFilters(command, since?.ref);
  const { files, foreign, errors } = await draftsOf(command, paths, filters.changes);
  const cache = await cacheOf(command);
  const isShown = options.progress ?? wantsProgress(files.length, host);
  const progress = isShown ? showProgress(files.length, host, say) : NO_PROGRESS;
  const forget = check.writes ? sayWhenStopped(command) : () => undefined;
  const report = await openOutput(options.output, host, say);
  const output = isShown && host.stdout.isTTY && !options.output ? heldBack(report) : report;
  try {
    const run = new LintReport(command, filters, output, progress);
    for (const error of errors) await run.trouble(error);
    const questions = files.map((file) => ({ file, isForeign: foreign.has(file) }));
    for await (const outcome of outcomes(command, questions, readsStdin, check, cache, () =>
      progress.tick(),
    )) {
      await run.take(outcome);
    }
    progress.end();
    if (cache) await pruneCache(cache, Date.now());
    const exitCode = await run.end();
    await run.writeChanges(locale);
    await output.close();
    return exitCode;
  } catch (error) {
    progress.end();
    await output.discard();
    throw error;
  } finally {
    forget();
  }
}

/** Ctrl-C while drafts are fixed: what has become of them? Answers how to take it back. */
const sayWhenStopped = ({ host, say }: LintCommand): (() => void) =>
  onExit((_code, signal) => {
    if (signal) host.stderr.write(`${say('stopped')}\n`);
  });

function checkChanges(file: string, { fix }: CheckOptions, say: Say): void {
  if (!fix) throw new UsageError(say('changesWithoutFix'));
  if (Object.hasOwn(FORMATS_BY_ENDING, endingOf(file))) return;
  const endings = Object.keys(FORMATS_BY_ENDING).join(say('listSeparator'));
  throw new UsageError(say('badEnding', { option: '--changes', path: file, endings }));
}

async function readFilters({ host, say, options }: LintCommand, ref: string | undefined): Promise<Filters> {
  const { baseline: file = DEFAULT_BASELINE, updateBaseline = false } = options;
  const isBaselined = updateBaseline || options.baseline !== undefined;
  return {
    ...(isBaselined && { baseline: await readBaseline(path.resolve(host.cwd, file), updateBaseline, say) }),
    ...(ref !== undefined && { changes: await changesSince(ref, host.cwd, say) }),
  };
}

async function cacheOf({ host, say, options }: LintCommand): Promise<CacheSettings | undefined> {
  const { cache = false, cacheLocation } = options;
  if (!cache && cacheLocation === undefined) return undefined;
  const folder = path.resolve(host.cwd, cacheLocation ?? defaultCache(host.env));
  const settings = await openCache(folder, host.program, say);
  if (!(await isFromRepository(folder))) return settings;
  await write(host.stderr, `${printable(say('cacheFromRepository', { path: folder }))}\n`);
  return undefined;
}

/** The files to be checked by this run, and what is wrong with the paths that were given. */
async function draftsOf(
  { host, say, options: { shard, output, changes: list } }: LintCommand,
  paths: readonly string[],
  changes: Changes | undefined,
): Promise<FoundDrafts> {
  const named = paths.filter((name) => name !== STDIN);
  const patterns = named.length > 0 || paths.includes(STDIN) ? named : ['.'];
  const { files, foreign, errors } = await findDrafts(patterns, host.cwd, say);
  const written = [output, list].flatMap((name) => name ?? []).map((name) => path.resolve(host.cwd, name));
  for (const file of named.map((name) => path.resolve(host.cwd, name)))
    if (written.includes(file) && files.includes(file))
      throw new UsageError(
        say('outputOverDraft', {
          path: [output, list].find((name) => name && path.resolve(host.cwd, name) === file)!,
        }),
      );
  return {
    files: files
      // The last report, where it lies among the drafts.
      .filter((file) => !written.includes(file))
      .filter((_, i) => shard === undefined || isInShard(i, shard))
      .filter((file) => changes === undefined || changes.files.has(file)),
    foreign,
    errors,
  };
}

const checkOptions = ({
  fix,
  fixAll,
  fixDryRun = false,
  diff = false,
  changes,
}: LintOptions): CheckOptions => {
  const mode: FixMode | undefined = fixAll ? 'all' : fix || fixDryRun || diff ? 'safe' : undefined;
  return {
    ...(mode && { fix: mode }),
    writes: Boolean(fix || fixAll) && !fixDryRun && !diff,
    givesOutput: fixDryRun,
    givesPatch: diff,
    ...(changes !== undefined && { givesChanges: true }),
  };
};
