import { likelihood } from '../words/likelihood.ts';

/** What a character of a text in no language costs: one of those that bytes of other encodings happen to give. */
const CHANCE = -9.5;
/** What no draft is full of: kana, Hangul, letters with marks, user-defined characters, bytes that fit nothing. */
const STRANGE = -8.5;
/** A single 汉字 in a word of small letters: R點k is Rück, and é is 茅. */
const IN_A_WORD = -10;
/** Characters of spoken Cantonese and of Hong Kong's places; the dictionary is one of written Chinese. */
const OF_HONG_KONG = new Set(
  '嘅啲喺咗嘢冇佢哋嚟㗎噉咁嗰唔咩喎嘞囉啫啱畀揾搵睇瞓諗嘥攰嬲靚喇嘩埗鱲鰂硤塱磡氹',
);
/**
 * Natural logarithm that each character of written Cantonese (嘅, 咗) adds: the word table has none of them, and no
 * chance gives them in a row.
 */
const OF_HONG_KONG_EVIDENCE = 2.5;
/** Forms that Hong Kong writes, and those that the dictionary knows: 衞生署. */
const FORMS: Readonly<Record<string, string>> = {
  衞: '卫',
  峯: '峰',
  邨: '村',
  裏: '里',
  綫: '线',
  牀: '床',
};

const PARTS = /(?<han>[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+)|[^\0-\x7f]/gu;
/** Marks are in all encodings of Chinese, so that they speak for none. */
const MARK =
  /[\s，。、；：！？“”‘’「」『』《》〈〉（）【】〔〕［］…—–·•‧～％℃￥＄＋－＝／＆\uff10-\uff19\uff21-\uff3a\uff41-\uff5a○〇\u2460-\u2473ⅠⅡⅢⅣⅤ■□▲△●◆★☆→×°±]/u;

/**
 * How much speaks for it that a text is Chinese, in nats: the higher, the more of it are words. Around 0 nothing can be
 * said; what is read in a wrong encoding is far below. The same words again say nothing new.
 */
export function evidenceOfChinese(text: string): number {
  let evidence = 0;
  const seen = new Set<string>();
  for (const { 0: part, index, groups } of text.matchAll(PARTS)) {
    if (part === '\ufffd') evidence += STRANGE;
    if (seen.has(part)) continue;
    seen.add(part);
    if (groups?.han === undefined) evidence += MARK.test(part) ? 0 : STRANGE;
    else if (isInAWord(text, index, part)) evidence += IN_A_WORD;
    else evidence += ofRun(part);
  }
  return evidence;
}

const isInAWord = (text: string, at: number, run: string): boolean =>
  run.length === 1 && (/[a-z]/.test(text[at - 1] ?? '') || /[a-z]/.test(text[at + 1] ?? ''));

function ofRun(run: string): number {
  const characters = [...run];
  const written = characters
    .filter((character) => !OF_HONG_KONG.has(character))
    .map((character) => FORMS[character] ?? character);
  const spoken = characters.length - written.length;
  return likelihood(written.join('')) - written.length * CHANCE + spoken * OF_HONG_KONG_EVIDENCE;
}
