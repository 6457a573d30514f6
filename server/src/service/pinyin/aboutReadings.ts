import type { DraftText } from '../text/draftText.ts';
import { floorRange, type OffsetRange } from '../text/range.ts';
import type { Gloss } from './gloss.ts';

/**
 * Words for how characters are read, and for surnames whose reading is news. Others hold some of them by chance: 信念作为,
 * 阅读成为习惯, 引发音爆, 开发音乐, 不和谐音.
 */
const WORDS = new RegExp(
  [
    '(?<![信概观觀理纪紀悼想留思怀懷])[念唸][作做成为為错錯白法]',
    '(?<![阅閱朗解选選导導])[读讀](?:[作做成为為法错錯准準]|音(?![乐樂]))',
    '[误誤错錯旧舊今异異][读讀念唸]',
    '(?:怎[么麼样樣]|如何)[读讀念唸]|[读讀念唸](?:什[么麼]|哪[个個一]?[个個]?|几|幾)[音声聲]',
    '[该該应應][读讀念唸](?=[“‘「『a-zāáǎàēéěèīíǐìōóǒòūúǔù])|[审審古]音(?![乐樂])|[规規][范範]音|[标標][准準]音',
    '[又不][读讀念唸](?![书書完研报報了过過旧舊])',
    '[正字注破多同]音字?(?![乐樂])',
    '(?<![引开開])[发發]音',
    '音[近同标標译譯变變]',
    '(?<!和)[谐諧]音',
    '[声聲][调調母]|[韵韻][母脚腳]|[阴陰]平|[上去平入][声聲][，。、；？！”（(]|[第读讀念唸][一二三四上去平][声聲]',
    '拼音|[儿兒]化音?|生僻|冷僻|罕[见見][字姓]|[复複]姓|姓氏|百家姓',
  ].join('|'),
  'g',
);
/** “宁(nìng)可”还是“宁(níng)可”: what is quoted is no longer than so much. */
const LONGEST_QUOTED = 6;
/** 大陆读和(hé), 应念“六(lù)安”: up to the characters of the gloss. */
const READ_AS = /(?:[读讀念唸]|[，。（(”]音)[“‘「『"'《]?$/;
const READ_AS_QUOTED = /[读讀念唸][“‘「『"'《]\p{Script=Han}{0,4}$/u;
/** Units before the gloss that `READ_AS` and `READ_AS_QUOTED` can match. */
const NEAR = 8;

/**
 * Answers whether the sentence of a gloss, or the one before it in its line, speaks of how something is read:
 * “下载(zài)”不要读成“下载(zǎi)”. There the readings are what the sentence says. A word that has a gloss of its own,
 * 发音(fāyīn), is only one of the words that a page has glossed.
 */
export function aboutReadings(article: DraftText, glosses: readonly Gloss[]): (gloss: Gloss) => boolean {
  const { text, sentences } = article;
  const glossStarts = new Set(glosses.map(({ parts }) => parts[0]!.start));
  const answers = new Map<OffsetRange, boolean>();
  const bySentence = new Map<OffsetRange | undefined, Gloss[]>();
  const sentenceOf = (offset: number): OffsetRange | undefined => sentences[floorRange(sentences, offset)];
  for (const gloss of glosses) {
    const sentence = sentenceOf(gloss.range.start);
    const others = bySentence.get(sentence);
    if (others) others.push(gloss);
    else bySentence.set(sentence, [gloss]);
  }
  const hasWords = ({ start, end }: OffsetRange): boolean => {
    for (const { 0: word, index } of text.slice(start, end).matchAll(WORDS))
      if (!glossStarts.has(start + index + word.length)) return true;
    return false;
  };
  const speaks = (sentence: OffsetRange): boolean => {
    let answer = answers.get(sentence);
    if (answer === undefined) {
      const within = bySentence.get(sentence) ?? [];
      answer =
        within.some((gloss) => isReadAs(text, gloss)) || areCompared(text, within) || hasWords(sentence);
      answers.set(sentence, answer);
    }
    return answer;
  };
  return ({ range }) => {
    const index = floorRange(sentences, range.start);
    const sentence = sentences[index];
    if (!sentence) return false;
    const before = sentences[index - 1];
    const isSameLine = before !== undefined && !/[\r\n]/.test(text.slice(before.end, sentence.start));
    return speaks(sentence) || (isSameLine && speaks(before));
  };
}

/** “涪(fú)陵”播成了“涪(péi)陵”, “长(cháng)短”和“长(zhǎng)大”: one character, quoted in two words, is read in two ways. */
function areCompared(text: string, glosses: readonly Gloss[]): boolean {
  const readings = new Map<string, string>();
  for (const { base, characters, range, isReading } of glosses) {
    const before = text.slice(Math.max(0, base.start - LONGEST_QUOTED), base.start);
    const after = text.slice(range.end, range.end + LONGEST_QUOTED);
    if (characters.length === 0 || !OPENED.test(before) || !CLOSED.test(after)) continue;
    const read = isReading ? characters : characters.slice(-1);
    const reading = text.slice(range.start, range.end);
    for (const key of [read.join(''), read.at(-1)!]) {
      const other = readings.get(key);
      if (other !== undefined && other !== reading) return true;
      readings.set(key, reading);
    }
  }
  return false;
}
const OPENED = /[“‘「『]\p{Script=Han}*$/u;
const CLOSED = /^\p{Script=Han}*[”’」』]/u;

/** 过去读(xiá): it is not the verb that is read so. */
const READS = /[读讀念唸音]$|[注标標读讀念][为為作做成]$/;

function isReadAs(text: string, { base, characters, isReading }: Gloss): boolean {
  if (!isReading && READS.test(text.slice(Math.max(0, base.end - 2), base.end))) return true;
  const before = text.slice(Math.max(0, base.start - NEAR), base.start);
  return (characters.length === 1 && READ_AS.test(before)) || READ_AS_QUOTED.test(before);
}
