import { Option, type Command } from 'commander';
import { CONVERSION_TARGETS, LEVELS, LOCALES, type Locale } from '../service/offered.ts';
import type { ConvertOptions } from './commands/convert.ts';
import type { LintOptions } from './run/lintOptions.ts';
import type { OutlineOptions } from './commands/outline.ts';
import type { PipeOptions } from './commands/pipe.ts';
import type { RosterExtractOptions } from './commands/rosterExtract.ts';
import type { SplitOptions } from './commands/split.ts';
import type { RulesCommand } from './commands/rules.ts';
import { FORMATS } from './formatters/formats.ts';
import { HEADINGS, HELP, USAGE, type HelpId } from './words/help.ts';
import { LocalizedCommand } from './words/localizedCommand.ts';
import { UsageError, WORKER_COMMAND, write, type ExitCode, type Host } from './host.ts';
import { sayIn, type Say } from './words/messages.ts';
import { printable } from './words/printable.ts';
import { OptionMaker } from './options.ts';
import { VERSION } from './version.ts';

/** What the declaration of a command needs. */
interface Declaring {
  readonly host: Host;
  readonly locale: Locale;
  readonly say: Say;
  readonly help: (id: HelpId) => string;
  readonly option: OptionMaker;
  readonly exit: (code: ExitCode) => void;
}

/**
 * Declares the command line. A command is read when it is called, and the service with it: help is shown without. It ends
 * by calling `exit`, or throws.
 */
export function createProgram(host: Host, locale: Locale, exit: (code: ExitCode) => void): Command {
  const say = sayIn(locale, host.cwd);
  const help = (id: HelpId): string => HELP[id][locale];
  const declaring: Declaring = { host, locale, say, help, option: new OptionMaker(say, help), exit };
  const program = withHelp(new LocalizedCommand('gaojian', say), declaring);
  for (const declare of COMMANDS) declare(program, declaring);
  program
    .command(WORKER_COMMAND, { hidden: true })
    .action(async () => (await import('./commands/worker.ts')).workerCommand());
  return program;
}

const withHelp = (program: Command, { host, locale, say, help }: Declaring): Command =>
  program
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

/** A command below `parent`, with the options of all commands. */
const command = (
  parent: Command,
  id: HelpId,
  { help, option }: Declaring,
  { name = id, isDefault = false }: { readonly name?: string; readonly isDefault?: boolean } = {},
): Command =>
  parent
    .command(name, { isDefault })
    .description(help(id))
    .helpOption('-h, --help', help('help'))
    .addOption(option.choice('--locale <locale>', 'locale', LOCALES).default('zh-CN'));

type Declare = (program: Command, declaring: Declaring) => void;

const declareLint: Declare = (program, declaring) => {
  const { help, option, exit, ...common } = declaring;
  option
    .addConfig(command(program, 'lint', declaring, { isDefault: true }))
    .argument('[paths...]', help('paths'))
    .option('--fix', help('fix'))
    .addOption(new Option('--fix-all').hideHelp())
    .option('--fix-dry-run', help('fixDryRun'))
    .option('--diff', help('diff'))
    .option('--stdin', help('stdin'))
    .addOption(option.file('--stdin-filename <name>', 'stdinFilename'))
    .addOption(option.choice('--format <format>', 'format', FORMATS).default('stylish'))
    .addOption(option.file('--output <file>', 'output'))
    .addOption(option.file('--changes <file>', 'changes'))
    .addOption(option.encoding())
    .addOption(option.choice('--fail-on <level>', 'failOn', LEVELS.slice(1)).default('error'))
    .addOption(option.number('--max-warnings <n>', 'maxWarnings', 0))
    .option('--quiet', help('quiet'))
    .addOption(option.number('--jobs <n>', 'jobs', 1))
    .option('--server', help('server'))
    .option('--cache', help('cache'))
    .addOption(option.file('--cache-location <folder>', 'cacheLocation'))
    .addOption(option.file('--baseline <file>', 'baseline'))
    .option('--update-baseline', help('updateBaseline'))
    .option('--changed [ref]', help('changed'))
    .addOption(option.shard())
    .option('--color', help('color'))
    .option('--no-color', help('noColor'))
    .option('--progress', help('progress'))
    .option('--no-progress', help('noProgress'))
    .action(async (paths: string[], options: LintOptions) => {
      const { lintCommand } = await import('./commands/lint.ts');
      exit(await lintCommand({ ...common, paths, options }));
    });
};

