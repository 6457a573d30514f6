import type { Localized } from '../base/locale.ts';

/** Why a Word file is not read, or not written. What is asked of whoever has the file stands in each text. */
export const TROUBLES = {
  oldWord: {
    'zh-CN': '{path}：是旧版 Word 或 WPS 文件（.doc、.wps），没有检查；请在 Word 或 WPS 里“另存为”.docx',
    en: '{path}: an old Word or WPS file (.doc, .wps), it was not checked; save it as .docx',
  },
  richText: {
    'zh-CN': '{path}：其实是 RTF 文件，没有检查；请在 Word 里“另存为”.docx',
    en: '{path}: is an RTF file in truth, it was not checked; save it as .docx',
  },
  encrypted: {
    'zh-CN': '{path}：文件有密码，没有检查；请在 Word 里去掉打开密码再存',
    en: '{path}: is protected by a password, it was not checked; remove the password and save it',
  },
  macro: {
    'zh-CN': '{path}：带宏，没有检查；请在 Word 里“另存为”不带宏的 .docx',
    en: '{path}: has macros, it was not checked; save it as .docx, without macros',
  },
  template: {
    'zh-CN': '{path}：是 Word 模板，不是稿件，没有检查；请“另存为”.docx',
    en: '{path}: is a template, it was not checked; save it as .docx',
  },
  damaged: {
    'zh-CN': '{path}：Word 文件已损坏（{reason}），没有检查；请在 Word 里打开修复，“另存为”新文件',
    en: '{path}: the Word file is damaged ({reason}), it was not checked; open and repair it in Word, save it as a new file',
  },
  notWord: {
    'zh-CN': '{path}：不是 Word 文件，没有检查；请确认扩展名，或在 Word 里“另存为”.docx',
    en: '{path}: is no Word file, it was not checked; look at its name, or save it as .docx',
  },
  entities: {
    'zh-CN': '{path}：Word 文件里有外部实体声明，正常的稿件没有，没有检查；请勿打开来历不明的文件',
    en: '{path}: the Word file declares entities, which no draft does; it was not checked. Mind where it comes from',
  },
  unpacksTooLarge: {
    'zh-CN': '{path}：Word 文件展开后超过 {size} MiB，不像稿件，没有检查；请拆开',
    en: '{path}: the Word file takes more than {size} MiB when unpacked, no draft; it was not checked. Split it',
  },
  protected: {
    'zh-CN': '{path}：文档“限制编辑”，没有写入；请先在 Word 的“审阅”里停止保护',
    en: '{path}: editing is restricted, nothing was written; stop the protection in Word first',
  },
  signed: {
    'zh-CN': '{path}：文档有数字签名，改动会使签名失效，没有写入；请先去掉签名',
    en: '{path}: is signed, and a change would break the signature; nothing was written. Remove the signature first',
  },
  unproven: {
    'zh-CN': '{path}：写好后核对，与原稿对不上，没有写入，原文件未动；这是稿检的错误，请反馈',
    en: '{path}: what was to be written did not agree with the draft, nothing was written; this is a bug of Gaojian',
  },
} as const satisfies Record<string, Localized>;

export type Trouble = keyof typeof TROUBLES;

/** A Word file that is not read or not written. */
export class WordError extends Error {
  readonly trouble: Trouble;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(trouble: Trouble, data: Readonly<Record<string, string | number>> = {}) {
    super(trouble);
    this.trouble = trouble;
    this.data = data;
  }
}

export const damaged = (reason: string): WordError => new WordError('damaged', { reason });
