const HAS_HALF = /(?<=[\p{Script=Han}”》])[,;:(]/u;
const PAUSE = /(?<=[\p{Script=Han}”’」』》）)\d%])[,;:](?=[\s\p{Script=Han}“‘「『《（(]|\d{1,4}[年月日]|$)/gu;
const BRACKETS = /(?<=\p{Script=Han})\([^()\n]{1,40}\)|\([^()\n]{0,39}\p{Script=Han}\)/gu;
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };

/**
 * The marks of half width that stand between Chinese words as those of full width, for scraped copy writes one for the
 * other: 任命李川为局长,周岩为副局长. The text keeps its length.
 */
export const withFullMarks = (text: string): string =>
  HAS_HALF.test(text)
    ? text.replace(PAUSE, (mark) => FULL[mark]!).replace(BRACKETS, (words) => `（${words.slice(1, -1)}）`)
    : text;
