import path from 'node:path';
import type { ServerOptions } from '../../protocol.ts';
import {
  changeList,
  comparingRules,
  type ChangeListFormat,
  type FixMode,
  type ListedChange,
  type Locale,
  type Severity,
} from '../../service/service.ts';
import { readBaseline, type Baseline } from '../filters/baseline.ts';
import {
  defaultCache,
  isFromRepository,
  openCache,
  pruneCache,
  remembering,
  type CacheSettings,
} from '../cache/cache.ts';
import { changesSince, splitRef, type Changes } from '../filters/changed.ts';
import { checkAcross, type Ask } from '../run/twoPasses.ts';
import {
  checkDraft,
  type CheckedDraft,
  type CheckOptions,
  type DraftWorld,
  type Outcome,
  type Question,
} from '../run/checkDraft.ts';
import { serverOptions, type ConfigOptions } from '../server/serverOptions.ts';
import { ConfigTroubles } from '../words/configTroubles.ts';
import { serverInProcess, serverOfItsOwn } from '../server/connect.ts';
import type { Server } from '../server/server.ts';
import { findDrafts, readDraft, readStdin, type FoundDrafts } from '../drafts/drafts.ts';
import type { EncodingOption } from '../../workspace/node/decode.ts';
import type { Report } from '../formatters/formatter.ts';
import { FORMATTERS } from '../formatters/index.ts';
import { UsageError, write, type ExitCode, type Host } from '../host.ts';
import { shownPath } from '../drafts/location.ts';
import type { MessageId, Say } from '../words/messages.ts';
import { openOutput, type Output } from '../run/output.ts';
import { printable } from '../words/printable.ts';
import { heldBack, NO_PROGRESS, showProgress, wantsProgress, type Progress } from '../run/progress.ts';
import { withMessages, type FileResult } from '../run/results.ts';
import { isInShard, type Shard } from '../filters/shard.ts';
import { defaultJobs, Workers } from '../run/workers.ts';

export interface LintOptions extends ConfigOptions {
  readonly fix?: boolean;
  readonly fixAll?: boolean;
  readonly fixDryRun?: boolean;
  readonly diff?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly format: string;
  readonly output?: string;
  /** the list of what --fix changes */
  readonly changes?: string;
  readonly encoding: EncodingOption;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly jobs?: number;
  /** the drafts are checked by a language server in a process of its own */
  readonly server?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** true: since HEAD */
  readonly changed?: string | true;
  readonly shard?: Shard;
  readonly color?: boolean;
  readonly progress?: boolean;
}

export interface LintCommand {
  readonly host: Host;
  readonly locale: Locale;
  readonly say: Say;
  readonly paths: readonly string[];
  readonly options: LintOptions;
}

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
  if (options.changes !== undefined && !check.fix) throw new UsageError(say('changesWithoutFix'));
  // Before anything is read: an option that is wrong ends the run.
  serverOptions(options, host.cwd, command.locale);

  const filters = await readFilters(command, since?.ref);
  const { files, foreign, errors } = await draftsOf(command, paths, filters.changes);
  const cache = await cacheOf(command);
  const isShown = options.progress ?? wantsProgress(files.length, host);
  const progress = isShown ? showProgress(files.length, host, say) : NO_PROGRESS;
  const report = await openOutput(options.output, host, say);
  const output = isShown && host.stdout.isTTY && !options.output ? heldBack(report) : report;
  try {
    const run = new LintRun(command, filters, output, progress);
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
  }
}

