import type { Localized } from '../../service/offered.ts';

/** What the help says of commands, arguments and options. */
export const HELP = {
  program: { 'zh-CN': '稿检：中文新闻稿件检查', en: 'Gaojian: a checker for Chinese news drafts' },
  more: {
    'zh-CN':
      '检查的选项（--fix、--diff、--format……）见 gaojian lint --help，别的命令同样：gaojian 命令 --help',
    en: 'For the options of checking (--fix, --diff, --format …) see gaojian lint --help; of any other command, gaojian COMMAND --help',
  },
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

export type HelpId = keyof typeof HELP;

/** Headings of the help by their English name. */
export const HEADINGS: Readonly<Record<string, string>> = {
  Usage: '用法',
  Arguments: '参数',
  Options: '选项',
  Commands: '命令',
};

/** What stands in the line of usage, in Chinese. */
export const USAGE: Readonly<Record<string, string>> = {
  '[options]': '[选项]',
  '[command]': '[命令]',
  '[paths...]': '[文件…]',
  '<paths...>': '<文件…>',
  '<file>': '<文件>',
};
