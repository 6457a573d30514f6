import { LOCALES, type Locale } from '../../service/offered.ts';

/** The language must be known before the options are declared, for help and error texts are in it. */
export function localeOf(argv: readonly string[]): Locale {
  const at = argv.findLastIndex((argument) => argument === '--locale' || argument.startsWith('--locale='));
  const value = at === -1 ? undefined : argv[at]!.includes('=') ? argv[at]!.split('=')[1] : argv[at + 1];
  return LOCALES.find((locale) => locale === value) ?? 'zh-CN';
}
