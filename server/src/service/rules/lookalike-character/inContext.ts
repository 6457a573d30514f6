import type { Article } from '../../article/article.ts';
import { CharClass, isHan } from '../../text/charClass.ts';
import { isInTitle } from '../../text/quotations.ts';
import type { OffsetRange } from '../../text/range.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { LONGEST_WORD, NO_WORD, shareAt } from '../../words/words.ts';

/** Whether `standard` in place of what stands in `range` makes a word with the characters beside it: 釆取, 采取. */
export function makesWord({ text }: Article, range: OffsetRange, standard: string): boolean {
  const before = text.slice(Math.max(0, range.start - LONGEST_WORD + 1), range.start);
  const after = text.slice(range.end, range.end + LONGEST_WORD - 1);
  const near = before + standard + after;
  for (let start = 0; start <= before.length; start++) {
    const least = Math.max(2, before.length - start + 1);
    for (let length = least; length <= LONGEST_WORD && start + length <= near.length; length++) {
      if (shareAt(near, start, start + length) !== NO_WORD) return true;
    }
  }
  return false;
}

/** “釆”字: the character is spoken of. */
export const isSpokenOf = ({ text }: Article, { start, end }: OffsetRange): boolean =>
  /["“‘「『《（(]/.test(text[start - 1] ?? '') && /["”’」』》）)]/.test(text[end] ?? '');

/** Japanese beside the character: a word of that language. */
export const isBesideKana = ({ scan: { classes } }: Article, { start, end }: OffsetRange): boolean =>
  classes[start - 1] === CharClass.Kana || classes[end] === CharClass.Kana;

/** How far around a character its sentence is read. */
const NEAR = 80;

/** Whether the sentence speaks of Japan, whose names may keep their characters. */
export function isAboutJapan({ text, sentences }: Article, at: number): boolean {
  const sentence = sentenceAt(sentences, at);
  if (!sentence) return false;
  const near = text.slice(Math.max(sentence.start, at - NEAR), Math.min(sentence.end, at + NEAR));
  return /日[本方媒元美中韩]|[东東]京|[中美韩]日/.test(near);
}

/** Chinese on both sides: a single kana there is a slip of the hand, or a word of Japanese. */
export const isBetweenHan = ({ scan: { classes } }: Article, { start, end }: OffsetRange): boolean =>
  isHanAt(classes[start - 1]) || isHanAt(classes[end]);

const isHanAt = (cls: number | undefined): boolean => cls !== undefined && isHan(cls);

/** Whether the character belongs to a person's name or to the title of a work: both may keep what they have. */
export const isInName = ({ text, mentions }: Article, { start, end }: OffsetRange): boolean =>
  isInTitle(text, start) ||
  mentions.people.some((person) =>
    person.mentions.some(({ nameRange }) => nameRange.start < end && start < nameRange.end),
  );
