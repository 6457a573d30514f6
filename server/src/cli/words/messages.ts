import { format, TROUBLES, type Locale, type Localized } from '../../service/offered.ts';
import { shownPath } from '../drafts/location.ts';
import { SYSTEM_ERRORS } from './systemErrors.ts';

const MESSAGES = {
  ...TROUBLES,
  missing: { 'zh-CN': '{path}：没有这个文件或文件夹', en: '{path}: no such file or folder' },
  noMatch: {
    'zh-CN': '{path}：没有匹配的稿件（{extensions}）',
    en: '{path}: no drafts match ({extensions})',
  },
  unreadable: { 'zh-CN': '{path}：读不了（{reason}）', en: '{path}: cannot be read ({reason})' },
  binary: { 'zh-CN': '{path}：是二进制文件，不是稿件', en: '{path}: a binary file, not a draft' },
  undecodable: {
    'zh-CN':
      '{path}：第 {line} 行“{before}”之后的字节按 {encoding} 解不开，没有检查：文件若有损坏，请重新导出；编码若不对，用 --encoding 指明',
    en: '{path}: line {line}, after “{before}”: the bytes are not valid {encoding}, so it was not checked. Export it anew if the file is damaged; name the encoding with --encoding if it is another',
  },
  unknownEncoding: {
    'zh-CN': '{path}：认不出编码，请用 --encoding 指明，或先转成 UTF-8',
    en: '{path}: encoding not recognised; name it with --encoding, or convert it to UTF-8',
  },
  notRepresentable: {
    'zh-CN': '{path}：改后的文字用 {encoding} 存不下，没有写入，原文件未动',
    en: '{path}: the fixed text cannot be stored as {encoding}; nothing was written',
  },
  notConvertible: {
    'zh-CN': '{path}：转换后的“{characters}”等字用 {encoding} 存不下，没有写入；请先把稿件转成 UTF-8',
    en: '{path}: {encoding} has no {characters}; nothing was written, convert the draft to UTF-8 first',
  },
  convertWord: {
    'zh-CN': '{path}：Word 稿不能整篇转换；请在 Word 里用“中文简繁转换”，或先导入为文本稿',
    en: '{path}: a Word file is not converted as a whole; use the conversion of Word, or make it a text first',
  },
  splitOne: {
    'zh-CN': '{path}：只有一篇，没有拆',
    en: '{path}: one article, nothing to split',
  },
  splitWord: {
    'zh-CN': '{path}：Word 稿不能拆开；请先导入为文本稿',
    en: '{path}: a Word file is not split; make it a text first',
  },
  splitTaken: {
    'zh-CN': '{path}：已经有这个文件，没有写入任何一篇',
    en: '{path}: this file is already there, nothing was written',
  },
  beginsCut: {
    'zh-CN': '{path}：开头不完整，前文不在这里',
    en: '{path}: its beginning is elsewhere',
  },
  endsCut: {
    'zh-CN': '{path}：结尾不完整，下文不在这里',
    en: '{path}: its end is elsewhere',
  },
  convertOne: {
    'zh-CN': '一次只能输出一篇；多篇请用 --write 就地转换',
    en: 'one draft at a time; use --write to convert several in place',
  },
  writeWhere: {
    'zh-CN': '--write 是就地转换，不能与标准输入或 --output 同用',
    en: '--write converts in place: not with standard input or --output',
  },
  readOnly: { 'zh-CN': '{path}：只读文件，没有写入', en: '{path}: read-only, nothing was written' },
  noFile: {
    'zh-CN': '{path}：不是普通文件（管道或设备），没有写入',
    en: '{path}: not a regular file (a pipe or a device), nothing was written',
  },
  tooLarge: {
    'zh-CN': '{path}：超过 {size} MiB，不像稿件，没有检查；请拆开',
    en: '{path}: more than {size} MiB, no draft; it was not checked. Split it',
  },
  configBroken: {
    'zh-CN': '{path}：配置有误，没有改动',
    en: '{path}: the config has problems, nothing was changed',
  },
  notWritten: {
    'zh-CN': '{path}：写不进去（{reason}），原文件未动',
    en: '{path}: could not be written ({reason}); the file is as it was',
  },
  changedMeanwhile: {
    'zh-CN': '{path}：稿件在检查时变了，没有写入；请再运行一次',
    en: '{path}: the draft changed while it was checked, nothing was written; run it once more',
  },
  foreignLink: {
    'zh-CN': '{path}：是链接，指向这个文件夹和仓库以外的文件，没有写入；要改请直接写出那个文件',
    en: '{path}: a link to a file outside of this folder and its repository, nothing was written; name that file to have it changed',
  },
  ownReport: {
    'zh-CN': '{path}：是稿检自己写的报告，没有检查',
    en: '{path}: a report of Gaojian itself, it was not checked',
  },
  tooManyAlternatives: {
    'zh-CN': '{path}：花括号展开后太多；请分几次写',
    en: '{path}: too many alternatives in braces; write several globs',
  },
  notConverged: {
    'zh-CN': '{path}：反复修改后仍有可修之处，这是稿检的错误，请反馈',
    en: '{path}: still something to fix after many passes; this is a bug of Gaojian',
  },
  ruleFailed: {
    'zh-CN': '{path}：规则 {ruleId} 出错（{reason}），这是稿检的错误，请反馈；其余规则照常检查',
    en: '{path}: rule {ruleId} failed ({reason}); this is a bug of Gaojian; the other rules ran',
  },
  configProblem: { 'zh-CN': '{path}:{line}:{column}：{message}', en: '{path}:{line}:{column}: {message}' },
  badName: {
    'zh-CN': '{path}：文件名不是 UTF-8，打不开；请先改名',
    en: '{path}: the name is not UTF-8 and cannot be opened; rename the file',
  },
  emptyInput: { 'zh-CN': '{path}：空稿件', en: '{path}: empty draft' },
  excessMarks: {
    'zh-CN': '{path}：一段里的 Markdown 记号多得不像人写的，超出的当作文字',
    en: '{path}: more Markdown marks in one paragraph than anybody writes; the rest of them is taken as text',
  },
  cacheFromRepository: {
    'zh-CN':
      '{path}：缓存里有 git 仓库带来的文件，不可信，这次没有用缓存；请把它从仓库里删去，或换 --cache-location',
    en: '{path}: the cache holds files that came with the git repository; it was not used. Remove it from the repository, or name another --cache-location',
  },
  nothingChecked: {
    'zh-CN': '没有检查任何稿件：都被配置或 .gaojianignore 排除了',
    en: 'Nothing was checked: config or .gaojianignore leaves every draft out',
  },
  badShard: { 'zh-CN': '--shard {value}：应写成 I/N，如 2/8', en: '--shard {value}: write I/N, e.g. 2/8' },
  badBaseline: {
    'zh-CN': '{path}：不是基线文件，或已损坏；用 --update-baseline 重写前先看看它',
    en: '{path}: not a baseline, or damaged; have a look before --update-baseline writes it anew',
  },
  staleBaseline: {
    'zh-CN': '基线里有 {count} 处问题已不存在，可用 --update-baseline 更新',
    en: '{count} findings of the baseline are gone; --update-baseline brings it up to date',
  },
  gitFailed: {
    'zh-CN': '--changed {ref}：git 答不上来（{reason}）',
    en: '--changed {ref}: git cannot say ({reason})',
  },
  noRepository: {
    'zh-CN': '--changed {ref}：这里不是 git 仓库，不知道哪些稿件改过',
    en: '--changed {ref}: this is no git repository, so what has changed is not known',
  },
  badEnding: {
    'zh-CN': '{option} {path}：文件名应以 {endings} 结尾',
    en: '{option} {path}: the name has to end with {endings}',
  },
  emptyShard: { 'zh-CN': '这一份里没有稿件', en: 'No draft is in this part' },
  emptyValue: { 'zh-CN': '{option}：值是空的', en: '{option}: the value is empty' },
  outputOverDraft: {
    'zh-CN': '--output {path}：这是要检查的稿件，不能用报告盖掉它',
    en: '--output {path}: this is one of the drafts; the report must not overwrite it',
  },
  noCache: {
    'zh-CN': '{path}：文件夹里有别的文件，不能放缓存；请换一个新文件夹',
    en: '{path}: the folder holds other files and cannot be a cache; name a new one',
  },
  badRow: { 'zh-CN': '应为 {"id","text"}', en: 'expected {"id","text"}' },
  brokenRow: { 'zh-CN': '不是 UTF-8 的 JSON（{reason}）', en: 'not JSON in UTF-8 ({reason})' },
  longRow: { 'zh-CN': '一行超过 64 MiB', en: 'a line of more than 64 MiB' },
  nothingChanged: { 'zh-CN': '没有改动过的稿件', en: 'No draft has changed' },
  progress: { 'zh-CN': '检查', en: 'Checking' },
  fixStdin: {
    'zh-CN': '--fix 不能改标准输入，请用 --fix-dry-run',
    en: '--fix cannot change standard input, use --fix-dry-run',
  },
  unknownOption: {
    'zh-CN': '没有 {option} 这个选项；全部选项见 {command} --help',
    en: '{option}: no such option; see {command} --help',
  },
  optionNeedsValue: { 'zh-CN': '{option}：后面缺少值', en: '{option}: its value is missing' },
  optionNeeded: {
    'zh-CN': '缺少选项 {option}；用法见 {command} --help',
    en: '{option} is needed; see {command} --help',
  },
  pathsNeeded: {
    'zh-CN': '没有写文件或文件夹；用法见 {command} --help',
    en: 'No file or folder given; see {command} --help',
  },
  tooManyArguments: {
    'zh-CN': '多了“{argument}”；用法见 {command} --help',
    en: 'Not expected: {argument}; see {command} --help',
  },
  unknownCommand: {
    'zh-CN': '没有“{argument}”这个命令；用法见 {command} --help',
    en: '{argument}: no such command; see {command} --help',
  },
  badChoice: {
    'zh-CN': '{option} {value}：应为 {values}',
    en: '{option} {value}: expected one of {values}',
  },
  helpChoices: { 'zh-CN': '{list}', en: '{list}' },
  helpDefault: { 'zh-CN': '缺省 {value}', en: 'default {value}' },
  helpSeparator: { 'zh-CN': '；', en: '; ' },
  helpNotes: { 'zh-CN': '{description}（{notes}）', en: '{description} ({notes})' },
  listSeparator: { 'zh-CN': '、', en: ', ' },
  badRule: {
    'zh-CN': '--rule {value}：应写成 规则=级别，如 pinyin-gloss=off',
    en: '--rule {value}: write RULE=LEVEL, e.g. pinyin-gloss=off',
  },
  badNumber: {
    'zh-CN': '{option} {value}：应为不小于 {least} 的整数',
    en: '{option} {value}: expected a whole number from {least}',
  },
  configExists: {
    'zh-CN': '{path}：已有配置，没有改动',
    en: '{path}: there is a config already, nothing was changed',
  },
  configWritten: { 'zh-CN': '写好了 {path}', en: 'Wrote {path}' },
  internal: { 'zh-CN': '稿检出错：{reason}', en: 'Gaojian failed: {reason}' },
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  info: { 'zh-CN': '提示', en: 'info' },
  off: { 'zh-CN': '不查', en: 'off' },
  onlyReported: { 'zh-CN': '只报', en: 'none' },
  alike: { 'zh-CN': '（本行同类共 {count} 处）', en: '({count} of these in this line)' },
  stopped: {
    'zh-CN': '已停下：改完的稿件已经写好，其余没有动；再运行一次，接着改',
    en: 'Stopped: drafts that were done are written, the others are as they were; run it once more to go on',
  },
  summary: {
    'zh-CN': '{files} 篇稿件，{total} 处问题：错误 {errors}，警告 {warnings}，提示 {infos}',
    en: '{total} problems in {files} drafts: {errors} errors, {warnings} warnings, {infos} infos',
  },
  fixable: {
    'zh-CN': '待您决定 {undecided} 处，可直接改 {certain} 处（--fix）',
    en: '{undecided} for you to decide, {certain} can be put right with --fix',
  },
  undecidedKind: { 'zh-CN': '待您决定', en: 'for you to decide' },
  certainKind: { 'zh-CN': '有把握', en: 'certain' },
  byDraft: {
    'zh-CN': '通过 {clean} 篇，只有可直接改的 {certain} 篇，有待定的 {undecided} 篇',
    en: '{clean} drafts pass, {certain} have only what --fix puts right, {undecided} need a person',
  },
  errorRate: {
    'zh-CN': '编校差错率约 {rate}/10000（估计：只算这些规则看得到的，按《报纸编校差错率计算方法》计权）',
    en: 'error rate about {rate} in 10,000 characters (an estimate: of what these rules see)',
  },
  changesWithoutFix: {
    'zh-CN': '--changes 要与 --fix、--fix-dry-run 或 --diff 一起用',
    en: '--changes goes with --fix, --fix-dry-run or --diff',
  },
  clean: { 'zh-CN': '{files} 篇稿件，没有发现问题', en: '{files} drafts, no problems' },
  incomplete: {
    'zh-CN': '{files} 篇稿件，没有查完：原因见错误输出',
    en: '{files} drafts, not all was checked: see standard error',
  },
  converted: { 'zh-CN': '转换了 {count} 篇稿件', en: 'Converted {count} drafts' },
  safe: { 'zh-CN': '可直接改', en: 'safe' },
  review: { 'zh-CN': '请确认', en: 'review' },
  htmlTitle: { 'zh-CN': '稿检报告', en: 'Gaojian report' },
  htmlFilter: { 'zh-CN': '筛选', en: 'Filter' },
  fixed: { 'zh-CN': '改好了 {count} 篇稿件', en: 'Fixed {count} drafts' },
} as const satisfies Record<string, Localized>;

export type MessageId = keyof typeof MESSAGES;

/** A text of the command line in the user's language. */
export interface Say {
  (id: MessageId, data?: Readonly<Record<string, string | number>>): string;
  readonly locale: Locale;
}

/** @param cwd paths below it are said as they are from there, like those of the drafts in a report */
export const sayIn = (locale: Locale, cwd: string): Say =>
  Object.assign(
    (id: MessageId, data: Readonly<Record<string, string | number>> = {}) =>
      format(
        MESSAGES[id],
        locale,
        Object.fromEntries(
          Object.entries(data).map(([key, value]) => [
            key,
            typeof value === 'number' ? value : inLine(told(key, value, locale, cwd)),
          ]),
        ),
      ),
    { locale },
  );

function told(key: string, value: string, locale: Locale, cwd: string): string {
  if (key === 'path') return shownPath(cwd, value);
  const known = key === 'reason' ? SYSTEM_ERRORS[value] : undefined;
  return known ? `${known[locale]} ${value}` : value;
}

/** A file name may hold line ends, and then a line of its own making. */
const inLine = (value: string): string => value.replaceAll('\n', '⏎');
