import path from 'node:path';
import {
  changeList,
  RULES,
  type ChangeListFormat,
  type ListedChange,
  type Locale,
} from '../../service/service.ts';
import { shownPath } from '../drafts/location.ts';
import type { Baseline } from '../filters/baseline.ts';
import type { Changes } from '../filters/changed.ts';
import type { RunReport } from '../formatters/formatter.ts';
import { FORMATTERS } from '../formatters/index.ts';
import { write, type ExitCode, type Host } from '../host.ts';
import { ConfigTroubles } from '../words/configTroubles.ts';
import type { MessageId, Say } from '../words/messages.ts';
import { printable } from '../words/printable.ts';
import type { CheckedDraft, Outcome } from './checkDraft.ts';
import type { LintCommand, LintOptions } from './lintOptions.ts';
import { openOutput, type Output } from './output.ts';
import type { Progress } from './progress.ts';
import { withMessages, type FileResult } from './results.ts';

/** What narrows a run to the findings that are somebody's now. */
export interface Filters {
  readonly baseline?: Baseline;
  readonly changes?: Changes;
}

const SEVERITY_NUMBERS = { error: 2, warning: 1, info: 0 } as const;

/** Takes the outcomes as they come: reports them, counts what decides about the exit code, keeps none of them. */
export class LintReport {
  readonly #host: Host;
  readonly #say: Say;
  readonly #options: LintOptions;
  readonly #filters: Filters;
  readonly #output: Output;
  readonly #progress: Progress;
  readonly #report: RunReport;
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
    this.#report = FORMATTERS[options.format]({ say, locale, cwd: host.cwd, rules: RULES, useColor });
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
    const target = FORMATS_BY_ENDING[endingOf(file)]!;
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

/** What a list of changes is, by the end of its name. */
export const FORMATS_BY_ENDING: Readonly<Record<string, ChangeListFormat>> = {
  '.md': 'markdown',
  '.csv': 'csv',
  '.html': 'html',
  '.htm': 'html',
};

export const endingOf = (file: string): string => path.extname(file).toLowerCase();

const usesColor = ({ stdout, env }: Host): boolean =>
  Boolean(stdout.isTTY) && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb';
