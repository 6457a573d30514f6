import { Option, type Command } from 'commander';
import {
  CONVERSION_TARGETS,
  LEVELS,
  LOCALES,
  VARIANTS,
  type Locale,
  type Localized,
} from '../service/service.ts';
import { convertCommand, type ConvertOptions } from './commands/convert.ts';
import { initCommand } from './commands/init.ts';
import { lintCommand } from './commands/lint.ts';
import type { LintOptions } from './run/lintOptions.ts';
import { lspCommand } from './commands/lsp.ts';
import { outlineCommand, type OutlineOptions } from './commands/outline.ts';
import { pipeCommand, type PipeOptions } from './commands/pipe.ts';
import { rosterExtractCommand, type RosterExtractOptions } from './commands/rosterExtract.ts';
import { splitCommand, type SplitOptions } from './commands/split.ts';
import { rulesCommand, type RulesCommand } from './commands/rules.ts';
import { workerCommand } from './commands/worker.ts';
import { ENCODINGS } from '../workspace/node/decode.ts';
import { FORMATTERS } from './formatters/index.ts';
import { LocalizedCommand } from './words/localizedCommand.ts';
import { UsageError, write, type ExitCode, type Host } from './host.ts';
import { sayIn, type Say } from './words/messages.ts';
import { printable } from './words/printable.ts';
import { parseShard, type Shard } from './filters/shard.ts';
import { VERSION } from './version.ts';
import { WORKER_COMMAND } from './run/workers.ts';

const HELP = {
  program: { 'zh-CN': '稿检：中文新闻稿件检查', en: 'Gaojian: a checker for Chinese news drafts' },
  lint: { 'zh-CN': '检查稿件（缺省命令）', en: 'check drafts (the default command)' },
  paths: {
    'zh-CN': '文件、文件夹或通配符；- 为标准输入',
    en: 'files, folders or globs; - is standard input',
  },
  drafts: { 'zh-CN': '文件、文件夹或通配符', en: 'files, folders or globs' },
  outline: {
    'zh-CN': '列出稿件里的地区、政策、人物与篇章',
    en: 'list places, policies, people and sections of drafts',
  },
  convert: { 'zh-CN': '全稿转换为简体或繁体', en: 'convert whole drafts to one script' },
  split: {
    'zh-CN': '把一版几篇拆开，一篇一个文件',
    en: 'split a page with several articles, one file each',
  },
  draft: { 'zh-CN': '文件', en: 'file' },
  splitFolder: {
    'zh-CN': '写到这个文件夹（缺省在原稿旁边）',
    en: 'write into this folder (default: beside the draft)',
  },
  to: { 'zh-CN': '转换成哪种文字', en: 'script to convert to' },
  write: { 'zh-CN': '就地改写文件', en: 'change the files in place' },
  roster: { 'zh-CN': '名册', en: 'rosters' },
  rosterExtract: {
    'zh-CN': '从已经审定的稿件整理名册初稿（YAML）',
    en: 'a first roster (YAML) from approved drafts',
  },
  rules: { 'zh-CN': '列出全部规则', en: 'list all rules' },
  init: { 'zh-CN': '在当前文件夹写一份配置', en: 'write a config into this folder' },
  pipe: {
    'zh-CN': '逐行检查 NDJSON：读 {"id","text"}，写 {"id","findings"}',
    en: 'NDJSON filter: reads {"id","text"}, writes {"id","findings"}',
  },
  lsp: { 'zh-CN': '启动语言服务器，供任何编辑器使用', en: 'run the language server, for any editor' },
  fix: {
    'zh-CN': '改好有把握的问题；--fix=all 连要人确认的一起改',
    en: 'apply safe fixes; --fix=all applies those for review too',
  },
  fixDryRun: {
    'zh-CN': '只算不写：JSON 里给出改后的文字',
    en: 'fix without writing; the JSON holds the fixed text',
  },
  diff: { 'zh-CN': '只看会怎么改，不写文件', en: 'show what fixes would change, write nothing' },
  stdin: { 'zh-CN': '读标准输入（同 -）', en: 'read standard input (same as -)' },
  stdinFilename: { 'zh-CN': '标准输入按这个文件名对待', en: 'treat standard input as this file' },
  format: { 'zh-CN': '输出格式', en: 'output format' },
  output: { 'zh-CN': '结果写入文件', en: 'write the result to a file' },
  config: { 'zh-CN': '用这份配置', en: 'use this config' },
  noConfig: { 'zh-CN': '不用任何配置', en: 'use no config at all' },
  rule: { 'zh-CN': '改一条规则的级别，可重复', en: 'set the level of a rule, repeatable' },
  variant: { 'zh-CN': '稿件应是简体还是繁体', en: 'script the drafts should be in' },
  encoding: { 'zh-CN': '稿件编码', en: 'encoding of the drafts' },
  failOn: { 'zh-CN': '有这一级及以上的问题就以 1 退出', en: 'exit 1 on findings of this level and above' },
  maxWarnings: { 'zh-CN': '警告多于这个数也以 1 退出', en: 'exit 1 on more warnings than this' },
  quiet: { 'zh-CN': '只报错误', en: 'report errors only' },
  locale: { 'zh-CN': '消息语言', en: 'language of messages' },
  jobs: { 'zh-CN': '同时用几个进程', en: 'number of processes' },
  server: {
    'zh-CN': '另起一个语言服务器来检查，与编辑器所用的一样（缺省在本进程里检查，结果相同）',
    en: 'check in a language server of its own, as an editor does (default: in this process; same results)',
  },
  cache: {
    'zh-CN': '没有变的稿件用上次的结果',
    en: 'take the last result for drafts that have not changed',
  },
  cacheLocation: {
    'zh-CN': '同 --cache，结果存在这个文件夹（缺省在用户自己的缓存文件夹里）',
    en: 'as --cache, with the results in this folder (default: in the cache folder of the user)',
  },
  baseline: {
    'zh-CN': '这份基线里已有的问题不算',
    en: 'forgive the findings in this baseline',
  },
  updateBaseline: {
    'zh-CN': '把现有问题都记入基线（缺省 .gaojian/baseline.json），以 0 退出',
    en: 'write all present findings into the baseline (default: .gaojian/baseline.json), exit 0',
  },
  changed: {
    'zh-CN': '只看与 git 的这个提交不同的行（缺省 HEAD）',
    en: 'only lines that differ from this git commit (default: HEAD)',
  },
  shard: { 'zh-CN': '把活分成 N 份，只做第 I 份', en: 'do part I of N of the work' },
  changes: {
    'zh-CN': '把 --fix 改了什么写成改动清单：.md、.csv 或 .html',
    en: 'write the list of what --fix changes: .md, .csv or .html',
  },
  color: { 'zh-CN': '用颜色', en: 'use colours' },
  noColor: { 'zh-CN': '不用颜色', en: 'use no colours' },
  progress: { 'zh-CN': '显示进度', en: 'show progress' },
  noProgress: { 'zh-CN': '不显示进度', en: 'show no progress' },
  help: { 'zh-CN': '显示帮助', en: 'show help' },
  version: { 'zh-CN': '显示版本', en: 'show the version' },
} as const satisfies Record<string, Localized>;

