import { CharClass, isHan } from '../../text/charClass.ts';
import { shareOf } from '../../words/words.ts';
import type { Damage, DamageSource } from '../damage.ts';
import { likelihood } from '../../words/likelihood.ts';

/** Words of so many characters can be torn apart. */
const LONGEST = 4;
/** The word is met so often, as the logarithm of its share of text. */
const FREQUENT = -12;
/** The same for one of four characters, 基础设施: they are met less often, and hardly any by chance. */
const FREQUENT_LONG = -15;
/** Without the letter the text is so much likelier, in log probability, than its halves. */
const GAIN = 4;
/** Letters that stand for a word of one character: 维C, 大S, 高C音, 阿Q. */
const BEFORE = /[维大小老阿高低第甲乙]/;
/** What letters make words with: 增持A股, 登T台. */
const AFTER = /[股台盘超恤光线型座级歌]/;
/** Characters read on both sides: no word of the table is longer. */
const CONTEXT = 4;

/** One letter inside a word: 重C点学习. B超, T恤 and A股 are words themselves, and tear none apart. */
export function strayLetters(source: DamageSource): Damage[] {
  const { text, scan } = source;
  const { classes, runStarts } = scan;
  const found: Damage[] = [];
  for (let run = 1; run < runStarts.length - 2; run++) {
    const at = runStarts[run]!;
    if (classes[at] !== CharClass.Latin || runStarts[run + 1] !== at + 1) continue;
    if (!isHan(classes[at - 1]!) || !isHan(classes[at + 1]!) || BEFORE.test(text[at - 1]!)) continue;
    if (AFTER.test(text[at + 1]!)) continue;
    if (!isTornWord(source, at)) continue;
    found.push({ kind: 'letter', start: at, end: at + 1, repairs: [''], isCertain: false });
  }
  return found;
}

function isTornWord({ text }: DamageSource, at: number): boolean {
  const before = text.slice(Math.max(0, at - CONTEXT), at);
  const after = text.slice(at + 1, at + 1 + CONTEXT);
  if (likelihood(before + after) - likelihood(before) - likelihood(after) < GAIN) return false;
  for (let length = 2; length <= LONGEST; length++) {
    for (let left = 1; left < length; left++) {
      const word = before.slice(-left) + after.slice(0, length - left);
      if (word.length === length && shareOf(word) > (length < LONGEST ? FREQUENT : FREQUENT_LONG))
        return true;
    }
  }
  return false;
}
