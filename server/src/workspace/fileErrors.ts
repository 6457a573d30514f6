import { format, type Locale, type Localized } from '../service/service.ts';
import { UnreadableFile, UnwrittenFile } from './runtime.ts';

const UNREADABLE = {
  encoding: {
    'zh-CN': '“{file}”认不出编码，没有读；请存成 UTF-8',
    en: 'The encoding of "{file}" is not recognised, it was not read: save it as UTF-8',
  },
  size: { 'zh-CN': '“{file}”太大，没有读', en: '"{file}" is too large and was not read' },
  system: { 'zh-CN': '“{file}”读不了（{reason}）', en: '"{file}" cannot be read ({reason})' },
} as const satisfies Record<string, Localized>;

const UNWRITTEN = {
  encoding: {
    'zh-CN': '“{file}”的编码存不下要写的字，没有写入；请先存成 UTF-8',
    en: 'The encoding of "{file}" has not all characters, nothing was written: save it as UTF-8 first',
  },
  changed: {
    'zh-CN': '“{file}”刚刚变了，没有写入，请再试一次',
    en: '"{file}" has just changed, nothing was written: try once more',
  },
  system: {
    'zh-CN': '“{file}”写不进去（{reason}），原文件未动',
    en: '"{file}" could not be written ({reason}); the file is as it was',
  },
} as const satisfies Record<string, Localized>;

/** What a runtime throws, in words for people. */
export function fileError(error: unknown, file: string, locale: Locale): string {
  const reason = error instanceof Error ? error.message : String(error);
  const texts: Readonly<Record<string, Localized>> | undefined =
    error instanceof UnreadableFile ? UNREADABLE : error instanceof UnwrittenFile ? UNWRITTEN : undefined;
  return texts ? format(texts[reason] ?? texts['system']!, locale, { file, reason }) : reason;
}