const HEADINGS: Readonly<Record<string, string>> = {
  Usage: '用法',
  Arguments: '参数',
  Options: '选项',
  Commands: '命令',
};

/** Declares the command line. A command ends by calling `exit`, or throws. */
export function createProgram(host: Host, locale: Locale, exit: (code: ExitCode) => void): Command {
  const say = sayIn(locale);
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
    .exitOverride()
    .configureHelp({
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const notes = [
          ...(argChoices ? [say('helpChoices', { list: argChoices.join(say('listSeparator')) })] : []),
          ...(typeof defaultValue === 'string' ? [say('helpDefault', { value: defaultValue })] : []),
        ].join(say('helpSeparator'));
        return notes === '' ? description : say('helpNotes', { description, notes });
      },
      styleTitle: (title) =>
        locale === 'en' ? title : title.replace(/^\w+/, (word) => HEADINGS[word] ?? word),
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
    .addOption(choice('--format <format>', 'format', Object.keys(FORMATTERS)).default('stylish'))
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
    .action(async (paths: string[], options: LintOptions) =>
      exit(await lintCommand({ ...common, paths, options })),
    );
  configOptions(command('outline', 'outline'))
    .argument('<paths...>', help('drafts'))
    .addOption(choice('--format <format>', 'format', ['tree', 'json', 'markdown']).default('tree'))
    .addOption(choice('--encoding <encoding>', 'encoding', ENCODINGS).default('auto'))
    .action(async (paths: string[], options: OutlineOptions) =>
      exit(await outlineCommand({ ...common, paths, options })),
    );
  command('convert', 'convert')
    .argument('<paths...>', help('paths'))
    .addOption(choice('--to <script>', 'to', CONVERSION_TARGETS).makeOptionMandatory())
    .option('--write', help('write'))
    .addOption(file('-o, --output <file>', 'output'))
    .addOption(file('--stdin-filename <name>', 'stdinFilename'))
    .addOption(choice('--encoding <encoding>', 'encoding', ENCODINGS).default('auto'))
    .action(async (paths: string[], options: ConvertOptions) =>
      exit(await convertCommand({ ...common, paths, options })),
    );
  command('split', 'split')
    .argument('<file>', help('draft'))
    .addOption(file('-o, --output <folder>', 'splitFolder'))
    .addOption(choice('--encoding <encoding>', 'encoding', ENCODINGS).default('auto'))
    .action(async (path: string, options: SplitOptions) =>
      exit(await splitCommand({ ...common, path, options })),
    );
  const roster = command('roster', 'roster').helpCommand(false);
  configOptions(command('extract', 'rosterExtract', { parent: roster }))
    .argument('<paths...>', help('drafts'))
    .addOption(choice('--encoding <encoding>', 'encoding', ENCODINGS).default('auto'))
    .action(async (paths: string[], options: RosterExtractOptions) =>
      exit(await rosterExtractCommand({ ...common, paths, options })),
    );
  command('rules', 'rules')
    .addOption(choice('--format <format>', 'format', ['table', 'json']).default('table'))
    .action(async (options: RulesCommand['options']) => exit(await rulesCommand({ ...common, options })));
  command('init', 'init').action(async () => exit(await initCommand(common)));
  configOptions(command('pipe', 'pipe'))
    .option('--fix', help('fix'))
    .addOption(new Option('--fix-all').hideHelp())
    .addOption(new Option('--shard <i/n>', help('shard')).argParser(shardOf(say)))
    .action(async (options: PipeOptions) => exit(await pipeCommand({ ...common, options })));
  command('lsp', 'lsp')
    .option('--stdio')
    .action(() => lspCommand(host));
  program.command(WORKER_COMMAND, { hidden: true }).action(() => workerCommand());
  return program;
}

/** `--fix` takes its value only after `=`, so that `--fix draft.txt` names a draft. */
export const normaliseFix = (argv: readonly string[]): string[] =>
  argv.map((argument) =>
    argument === '--fix=all' ? '--fix-all' : argument === '--fix=safe' ? '--fix' : argument,
  );

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
