import { Option, type Command } from 'commander';
import { CONVERSION_TARGETS, LEVELS, LOCALES, VARIANTS, type Locale } from '../service/offered.ts';
import type { ConvertOptions } from './commands/convert.ts';
import type { LintOptions } from './run/lintOptions.ts';
import type { OutlineOptions } from './commands/outline.ts';
import type { PipeOptions } from './commands/pipe.ts';
import type { RosterExtractOptions } from './commands/rosterExtract.ts';
import type { SplitOptions } from './commands/split.ts';
import type { RulesCommand } from './commands/rules.ts';
import { ENCODINGS } from '../workspace/node/encodings.ts';
import { FORMATS } from './formatters/formats.ts';
import { HEADINGS, HELP, USAGE } from './words/help.ts';
import { LocalizedCommand } from './words/localizedCommand.ts';
import { UsageError, WORKER_COMMAND, write, type ExitCode, type Host } from './host.ts';
import { sayIn, type Say } from './words/messages.ts';
import { printable } from './words/printable.ts';
import { parseShard, type Shard } from './filters/shard.ts';
import { VERSION } from './version.ts';

/**
 * Declares the command line. A command is read when it is called, and the service with it: help is shown without. It ends
 * by calling `exit`, or throws.
 */
export function createProgram(host: Host, locale: Locale, exit: (code: ExitCode) => void): Command {
  const say = sayIn(locale, host.cwd);
  const help = (id: keyof typeof HELP): string => HELP[id][locale];
  const common = { host, locale, say };
  const choice = (flags: string, description: keyof typeof HELP, values: readonly string[]): Option =>
    // `choices` is for the help; what it throws is English.
    new Option(flags, help(description)).choices(values).argParser(oneOf(say, flags, values));
  const program: Command = new LocalizedCommand('gaojian', say)
    .description(help('program'))
    .version(VERSION, '-V, --version', help('version'))
    .helpOption('-h, --help', help('help'))
    .helpCommand(false)
    .addHelpText('after', `\n${help('more')}`)
    .exitOverride()
    .configureHelp({
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const notes = [
          ...(argChoices ? [say('helpChoices', { list: argChoices.join(say('listSeparator')) })] : []),
          ...(typeof defaultValue === 'string' ? [say('helpDefault', { value: defaultValue })] : []),
        ].join(say('helpSeparator'));
        return notes === '' ? description : say('helpNotes', { description, notes });
      },
      subcommandTerm: (subcommand) => subcommand.name(),
      styleTitle: (title) =>
        locale === 'en' ? title : title.replace(/^\w+/, (word) => HEADINGS[word] ?? word),
      styleUsage: (usage) =>
        locale === 'en' ? usage : usage.replace(/[[<][\w.]+[\]>]/g, (word) => USAGE[word] ?? word),
    })
    .configureOutput({
      writeOut: (text) => void write(host.stdout, text),
      writeErr: (text) => void write(host.stderr, printable(text)),
    });
  const command = (
    name: string,
    description: keyof typeof HELP,
    { isDefault = false, parent = program } = {},
  ): Command =>
    parent
      .command(name, { isDefault })
      .description(help(description))
      .helpOption('-h, --help', help('help'))
      .addOption(choice('--locale <locale>', 'locale', LOCALES).default('zh-CN'));
  const file = (flags: string, description: keyof typeof HELP): Option =>
    new Option(flags, help(description)).argParser(notEmpty(say, flags));
  const configOptions = (target: Command): Command =>
    target
      .addOption(file('--config <file>', 'config'))
      .option('--no-config', help('noConfig'))
      .addOption(new Option('--rule <rule=level>', help('rule')).argParser(collectRules(say)).default({}, ''))
      .addOption(choice('--variant <variant>', 'variant', VARIANTS));

  configOptions(command('lint', 'lint', { isDefault: true }))
    .argument('[paths...]', help('paths'))
    .option('--fix', help('fix'))
    .addOption(new Option('--fix-all').hideHelp())
    .option('--fix-dry-run', help('fixDryRun'))
    .option('--diff', help('diff'))
    .option('--stdin', help('stdin'))
    .addOption(file('--stdin-filename <name>', 'stdinFilename'))
    .addOption(choice('--format <format>', 'format', FORMATS).default('stylish'))
    .addOption(file('--output <file>', 'output'))
    .addOption(file('--changes <file>', 'changes'))
    .addOption(choice('--encoding <encoding>', 'encoding', ENCODINGS).default('auto'))
    .addOption(choice('--fail-on <level>', 'failOn', LEVELS.slice(1)).default('error'))
    .addOption(
      new Option('--max-warnings <n>', help('maxWarnings')).argParser(wholeNumber(say, '--max-warnings', 0)),
    )
    .option('--quiet', help('quiet'))
    .addOption(new Option('--jobs <n>', help('jobs')).argParser(wholeNumber(say, '--jobs', 1)))
    .option('--server', help('server'))
    .option('--cache', help('cache'))
    .addOption(file('--cache-location <folder>', 'cacheLocation'))
    .addOption(file('--baseline <file>', 'baseline'))
    .option('--update-baseline', help('updateBaseline'))
    .option('--changed [ref]', help('changed'))
    .addOption(new Option('--shard <i/n>', help('shard')).argParser(shardOf(say)))
    .option('--color', help('color'))
    .option('--no-color', help('noColor'))
    .option('--progress', help('progress'))
    .option('--no-progress', help('noProgress'))
    .action(async (paths: string[], options: LintOptions) => {
      const { lintCommand } = await import('./commands/lint.ts');
      exit(await lintCommand({ ...common, paths, options }));
    });
  configOptions(command('outline', 'outline'))
    .argument('<paths...>', help('drafts'))
    .addOption(choice('--format <format>', 'format', ['tree', 'json', 'markdown']).default('tree'))
    .addOption(choice('--encoding <encoding>', 'encoding', ENCODINGS).default('auto'))
    .action(async (paths: string[], options: OutlineOptions) => {
      const { outlineCommand } = await import('./commands/outline.ts');
      exit(await outlineCommand({ ...common, paths, options }));
    });
  command('convert', 'convert')
    .argument('<paths...>', help('paths'))
    .addOption(choice('--to <script>', 'to', CONVERSION_TARGETS).makeOptionMandatory())
    .option('--write', help('write'))
    .addOption(file('-o, --output <file>', 'output'))
    .addOption(file('--stdin-filename <name>', 'stdinFilename'))
    .addOption(choice('--encoding <encoding>', 'encoding', ENCODINGS).default('auto'))
    .action(async (paths: string[], options: ConvertOptions) => {
      const { convertCommand } = await import('./commands/convert.ts');
      exit(await convertCommand({ ...common, paths, options }));
    });
  command('split', 'split')
    .argument('<file>', help('draft'))
    .addOption(file('-o, --output <folder>', 'splitFolder'))
    .addOption(choice('--encoding <encoding>', 'encoding', ENCODINGS).default('auto'))
    .action(async (path: string, options: SplitOptions) => {
      const { splitCommand } = await import('./commands/split.ts');
      exit(await splitCommand({ ...common, path, options }));
    });
  const roster = command('roster', 'roster').helpCommand(false);
  configOptions(command('extract', 'rosterExtract', { parent: roster }))
    .argument('<paths...>', help('drafts'))
    .addOption(choice('--encoding <encoding>', 'encoding', ENCODINGS).default('auto'))
    .action(async (paths: string[], options: RosterExtractOptions) => {
      const { rosterExtractCommand } = await import('./commands/rosterExtract.ts');
      exit(await rosterExtractCommand({ ...common, paths, options }));
    });
  command('rules', 'rules')
    .addOption(choice('--format <format>', 'format', ['table', 'json']).default('table'))
    .action(async (options: RulesCommand['options']) => {
      const { rulesCommand } = await import('./commands/rules.ts');
      exit(await rulesCommand({ ...common, options }));
    });
  command('init', 'init').action(async () => {
    const { initCommand } = await import('./commands/init.ts');
    exit(await initCommand(common));
  });
  configOptions(command('pipe', 'pipe'))
    .option('--fix', help('fix'))
    .addOption(new Option('--fix-all').hideHelp())
    .addOption(new Option('--shard <i/n>', help('shard')).argParser(shardOf(say)))
    .action(async (options: PipeOptions) => {
      const { pipeCommand } = await import('./commands/pipe.ts');
      exit(await pipeCommand({ ...common, options }));
    });
  command('lsp', 'lsp')
    .option('--stdio')
    .action(async () => (await import('./commands/lsp.ts')).lspCommand(host));
  program
    .command(WORKER_COMMAND, { hidden: true })
    .action(async () => (await import('./commands/worker.ts')).workerCommand());
  return program;
}

