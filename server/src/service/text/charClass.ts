import { HANS_ONLY, HANT_ONLY } from '../data/generated/hanVariants.ts';

/**
 * What a character is to a rule. Every code point has exactly one class.
 * The three Han classes come first so that `isHan` is one comparison.
 */
export enum CharClass {
  /** 汉字，简繁同形，或不能单凭一字断定简繁 */
  Han,
  /** 只见于简体的汉字 */
  HanSimplified,
  /** 只见于繁体的汉字 */
  HanTraditional,
  /** ASCII letter */
  Latin,
  /** Latin letter beyond ASCII: ā ǚ ɡ ɑ é */
  LatinMarked,
  Digit,
  FullLatin,
  FullDigit,
  /** ，。“”《》… and other marks of Chinese text, full-width forms of ASCII marks included */
  HanMark,
  /** ASCII punctuation and symbols */
  HalfMark,
  /** horizontal white space, U+3000 and U+00A0 included */
  Space,
  /** \n and \r: nothing else ends a line, as in LSP */
  LineEnd,
  /** combining mark, belongs to the character before it */
  Combining,
  Bopomofo,
  Kana,
  Hangul,
  /** letters of other scripts: Greek, Cyrillic, Thai … */
  OtherLetter,
  /** emoji, arrows, mathematical signs, everything else that prints */
  Symbol,
  /** zero-width and bidi characters, soft hyphen, variation selectors, U+FEFF */
  Invisible,
  Control,
  PrivateUse,
  /** U+FFFD and unpaired surrogates */
  Replacement,
  /** not prose: code, tags, URLs, front matter (see text/markup) */
  Masked,
}

/** How many classes there are. */
export const CHAR_CLASS_COUNT = CharClass.Masked + 1;

export const isHan = (c: number): boolean => c <= CharClass.HanTraditional;
export const isLatin = (c: number): boolean => c === CharClass.Latin || c === CharClass.LatinMarked;

type Span = readonly [from: number, to: number, cls: CharClass];

