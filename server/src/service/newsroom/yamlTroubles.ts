import type { ErrorCode } from 'yaml';

/** What the parser says in English, for editors. */
const TROUBLES: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: '引用（*）上不能再加标签或锚点',
  BAD_ALIAS: '引用（*）的名字写得不对，或没有这个锚点（&）',
  BAD_COLLECTION_TYPE: '标签与内容不合',
  BAD_DIRECTIVE: '“%”开头的指令写得不对',
  BAD_DQ_ESCAPE: '双引号里的“\\”用得不对；照原样写字请用单引号',
  BAD_INDENT: '缩进不对：同一级的键要左边对齐',
  BAD_PROP_ORDER: '锚点（&）和标签（!）要写在内容前面',
  BAD_SCALAR_START: '值不能以这个符号开头，请加引号',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“:”：值里有冒号的，请给值加引号',
  BLOCK_IN_FLOW: '方括号、花括号里不能再分行写键和值',
  DUPLICATE_KEY: '这个键前面已经写过，请合并',
  IMPOSSIBLE: '写法不对，读不下去',
  KEY_OVER_1024_CHARS: '键太长',
  MISSING_CHAR: '少了一个符号：引号、括号、逗号或冒号没有写全',
  MULTILINE_IMPLICIT_KEY: '键要写在一行里；也可能是上一行少了冒号',
  MULTIPLE_ANCHORS: '一处只能有一个锚点（&）',
  MULTIPLE_DOCS: '一个文件只能有一份内容，不能用“---”再分',
  MULTIPLE_TAGS: '一处只能有一个标签（!）',
  NON_STRING_KEY: '键要是文字',
  RESOURCE_EXHAUSTION: '套得太深，读不下去',
  TAB_AS_INDENT: '缩进只能用空格，不能用制表符',
  TAG_RESOLVE_FAILED: '不认识这个标签（!），或内容与它不合',
  UNEXPECTED_TOKEN: '这里多了一个符号',
};

/** Why a file is no YAML; the parser's own words stand in brackets, for who looks them up. */
export const yamlTrouble = ({ code, message }: { code: ErrorCode; message: string }): string =>
  `${TROUBLES[code]}（${message}）`;

/** The same of aliases that stand for nothing, or for too much. */
export const aliasTrouble = (message: string): string =>
  `引用（*）没有对应的锚点（&），或引用套得太多（${message}）`;
