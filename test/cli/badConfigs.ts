import { symlink } from 'node:fs/promises';
import { CLEAN, INCOMPLETE, type BadInput } from './badInputs.ts';

/** Configs, rosters and patterns that are broken, or mean harm. */
export const BAD_CONFIGS: readonly BadInput[] = [
  {
    name: 'YAML that is broken',
    files: { 'a.txt': '青山', 'gaojian.config.yaml': 'rules: {\n' },
    exitCode: 2,
    stderr: 'gaojian.config.yaml:1:8：第 1 行的括号“{”没有另一半\n',
    stdout: INCOMPLETE,
  },
  {
    name: 'JSON that is broken',
    files: { 'a.txt': '青山', 'gaojian.config.json': '{\n  "rules": {"pinyin-gloss": "off"\n}' },
    exitCode: 2,
    stderr: 'gaojian.config.json:1:1：第 1 行的括号“{”没有另一半\n',
    stdout: INCOMPLETE,
  },
  {
    name: 'an unknown key in the config',
    files: { 'a.txt': '青山', 'gaojian.config.json': '{\n  "rule": {}\n}' },
    exitCode: 2,
    stderr: 'gaojian.config.json:2:3：没有“rule”这个键，是不是 rules？\n',
    stdout: INCOMPLETE,
  },
  {
    name: 'an unknown rule in the config',
    files: { 'a.txt': '青山', 'gaojian.config.yaml': 'extends: strict\nrules:\n  pinyin: off\n' },
    exitCode: 2,
    stderr: 'gaojian.config.yaml:3:3：没有“pinyin”这条规则；全部规则见 gaojian rules\n',
    stdout: INCOMPLETE,
  },
  {
    name: 'an override that is wrong: the others hold, and it is not green',
    files: {
      'a.txt': '青山国(guó)',
      'gaojian.config.yaml':
        'overrides:\n  - { files: b.txt, rules: {} }\n  - { files: [a.txt], rules: { pinyin-gloss: off } }\n',
    },
    argv: ['--no-color', 'a.txt'],
    exitCode: 2,
    stderr: 'gaojian.config.yaml:2:14：“overrides.0.files”的值 "b.txt" 不对，应为列表\n',
    stdout: INCOMPLETE,
  },
  {
    name: 'a config that is not there',
    files: { 'a.txt': '青山' },
    argv: ['--config', 'none.yaml', 'a.txt'],
    exitCode: 2,
    stderr: 'none.yaml:1:1：没有这份配置\n',
    stdout: INCOMPLETE,
  },
  {
    name: 'one wrong config for two drafts is told once',
    files: { 'a.txt': '青山', 'b.txt': '江川', '.gaojianrc': 'variant: 繁' },
    argv: ['.'],
    exitCode: 2,
    stderr: '.gaojianrc:1:10：“variant”的值 "繁" 不对，应为 auto、hans、hant-tw、hant-hk\n',
    stdout: '2 篇稿件，没有查完：原因见错误输出\n',
  },
  {
    name: 'a roster that is broken',
    files: { 'a.txt': '青山', 'gaojian.config.yaml': 'roster: r.yaml\n', 'r.yaml': 'people: [\n' },
    exitCode: 2,
    stderr: 'r.yaml:1:9：第 1 行的括号“[”没有另一半\n',
    stdout: INCOMPLETE,
  },
  {
    name: 'a roster that is not there',
    files: { 'a.txt': '青山', 'gaojian.config.yaml': 'roster: none.yaml\n' },
    exitCode: 2,
    stderr: 'gaojian.config.yaml:1:9：没有“none.yaml”这个文件\n',
    stdout: INCOMPLETE,
  },
  ...['../../../../../../../../etc/passwd', '/etc/passwd', 'b/../../secret.yaml'].map((roster) => ({
    name: `a roster outside the workspace, ${roster}`,
    files: { 'a.txt': '青山', 'gaojian.config.yaml': `roster: ${roster}\n` },
    exitCode: 2,
    stderr: `gaojian.config.yaml:1:9：“${roster}”不在工作区里，没有读\n`,
    stdout: INCOMPLETE,
  })),
  {
    name: 'a roster that is a link out of the workspace',
    files: { 'a.txt': '青山', 'gaojian.config.yaml': 'roster: r.yaml\n' },
    prepare: (folder) => symlink('/etc/passwd', folder.pathOf('r.yaml')),
    exitCode: 2,
    stderr: 'gaojian.config.yaml:1:9：“r.yaml”不在工作区里，没有读\n',
    stdout: INCOMPLETE,
  },
  {
    name: 'a roster below a link out of the workspace',
    files: { 'a.txt': '青山', 'gaojian.config.yaml': 'roster: etc/passwd\n' },
    prepare: (folder) => symlink('/etc', folder.pathOf('etc')),
    exitCode: 2,
    stderr: 'gaojian.config.yaml:1:9：“etc/passwd”不在工作区里，没有读\n',
    stdout: INCOMPLETE,
  },
  {
    name: 'a config that brings code',
    files: { 'a.txt': '青山', 'gaojian.config.js': 'throw 1', '.gaojianrc.js': 'throw 1' },
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  {
    name: 'YAML tags that mean code elsewhere',
    files: { 'a.txt': '青山', 'gaojian.config.yaml': 'variant: !!js/function "function(){ throw 1 }"\n' },
    exitCode: 2,
    stderr:
      'gaojian.config.yaml:1:24：“variant”的值 "function(){ throw 1 }" 不对，应为 auto、hans、hant-tw、hant-hk\n',
    stdout: INCOMPLETE,
  },
  {
    name: 'YAML that grows without end',
    files: {
      'a.txt': '青山',
      'gaojian.config.yaml': `a: &a [x]\n${[...'bcdefghijk'].map((key, i) => `${key}: &${key} [${`*${'abcdefghij'[i]}, `.repeat(9)}]`).join('\n')}\n`,
    },
    exitCode: 2,
    stderr: 'gaojian.config.yaml:2:8：第 2 行的引用（*）层层相套，展开就装不下了：直接写出来\n',
    stdout: INCOMPLETE,
  },
  {
    name: 'patterns that backtrack elsewhere',
    files: {
      [`${'a'.repeat(100)}!.txt`]: `${'a'.repeat(5000)}！`,
      'gaojian.config.yaml': `spam: ['/(a+)+$/', '/(a|a)*b/']\nignore: ['${'a*'.repeat(40)}b']\noverrides: [{ files: ['${'*a'.repeat(40)}b', '**/**/**/**/**/b'], rules: {} }]\n`,
      '.gaojianignore': `${'*a*'.repeat(40)}b\n`,
    },
    argv: ['.'],
    exitCode: 0,
    stderr: '',
    stdout: CLEAN,
  },
  {
    name: 'a pattern of another dialect',
    files: { 'a.txt': '青山', 'gaojian.config.yaml': "spam: ['/(?=青)/']\n" },
    exitCode: 2,
    stderr:
      'gaojian.config.yaml:1:8：“/(?=青)/”不是 RE2 写法（不支持断言和反向引用）：invalid or unsupported Perl syntax: `(?=`\n',
    stdout: INCOMPLETE,
  },
];
