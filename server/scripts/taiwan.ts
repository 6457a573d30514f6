import { Converter } from 'opencc-js/cn2t';
import { readTable } from './data/io.ts';

/** What a conversion would get wrong: words with another sense, and examples of errors that have to stay errors. */
const BY_HAND: Readonly<Record<string, string>> = {
  document: '文件',
  'config.rules.conversion-error': '簡繁轉換時對錯的字：皇後、理發、制造（製造）、着名',
};

/** The texts of the Taiwanese interface, from those of the mainland's. */
export function toTaiwan(texts: Readonly<Record<string, string>>): Record<string, string> {
  const convert = Converter({ from: 'cn', to: 'twp' });
  const words = readTable('taiwanWords.tsv', ['converted', 'taiwan']);
  const ofText = (text: string): string =>
    words.reduce((done, word) => done.replaceAll(word.converted, word.taiwan), convert(text));
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, BY_HAND[key] ?? ofText(text)]));
}