/** `--fix` takes its value only after `=`, so that `--fix draft.txt` names a draft. */
export const normaliseFix = (argv: readonly string[], say: Say): string[] =>
  argv.map((argument) => {
    const [option, value] = argument.split('=', 2);
    if (option !== '--fix' || value === undefined) return argument;
    const meant = Object.hasOwn(FIXES, value) ? FIXES[value] : undefined;
    if (meant === undefined)
      throw new UsageError(
        say('badChoice', { option, value, values: Object.keys(FIXES).join(say('listSeparator')) }),
      );
    return meant;
  });

const FIXES: Readonly<Record<string, string>> = { safe: '--fix', all: '--fix-all' };

/** An unset variable in a script, and '' would be the folder itself. */
const notEmpty =
  (say: Say, flags: string) =>
  (value: string): string => {
    if (value === '') throw new UsageError(say('emptyValue', { option: /--[\w-]+/.exec(flags)![0] }));
    return value;
  };

const oneOf =
  (say: Say, flags: string, values: readonly string[]) =>
  (value: string): string => {
    if (!values.includes(value))
      throw new UsageError(
        say('badChoice', { option: flags.split(' ')[0]!, value, values: values.join(say('listSeparator')) }),
      );
    return value;
  };

const collectRules =
  (say: Say) =>
  (value: string, previous: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
    const [rule, level, ...rest] = value.split('=');
    if (!rule || !level || rest.length > 0) throw new UsageError(say('badRule', { value }));
    return { ...previous, [rule]: level };
  };

const shardOf =
  (say: Say) =>
  (value: string): Shard => {
    const shard = parseShard(value);
    if (!shard) throw new UsageError(say('badShard', { value }));
    return shard;
  };

const wholeNumber =
  (say: Say, option: string, least: number) =>
  (value: string): number => {
    if (!/^\d+$/.test(value) || Number(value) < least)
      throw new UsageError(say('badNumber', { option, value, least }));
    return Number(value);
  };
