import { evidenceOfChinese, hasMarkedWord, isAlphabetic, mayBeForeign } from '../../service/service.ts';
import { readLoosely, readStrictly, type Encoding } from './charsets.ts';

/** Less evidence than this may be chance. */
const LEAST_EVIDENCE = 2;
/** So much more for each byte is asked of what may as well be Korean, Russian or Japanese. */
const FOREIGN_BYTE = 0.5;
/** Two letters that happen to be a word: one may be by chance, as λ is 位. */
const WORD_EVIDENCE = 4;
/** The best reading has so much more for it than the next. */
const MARGIN = 6;
/** Little speaks for a caption of two names, （李明 摄）, but every other reading is nonsense. */
const SURE_MARGIN = 25;
/** More text does not make it surer. */
const SAMPLE_BYTES = 8 * 1024;

/** Which encoding bytes without a BOM are in; undefined where that cannot be told. */
export function guessEncoding(bytes: Uint8Array): Encoding | undefined {
  const utf8 = readStrictly(bytes, 'utf-8');
  const utf16 = guessUtf16(bytes, utf8 !== undefined);
  if (utf16) return utf16;
  if (utf8 === undefined) return guessByWords(sampleOf(bytes));
  // UTF-8 of three bytes a character is none by chance, of two it is: 统一 in GBK is ͳһ.
  if (LONG_CHARACTER.test(utf8) || !/[^\0-\x7f]/.test(utf8)) return 'utf-8';
  return guessOfTwoBytes(sampleOf(bytes));
}

const LONG_CHARACTER = /[\u0800-\ud7ff\uf900-\ufffd\u{10000}-\u{3ffff}]/u;

/** What is no valid UTF-8. Where UTF-8 has the most for it all the same, a byte of it is damaged. */
function guessByWords(sample: Uint8Array): Encoding | undefined {
  const { encoding, evidence, margin } = mostChinese(sample, ['gb18030', 'big5', 'utf-8']);
  const least = LEAST_EVIDENCE + (mayBeForeign(sample) ? FOREIGN_BYTE * sample.filter(isHigh).length : 0);
  const isEnough = (evidence >= least && margin >= MARGIN) || (evidence >= 0 && margin >= SURE_MARGIN);
  return isEnough ? encoding : undefined;
}

/** What is valid UTF-8, all of it in letters of the West, of Russia, Greece … */
function guessOfTwoBytes(sample: Uint8Array): Encoding | undefined {
  const letters = readLoosely(sample, 'utf-8');
  if (hasMarkedWord(letters)) return 'utf-8';
  const { encoding, evidence, margin } = mostChinese(sample, ['gb18030', 'big5']);
  // «έ, רע and ЦЦ are 芦苇, 专注 and 笑笑: nobody can tell.
  if (isAlphabetic(letters)) return evidence < WORD_EVIDENCE ? 'utf-8' : undefined;
  if (evidence > 0 && margin >= MARGIN) return encoding;
  // All but rare 汉字 are of bytes above A0: фəˈ is not 褎蓹藞.
  return sample.every((byte) => !isHigh(byte) || byte > 0xa0) ? undefined : 'utf-8';
}

const isHigh = (byte: number): boolean => byte >= 0x80;

/** The encoding in which the most speaks for Chinese, and by how much more than in the next. */
function mostChinese(
  sample: Uint8Array,
  encodings: readonly Encoding[],
): { readonly encoding: Encoding; readonly evidence: number; readonly margin: number } {
  const [best, next] = encodings
    .map((encoding) => ({ encoding, evidence: evidenceOfChinese(readLoosely(sample, encoding)) }))
    .sort((a, b) => b.evidence - a.evidence);
  return { ...best!, margin: best!.evidence - next!.evidence };
}

/** The parts that are not ASCII, each whole: no character of these encodings has a byte below that of 0. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let start = 0;
  let isForeign = false;
  for (let at = 0; at <= bytes.length && sample.length < SAMPLE_BYTES; at++) {
    const byte = bytes[at] ?? 0;
    if (isHigh(byte)) isForeign = true;
    const isFull = at - start === SAMPLE_BYTES;
    if (byte >= 0x30 && !isFull) continue;
    if (isForeign) sample.push(...bytes.subarray(start, at), 0x20);
    start = at + 1;
    isForeign = false;
  }
  return Uint8Array.from(sample);
}

/** Read in the right order of bytes nearly all of a draft is of these. */
const EVERYDAY = /[\t\n\r\x20-\x7e\u2010-\u2027\u3000-\u303f\uff00-\uffef]/g;
const HAN_OR_PINYIN = /[\u4e00-\u9fffāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]/g;
const LEAST_SHARE = 0.9;

/** UTF-16 without BOM. NULs alone do not tell the order: they are in 一 and U+3000 as well as in line ends. */
function guessUtf16(bytes: Uint8Array, isUtf8: boolean): Encoding | undefined {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return undefined;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  // ASCII as UTF-16 is UTF-8 too, every second byte a NUL; with fewer of them it is UTF-8 with NULs in it.
  if (isUtf8 && sample.filter((byte) => byte === 0).length < sample.length / 4) return undefined;
  const candidates = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = readLoosely(sample, encoding);
    const everyday = text.match(EVERYDAY)?.length ?? 0;
    const share = (everyday + (text.match(HAN_OR_PINYIN)?.length ?? 0)) / text.length;
    return { encoding, everyday, isText: share >= LEAST_SHARE && !text.includes('\0') };
  });
  return candidates.filter(({ isText }) => isText).sort((a, b) => b.everyday - a.everyday)[0]?.encoding;
}
