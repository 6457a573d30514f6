import { mkdir, symlink } from 'node:fs/promises';
import iconv from 'iconv-lite';
import type { TemporaryFolder } from '../support/temporaryFolder.ts';

const HANS = '江川省代表团赴青山市考察，双方就深化合作交换了意见。';
const HANT = '江川省代表團赴青山市考察，雙方就深化合作交換了意見。';
export const CLEAN = '1 篇稿件，没有发现问题\n';
export const INCOMPLETE = '1 篇稿件，没有查完：原因见错误输出\n';
const NO_DRAFTS = '没有匹配的稿件（.txt .gaojian .md .markdown .html .htm .docx）';

export interface BadInput {
  readonly name: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly prepare?: (folder: TemporaryFolder) => unknown;
  /** what follows `gaojian lint`, with the one rule on that these tests speak of; `a.txt` */
  readonly argv?: readonly string[];
  /** in place of `argv`: all that follows `gaojian` */
  readonly commandLine?: readonly string[];
  readonly stdin?: string | Uint8Array;
  readonly exitCode: number;
  /** `…` stands for the folder */
  readonly stderr: string;
  readonly stdout?: string;
  /** what must hold of the files then */
  readonly after?: (folder: TemporaryFolder) => Promise<void>;
}

export const BAD_INPUTS: readonly BadInput[] = [
  { name: 'a missing file', exitCode: 2, stderr: 'a.txt：没有这个文件或文件夹\n' },
  { name: 'an empty path', argv: [''], exitCode: 2, stderr: "''：没有这个文件或文件夹\n" },
  {
    name: 'a path through a file',
    files: { 'a.txt': '' },
    argv: ['a.txt/b.txt'],
    exitCode: 2,
    stderr: 'a.txt/b.txt：没有这个文件或文件夹\n',
  },
  {
    name: 'a link to nowhere',
    prepare: (folder) => symlink('nowhere', folder.pathOf('a.txt')),
    exitCode: 2,
    stderr: 'a.txt：没有这个文件或文件夹\n',
  },
  {
    name: 'a folder by the name of a draft',
    prepare: (folder) => mkdir(folder.pathOf('a.txt')),
    exitCode: 2,
    stderr: `a.txt：${NO_DRAFTS}\n`,
  },
  {
    name: 'a folder without drafts',
    files: { 'b/c.png': '', 'b/package.json': '{}' },
    argv: ['b'],
    exitCode: 2,
    stderr: `b：${NO_DRAFTS}\n`,
  },
  { name: 'a pattern that matches nothing', argv: ['*.md'], exitCode: 2, stderr: `*.md：${NO_DRAFTS}\n` },
  { name: 'no path in a folder without drafts', argv: [], exitCode: 2, stderr: `.：${NO_DRAFTS}\n` },
  {
    name: 'a folder that holds itself',
    files: { 'b/a.txt': '青山' },
    prepare: (folder) => symlink('.', folder.pathOf('b/again')),
    argv: ['b/a.txt', 'b/again/a.txt'],
    exitCode: 0,
    stderr: '',
    stdout: '2 篇稿件，没有发现问题\n',
  },
  { name: 'an empty file', files: { 'a.txt': '' }, exitCode: 0, stderr: 'a.txt：空稿件\n', stdout: CLEAN },
  {
    name: 'a BOM and nothing else',
    files: { 'a.txt': '\ufeff' },
    exitCode: 0,
    stderr: 'a.txt：空稿件\n',
    stdout: CLEAN,
  },
  {
    name: 'empty standard input',
    argv: ['-'],
    stdin: '',
    exitCode: 0,
    stderr: '<stdin>：空稿件\n',
    stdout: CLEAN,
  },
  { name: 'white space only', files: { 'a.txt': ' \n　\n' }, exitCode: 0, stderr: '', stdout: CLEAN },
  {
    name: 'a binary file',
    files: { 'a.txt': Buffer.from([0, 1, 2, 3, 255, 254, 0, 0]) },
    exitCode: 2,
    stderr: 'a.txt：是二进制文件，不是稿件\n',
  },
  {
    name: 'binary standard input',
    argv: ['-'],
    stdin: Buffer.from([0, 1, 2, 3]),
    exitCode: 2,
    stderr: '<stdin>：是二进制文件，不是稿件\n',
  },
  { name: 'GBK', files: { 'a.txt': iconv.encode(HANS, 'gbk') }, exitCode: 0, stderr: '', stdout: CLEAN },
  {
    name: 'GBK from standard input',
    argv: ['-'],
    stdin: iconv.encode(HANS, 'gbk'),
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  { name: 'Big5', files: { 'a.txt': iconv.encode(HANT, 'big5') }, exitCode: 0, stderr: '', stdout: CLEAN },
  {
    name: 'UTF-16 with BOM',
    files: { 'a.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(HANS, 'utf-16le')]) },
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  {
    name: 'UTF-16 without BOM',
    files: { 'a.txt': iconv.encode(`一\n${HANS}`, 'utf-16le') },
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  {
    name: 'invalid UTF-8',
    files: { 'a.txt': Buffer.concat([Buffer.from(HANS), Buffer.from([0xe9, 0x9d])]) },
    exitCode: 2,
    stderr:
      'a.txt：第 1 行“深化合作交换了意见。”之后的字节按 utf-8 解不开，没有检查：文件若有损坏，请重新导出；编码若不对，用 --encoding 指明\n',
  },
  {
    name: 'an encoding that is not ours',
    files: { 'a.txt': iconv.encode('日本の新聞記事をここに書きます。', 'shift_jis') },
    exitCode: 2,
    stderr: 'a.txt：认不出编码，请用 --encoding 指明，或先转成 UTF-8\n',
  },
  {
    name: 'another encoding than the one named',
    files: { 'a.txt': iconv.encode(HANS, 'gbk') },
    argv: ['--encoding', 'utf-8', 'a.txt'],
    exitCode: 2,
    stderr:
      'a.txt：第 1 行“”之后的字节按 utf-8 解不开，没有检查：文件若有损坏，请重新导出；编码若不对，用 --encoding 指明\n',
  },
  {
    name: 'one line of 200,000 characters',
    files: { 'a.txt': '青山市党政代表团赴江川。'.repeat(16_667) },
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  {
    name: 'one sentence of 200,000 years',
    files: { 'a.txt': `绍兴县${'1998年'.repeat(200_000)}` },
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  {
    name: 'one line of 200,000 brackets',
    files: { 'a.txt': `发${'('.repeat(200_000)}` },
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  {
    name: 'one paragraph of 100,000 links that are not closed',
    files: { 'a.md': '[青](山 '.repeat(100_000) },
    argv: ['a.md'],
    exitCode: 0,
    stderr: 'a.md：一段里的 Markdown 记号多得不像人写的，超出的当作文字\n',
    stdout: CLEAN,
  },
  {
    name: '20,000 tags that are not closed',
    files: { 'a.html': '<b>青<p>'.repeat(10_000) },
    argv: ['a.html'],
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
];