const declareOutline: Declare = (program, declaring) => {
  const { help, option, exit, ...common } = declaring;
  option
    .addConfig(command(program, 'outline', declaring))
    .argument('<paths...>', help('drafts'))
    .addOption(option.choice('--format <format>', 'format', ['tree', 'json', 'markdown']).default('tree'))
    .addOption(option.encoding())
    .action(async (paths: string[], options: OutlineOptions) => {
      const { outlineCommand } = await import('./commands/outline.ts');
      exit(await outlineCommand({ ...common, paths, options }));
    });
};

const declareConvert: Declare = (program, declaring) => {
  const { help, option, exit, ...common } = declaring;
  command(program, 'convert', declaring)
    .argument('<paths...>', help('paths'))
    .addOption(option.choice('--to <script>', 'to', CONVERSION_TARGETS).makeOptionMandatory())
    .option('--write', help('write'))
    .addOption(option.file('-o, --output <file>', 'output'))
    .addOption(option.file('--stdin-filename <name>', 'stdinFilename'))
    .addOption(option.encoding())
    .action(async (paths: string[], options: ConvertOptions) => {
      const { convertCommand } = await import('./commands/convert.ts');
      exit(await convertCommand({ ...common, paths, options }));
    });
};

const declareSplit: Declare = (program, declaring) => {
  const { help, option, exit, ...common } = declaring;
  command(program, 'split', declaring)
    .argument('<file>', help('draft'))
    .addOption(option.file('-o, --output <folder>', 'splitFolder'))
    .addOption(option.encoding())
    .action(async (path: string, options: SplitOptions) => {
      const { splitCommand } = await import('./commands/split.ts');
      exit(await splitCommand({ ...common, path, options }));
    });
};

const declareRoster: Declare = (program, declaring) => {
  const { help, option, exit, ...common } = declaring;
  const roster = command(program, 'roster', declaring).helpCommand(false);
  option
    .addConfig(command(roster, 'rosterExtract', declaring, { name: 'extract' }))
    .argument('<paths...>', help('drafts'))
    .addOption(option.encoding())
    .action(async (paths: string[], options: RosterExtractOptions) => {
      const { rosterExtractCommand } = await import('./commands/rosterExtract.ts');
      exit(await rosterExtractCommand({ ...common, paths, options }));
    });
};

const declareRules: Declare = (program, declaring) => {
  const { option, exit, ...common } = declaring;
  command(program, 'rules', declaring)
    .addOption(option.choice('--format <format>', 'format', ['table', 'json']).default('table'))
    .action(async (options: RulesCommand['options']) => {
      const { rulesCommand } = await import('./commands/rules.ts');
      exit(await rulesCommand({ ...common, options }));
    });
};

const declareInit: Declare = (program, declaring) => {
  command(program, 'init', declaring).action(async () => {
    const { initCommand } = await import('./commands/init.ts');
    declaring.exit(await initCommand(declaring));
  });
};

const declarePipe: Declare = (program, declaring) => {
  const { help, option, exit, ...common } = declaring;
  option
    .addConfig(command(program, 'pipe', declaring))
    .option('--fix', help('fix'))
    .addOption(new Option('--fix-all').hideHelp())
    .addOption(option.shard())
    .action(async (options: PipeOptions) => {
      const { pipeCommand } = await import('./commands/pipe.ts');
      exit(await pipeCommand({ ...common, options }));
    });
};

const declareLsp: Declare = (program, declaring) => {
  command(program, 'lsp', declaring)
    .option('--stdio')
    .action(async () => (await import('./commands/lsp.ts')).lspCommand(declaring.host));
};

/** In the order in which the help names them. */
const COMMANDS: readonly Declare[] = [
  declareLint,
  declareOutline,
  declareConvert,
  declareSplit,
  declareRoster,
  declareRules,
  declareInit,
  declarePipe,
  declareLsp,
];
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