/** What narrows a run to the findings that are somebody's now. */
interface Filters {
  readonly baseline?: Baseline;
  readonly changes?: Changes;
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

/** What came of each draft, in order: standard input first; it cannot be read twice, so it is compared with none. */
async function* outcomes(
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
  const connected =
    readsStdin || !isShared ? await serverFor(options, serverOptions(options, cwd, locale), host) : undefined;
  const server = connected && cache ? remembering(connected, cache) : connected;
  const settings = { rule, ...(config !== undefined && { config }), ...(variant && { variant }) };
  const spawnsServer = options.server ?? false;
  const task = { cwd, locale, config: settings, encoding, check, spawnsServer, ...(cache && { cache }) };
  const workers = isShared ? new Workers(Math.min(jobs, questions.length), host.program, task) : undefined;
  const world = server && { server, cwd, say };
  const ask: Ask = workers
    ? (asked) => workers.check(asked)
    : (asked) => checkInTurn(asked, encoding, world!, check);
  try {
    if (readsStdin)
      yield await checkDraft(() => readStdin(host, options.stdinFilename, encoding, say), world!, check);
    const isCompared = questions.length > 1 && comparingRules().some((id) => rule[id] !== 'off');
    if (isCompared) yield* checkAcross(questions, ask, onChecked);
    else
      for await (const outcome of ask(questions)) {
        onChecked();
        yield outcome;
      }
  } finally {
    workers?.end();
    await server?.close();
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

async function* checkInTurn(
  questions: Iterable<Question>,
  encoding: EncodingOption,
  world: DraftWorld,
  check: CheckOptions,
): AsyncGenerator<Outcome> {
  for (const question of questions)
    yield await checkDraft(() => readDraft(question.file, encoding, world.say), world, check, question);
}

const SEVERITY_NUMBERS = { error: 2, warning: 1, info: 0 } as const;

/** Takes the outcomes as they come: reports them, counts what decides about the exit code, keeps none of them. */
class LintRun {
  readonly #host: Host;
  readonly #say: Say;
  readonly #options: LintOptions;
  readonly #filters: Filters;
  readonly #output: Output;
  readonly #progress: Progress;
  readonly #report: Report;
  readonly #configTroubles: ConfigTroubles;
  /** something was not read, not written, or failed: exit code 2 */
  #hasTrouble = false;
  readonly #changes: ListedChange[] = [];
  #checked = 0;
  #fixed = 0;
  #warnings = 0;
  #worst = -1;

  constructor(
    { host, locale, say, options }: LintCommand,
    filters: Filters,
    output: Output,
    progress: Progress,
  ) {
    this.#host = host;
    this.#say = say;
    this.#options = options;
    this.#filters = filters;
    this.#output = output;
    this.#progress = progress;
    this.#configTroubles = new ConfigTroubles(say);
    const useColor = !options.output && (options.color ?? usesColor(host));
    this.#report = FORMATTERS[options.format]!({ say, locale, cwd: host.cwd, useColor });
  }

  async trouble(message: string): Promise<void> {
    this.#hasTrouble = true;
    await this.#tell(message);
  }

  async take({ troubles, notes, configProblems, checked }: Outcome): Promise<void> {
    for (const note of notes) await this.#tell(note);
    for (const trouble of [...this.#configTroubles.untold(configProblems), ...troubles])
      await this.trouble(trouble);
    if (!checked) return;
    const { text, patch, isFixed, changes = [] } = checked;
    const draft = shownPath(this.#host.cwd, checked.result.filePath);
    const at = new Date().toISOString();
    for (const change of changes) this.#changes.push({ ...change, draft, at });
    const result = await this.#filtered(checked);
    this.#checked++;
    if (isFixed) this.#fixed++;
    for (const { severity } of result.messages) this.#worst = Math.max(this.#worst, severity);
    this.#warnings += result.warningCount;
    await this.#output.write(
      this.#options.diff ? this.#shown(patch) : this.#report.file(this.#visible(result), text),
    );
  }

  get #whyNothing(): MessageId {
    if (this.#filters.changes) return 'nothingChanged';
    return this.#options.shard ? 'emptyShard' : 'nothingChecked';
  }

  async end(): Promise<ExitCode> {
    const { diff, failOn, maxWarnings = Infinity } = this.#options;
    if (!diff) await this.#output.write(this.#report.end(!this.#hasTrouble));
    if (this.#checked === 0 && !this.#hasTrouble) await this.#tell(this.#say(this.#whyNothing));
    if (this.#fixed > 0) await this.#tell(this.#say('fixed', { count: this.#fixed }));
    const updated = await this.#endBaseline();
    if (this.#hasTrouble) return 2;
    if (updated) return 0;
    return this.#warnings > maxWarnings || this.#worst >= SEVERITY_NUMBERS[failOn] ? 1 : 0;
  }

  /** With --changes: the list of what was changed, in the form that its name asks for. */
  async writeChanges(locale: Locale): Promise<void> {
    const { changes: file } = this.#options;
    if (file === undefined) return;
    const target = FORMATS_BY_ENDING[path.extname(file).toLowerCase()] ?? 'markdown';
    const output = await openOutput(file, this.#host, this.#say);
    await output.write(changeList(this.#changes, target, locale));
    await output.close();
  }

  /** Answers whether the findings of this run are the known ones from now on. */
  async #endBaseline(): Promise<boolean> {
    const { baseline } = this.#filters;
    if (!baseline) return false;
    if (this.#options.updateBaseline) {
      await baseline.write(this.#say);
      return true;
    }
    if (baseline.staleCount > 0) await this.#tell(this.#say('staleBaseline', { count: baseline.staleCount }));
    return false;
  }

  async #filtered({ result, text }: CheckedDraft): Promise<FileResult> {
    const { baseline, changes } = this.#filters;
    const changed = changes ? await changes.within(result) : result;
    return baseline ? baseline.newIn(changed, text) : changed;
  }

  /** --quiet hides findings; it does not forgive them. */
  #visible(result: FileResult): FileResult {
    if (!this.#options.quiet) return result;
    const errors = result.messages.filter(({ severity }) => severity === SEVERITY_NUMBERS.error);
    return withMessages(result, errors);
  }

  /** A patch for `git apply` as it is; on a terminal, for the eye. */
  #shown(patch: string): string {
    return this.#host.stdout.isTTY && !this.#options.output ? printable(patch) : patch;
  }

  async #tell(message: string): Promise<void> {
    await write(this.#host.stderr, `${this.#progress.clear}${printable(message)}\n`);
  }
}

const FORMATS_BY_ENDING: Readonly<Record<string, ChangeListFormat>> = {
  '.csv': 'csv',
  '.html': 'html',
  '.htm': 'html',
};

const usesColor = ({ stdout, env }: Host): boolean =>
  Boolean(stdout.isTTY) && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb';