// Later spans win over earlier ones, so that exceptions follow the block they lie in.
const BMP_SPANS: readonly Span[] = [
  [0x0000, 0x001f, CharClass.Control],
  [0x0021, 0x007e, CharClass.HalfMark],
  [0x007f, 0x009f, CharClass.Control],
  [0x0030, 0x0039, CharClass.Digit],
  [0x0041, 0x005a, CharClass.Latin],
  [0x0061, 0x007a, CharClass.Latin],
  [0x0009, 0x0009, CharClass.Space],
  [0x000b, 0x000c, CharClass.Space],
  [0x000a, 0x000a, CharClass.LineEnd],
  [0x000d, 0x000d, CharClass.LineEnd],
  [0x0020, 0x0020, CharClass.Space],
  [0x00a0, 0x00a0, CharClass.Space],
  [0x00a1, 0x00bf, CharClass.Symbol],
  [0x00b7, 0x00b7, CharClass.HanMark],
  [0x00ad, 0x00ad, CharClass.Invisible],
  [0x00c0, 0x02af, CharClass.LatinMarked],
  [0x00d7, 0x00d7, CharClass.Symbol],
  [0x00f7, 0x00f7, CharClass.Symbol],
  [0x02b0, 0x02ff, CharClass.Symbol],
  [0x0300, 0x036f, CharClass.Combining],
  [0x0370, 0x1dff, CharClass.OtherLetter],
  [0x1ab0, 0x1aff, CharClass.Combining],
  [0x1dc0, 0x1dff, CharClass.Combining],
  [0x1e00, 0x1eff, CharClass.LatinMarked],
  [0x1f00, 0x1fff, CharClass.OtherLetter],
  [0x1100, 0x11ff, CharClass.Hangul],
  [0x1680, 0x1680, CharClass.Space],
  [0x2000, 0x200a, CharClass.Space],
  [0x200b, 0x200f, CharClass.Invisible],
  [0x2010, 0x2027, CharClass.HanMark],
  [0x2028, 0x202e, CharClass.Invisible],
  [0x202f, 0x202f, CharClass.Space],
  [0x2030, 0x205e, CharClass.Symbol],
  [0x205f, 0x205f, CharClass.Space],
  [0x2060, 0x206f, CharClass.Invisible],
  [0x2070, 0x2bff, CharClass.Symbol],
  [0x20d0, 0x20ff, CharClass.Combining],
  [0x2c60, 0x2c7f, CharClass.LatinMarked],
  [0x2e80, 0x2fdf, CharClass.Han],
  [0x3000, 0x3000, CharClass.Space],
  [0x3001, 0x303f, CharClass.HanMark],
  [0x3005, 0x3007, CharClass.Han],
  [0x3021, 0x3029, CharClass.Han],
  [0x3040, 0x30ff, CharClass.Kana],
  [0x3100, 0x312f, CharClass.Bopomofo],
  [0x3130, 0x318f, CharClass.Hangul],
  [0x31a0, 0x31bf, CharClass.Bopomofo],
  [0x31c0, 0x31ef, CharClass.Han],
  [0x31f0, 0x31ff, CharClass.Kana],
  [0x3200, 0x33ff, CharClass.Symbol],
  [0x3400, 0x4dbf, CharClass.Han],
  [0x4dc0, 0x4dff, CharClass.Symbol],
  [0x4e00, 0x9fff, CharClass.Han],
  [0xa000, 0xabff, CharClass.OtherLetter],
  [0xa720, 0xa7ff, CharClass.LatinMarked],
  [0xac00, 0xd7af, CharClass.Hangul],
  [0xd800, 0xdfff, CharClass.Replacement],
  [0xe000, 0xf8ff, CharClass.PrivateUse],
  [0xf900, 0xfaff, CharClass.Han],
  [0xfb00, 0xfb4f, CharClass.LatinMarked],
  [0xfb50, 0xfdff, CharClass.OtherLetter],
  [0xfe00, 0xfe0f, CharClass.Invisible],
  [0xfe10, 0xfe1f, CharClass.HanMark],
  [0xfe20, 0xfe2f, CharClass.Combining],
  [0xfe30, 0xfe6f, CharClass.HanMark],
  [0xfe70, 0xfefc, CharClass.OtherLetter],
  [0xfeff, 0xfeff, CharClass.Invisible],
  [0xff00, 0xff65, CharClass.HanMark],
  [0xff10, 0xff19, CharClass.FullDigit],
  [0xff21, 0xff3a, CharClass.FullLatin],
  [0xff41, 0xff5a, CharClass.FullLatin],
  [0xff66, 0xff9f, CharClass.Kana],
  [0xffa0, 0xffdc, CharClass.Hangul],
  [0xffe0, 0xffee, CharClass.HanMark],
  [0xfff0, 0xfffc, CharClass.Control],
  [0xfffd, 0xfffd, CharClass.Replacement],
  [0xfffe, 0xffff, CharClass.Control],
];

let bmpTable: Uint8Array | undefined;

/** Class of every BMP code unit; built on the first scan. */
export function bmpClasses(): Uint8Array {
  if (bmpTable) return bmpTable;
  const table = new Uint8Array(0x10000).fill(CharClass.Symbol);
  for (const [from, to, cls] of BMP_SPANS) table.fill(cls, from, to + 1);
  for (let i = 0; i < HANS_ONLY.length; i++) table[HANS_ONLY.charCodeAt(i)] = CharClass.HanSimplified;
  for (let i = 0; i < HANT_ONLY.length; i++) table[HANT_ONLY.charCodeAt(i)] = CharClass.HanTraditional;
  return (bmpTable = table);
}

/** Class of a code point beyond the BMP. */
export function astralClass(codePoint: number): CharClass {
  if (codePoint >= 0x20000 && codePoint <= 0x3ffff) return CharClass.Han;
  if (codePoint >= 0x1d400 && codePoint <= 0x1d7ff) return CharClass.LatinMarked;
  if (codePoint >= 0xe0000 && codePoint <= 0xe0fff) return CharClass.Invisible;
  if (codePoint >= 0xf0000) return CharClass.PrivateUse;
  if (codePoint >= 0x1b000 && codePoint <= 0x1b16f) return CharClass.Kana;
  if (codePoint <= 0x1cfff) return CharClass.OtherLetter;
  return CharClass.Symbol;
}

/** Class of one code point, for the rare place that has no scan at hand. */
export function classOf(codePoint: number): CharClass {
  return codePoint < 0x10000 ? (bmpClasses()[codePoint] as CharClass) : astralClass(codePoint);
}
