import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { createTwoFilesPatch } from 'diff';
import { type FixMode, type Locale, type Severity } from '../../service/index.ts';
import type { CheckResult } from '../../protocol.ts';
import { serverOptions, type ConfigOptions } from '../config.ts';
import { ConfigTroubles } from '../configTroubles.ts';
import { connect, type Server } from '../connection.ts';
import {
  decodeDraft,
  DraftError,
  findDrafts,
  languageOf,
  readDraft,
  reasonOf,
  writeDraft,
  type Draft,
} from '../drafts.ts';
import type { EncodingOption } from '../encoding.ts';
import { FORMATTERS } from '../formatters/index.ts';
import { UsageError, write, type ExitCode, type Host } from '../host.ts';
import type { Say } from '../messages.ts';
import { printable } from '../printable.ts';
import { toFileResult, toMessage, type FileResult } from '../results.ts';

export interface LintOptions extends ConfigOptions {
  readonly fix?: boolean;
  readonly fixAll?: boolean;
  readonly fixDryRun?: boolean;
  readonly diff?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly format: string;
  readonly output?: string;
  readonly encoding: EncodingOption;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

export interface LintCommand {
  readonly host: Host;
  readonly locale: Locale;
  readonly say: Say;
  readonly paths: readonly string[];
  readonly options: LintOptions;
}

/** What came of one draft. */
interface Checked {
  readonly result: FileResult;
  readonly text: string;
  readonly patch: string;
  readonly isFixed: boolean;
  /** what decides about the exit code: --quiet hides findings, it does not forgive them */
  readonly worst: number;
  readonly warnings: number;
}

const STDIN = '-';

export async function lintCommand({ host, locale, say, paths, options }: LintCommand): Promise<ExitCode> {
  const run = new LintRun(host, say, options, await connect(serverOptions(options, host.cwd, locale)));
  try {
    return await run.all(options.stdin ? [...paths, STDIN] : paths);
  } finally {
    await run.close();
  }
}

class LintRun {
  /** something was not read, not written, or failed: exit code 2 */
  #hasTrouble = false;
  readonly #configTroubles: ConfigTroubles;

  constructor(
    readonly host: Host,
    readonly say: Say,
    readonly options: LintOptions,
    readonly server: Server,
  ) {
    this.#configTroubles = new ConfigTroubles(say);
  }

  close(): Promise<void> {
    return this.server.close();
  }

  async all(paths: readonly string[]): Promise<ExitCode> {
    const { host, say, options } = this;
    const readsStdin = paths.includes(STDIN);
    if (readsStdin && this.#writes) throw new UsageError(say('fixStdin'));
    const named = paths.filter((name) => name !== STDIN);
    const { files, errors } = await findDrafts(named.length > 0 || readsStdin ? named : ['.'], host.cwd, say);
    for (const error of errors) await this.#trouble(error);
    const checked: Checked[] = [];
    const add = async (read: () => Promise<Draft>): Promise<void> => {
      const one = await this.#one(read);
      if (one) checked.push(one);
    };
    if (readsStdin) await add(() => this.#readStdin());
    for (const file of files) await add(() => readDraft(file, options.encoding, say));
    if (checked.length === 0 && !this.#hasTrouble) await write(host.stderr, `${say('nothingChecked')}\n`);
    await this.#print(checked);
    const fixed = checked.filter((one) => one.isFixed).length;
    if (fixed > 0) await write(host.stderr, `${say('fixed', { count: fixed })}\n`);
    return this.#hasTrouble ? 2 : this.#fails(checked) ? 1 : 0;
  }

  get #fixMode(): FixMode | undefined {
    const { fix, fixAll, fixDryRun, diff } = this.options;
    return fixAll ? 'all' : fix || fixDryRun || diff ? 'safe' : undefined;
  }

  get #writes(): boolean {
    const { fix, fixAll, fixDryRun, diff } = this.options;
    return Boolean((fix || fixAll) && !fixDryRun && !diff);
  }

  async #trouble(message: string): Promise<void> {
    this.#hasTrouble = true;
    await write(this.host.stderr, `${printable(message)}\n`);
  }

  async #readStdin(): Promise<Draft> {
    const { host, say, options } = this;
    const name = options.stdinFilename ?? '<stdin>';
    const filePath = options.stdinFilename ? path.resolve(host.cwd, options.stdinFilename) : name;
    const bytes = await buffer(host.stdin);
    return {
      filePath,
      // Without a name it is looked at as a draft in this folder, so that the folder's config holds.
      uri: pathToFileURL(path.resolve(host.cwd, options.stdinFilename ?? 'stdin.txt')).href,
      languageId: languageOf(name),
      decoded: decodeDraft(bytes, name, options.encoding, say),
    };
  }

