import { Converter } from 'opencc-js/cn2t';

/** What a conversion would get wrong: words with another sense, and examples of errors that have to stay errors. */
const BY_HAND: Readonly<Record<string, string>> = {
  document: '文件',
  'config.rules.conversion-error': '簡繁轉換時對錯的字：皇後、理發、制造（製造）、着名',
};

/** After the conversion: what it does not know, or knows otherwise. */
const WORDS: readonly (readonly [string, string])[] = [
  ['江乾區', '江干區'],
  ['軟連字元', '軟連字號'],
  ['純文本', '純文字'],
  ['示例', '範例'],
  ['配置', '設定'],
  ['網頁雜行', '網頁雜訊'],
  ['“', '「'],
  ['”', '」'],
];

/** The texts of the Taiwanese interface, from those of the mainland's. */
export function toTaiwan(texts: Readonly<Record<string, string>>): Record<string, string> {
  const convert = Converter({ from: 'cn', to: 'twp' });
  const ofText = (text: string): string =>
    WORDS.reduce((done, [wrong, right]) => done.replaceAll(wrong, right), convert(text));
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, BY_HAND[key] ?? ofText(text)]));
}