  async #one(read: () => Promise<Draft>): Promise<Checked | undefined> {
    try {
      const draft = await read();
      const { text } = draft.decoded;
      if (text === '')
        await write(this.host.stderr, `${printable(this.say('emptyInput', { path: this.#shown(draft) }))}\n`);
      const { uri, languageId } = draft;
      const fix = this.#fixMode;
      const answer = await this.server.check({ document: { uri, languageId, text }, ...(fix && { fix }) });
      await this.#reportTroubles(draft, answer);
      return answer.ignored ? undefined : await this.#finish(draft, answer);
    } catch (error) {
      if (!(error instanceof DraftError)) throw error;
      await this.#trouble(error.message);
      return undefined;
    }
  }

  async #reportTroubles(draft: Draft, { failures, configProblems, fixed }: CheckResult): Promise<void> {
    const { say } = this;
    const shown = this.#shown(draft);
    for (const { ruleId, message } of failures)
      await this.#trouble(say('ruleFailed', { path: shown, ruleId, reason: message }));
    if (fixed && !fixed.converged) await this.#trouble(say('notConverged', { path: shown }));
    for (const line of this.#configTroubles.untold(configProblems)) await this.#trouble(line);
  }

  async #finish(draft: Draft, { findings, fixed, configProblems }: CheckResult): Promise<Checked> {
    const { options } = this;
    const { text: before, encoding } = draft.decoded;
    const after = fixed?.text ?? before;
    const isChanged = after !== before;
    const isWritten = this.#writes && isChanged && (await this.#write(draft, after, configProblems));
    // What was written is reported as it is now; what was not, as it is on the disk.
    const text = isWritten ? after : before;
    const all = (isWritten ? fixed!.findings : findings).map((finding) =>
      toMessage(finding, text, draft.filePath),
    );
    const messages = options.quiet ? all.filter(({ severity }) => severity === 2) : all;
    const shown = this.#shown(draft);
    return {
      result: toFileResult(draft.filePath, encoding, messages, options.fixDryRun ? after : undefined),
      text,
      patch: options.diff && isChanged ? createTwoFilesPatch(shown, shown, before, after) : '',
      isFixed: isWritten,
      worst: all.reduce((worst, { severity }) => Math.max(worst, severity), -1),
      warnings: all.filter(({ severity }) => severity === 1).length,
    };
  }

  async #write(draft: Draft, text: string, configProblems: CheckResult['configProblems']): Promise<boolean> {
    try {
      // What the config meant to turn off may be among the fixes.
      if (configProblems.length > 0)
        throw new DraftError(this.say('configBroken', { path: this.#shown(draft) }));
      await writeDraft(draft, text, this.say);
      return true;
    } catch (error) {
      if (!(error instanceof DraftError)) throw error;
      await this.#trouble(error.message);
      return false;
    }
  }

  async #print(checked: readonly Checked[]): Promise<void> {
    const { host, options, say } = this;
    const output = options.diff
      ? this.#patch(checked)
      : FORMATTERS[options.format]!(
          checked.map((one) => one.result),
          {
            say,
            cwd: host.cwd,
            useColor: !options.output && (options.color ?? usesColor(host)),
            texts: new Map(checked.map(({ result, text }) => [result.filePath, text])),
          },
        );
    if (options.output) await this.#printInto(options.output, output);
    else await write(host.stdout, output);
  }

  /** For `git apply` as it is; on a terminal, for the eye. */
  #patch(checked: readonly Checked[]): string {
    const patch = checked.map((one) => one.patch).join('');
    return this.host.stdout.isTTY && !this.options.output ? printable(patch) : patch;
  }

  async #printInto(file: string, output: string): Promise<void> {
    try {
      await writeFile(path.resolve(this.host.cwd, file), output);
    } catch (error) {
      throw new UsageError(this.say('notWritten', { path: file, reason: reasonOf(error) }));
    }
  }

  #fails(checked: readonly Checked[]): boolean {
    const { failOn, maxWarnings = Infinity } = this.options;
    const lowest = { error: 2, warning: 1, info: 0 }[failOn];
    const warnings = checked.reduce((total, one) => total + one.warnings, 0);
    return warnings > maxWarnings || checked.some((one) => one.worst >= lowest);
  }

  #shown({ filePath }: Draft): string {
    return path.isAbsolute(filePath) ? path.relative(this.host.cwd, filePath) : filePath;
  }
}

const usesColor = ({ stdout, env }: Host): boolean =>
  Boolean(stdout.isTTY) && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb';
