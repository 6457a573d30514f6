import { likelihood, wordsOf } from '../../words/likelihood.ts';
import type { Article } from '../../article/article.ts';
import { toSimplifiedCharacter } from '../../characters/characters.ts';
import { isHan } from '../../text/charClass.ts';
import { LONGEST_WORD, NO_WORD, shareAt } from '../../words/words.ts';
import type { Passage } from './passage.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Words that lead on: no sentence and no headline ends with them. */
const LEADING_ON = words(
  '的 和 与 及 以及 对 将 向 从 把 被 以 于 并 并且 且 或 或者 第 该 其 此 按照 根据 关于 对于 由于 因为 如果 虽然 不仅 不但 所 之 但 但是 而且 各 每 正在 为了 这个 这些 一个 一批',
);
/** Those that a headline can end with: 初心仍在, 将就. */
const LEADING_ON_IN_TEXT = words(
  '在 由 而 是 就 也 都 还 又 再 已 已经 正 不 未 这 那 通过 因 如 着 让 使 为 共 约 近 超',
);
/** Words that hang on what stands before them: no paragraph begins with them. */
const HANGING_ON = words('的 了 着 们 得 等 之 和 及 以及 或 或者 者 至 起来 出来 下去 来说 而言');
/** Those that a paragraph can begin with, with a word that the list does not have. */
const HANGING_ON_IN_TEXT = words('里 内 外 后 时 间 到 成 出 起 过');
/** So many characters on either side tell whether a word lies across. */
const REACH = 6;
/**
 * How much more likely the two read as one text; a word of two characters gives 3 to 12.
 *
 * @measured 2026-11-30 broken at 1, 2, 3: cuts found 1549, 1542, 1526 of 2429; findings in sound copy and paragraphs
 * joined that were two unmoved
 */
const ACROSS = 2;
/** So far around a break its characters are looked for. */
const NEAR = 5000;

/**
 * A word has its two halves on either side, or the last word before or the first one after does not stand alone.
 *
 * @param isText `a` is no headline
 */
export function isWordAcross(a: Passage, b: Passage, isText: boolean): boolean {
  const before = hanBefore(a);
  const after = hanAfter(b);
  if (before === '' || after === '') return false;
  const wordBefore = wordsOf(before).at(-1)!;
  const wordAfter = wordsOf(after)[0]!;
  if (LEADING_ON.has(wordBefore) || HANGING_ON.has(wordAfter)) return true;
  if (isText && (LEADING_ON_IN_TEXT.has(wordBefore) || HANGING_ON_IN_TEXT.has(wordAfter))) return true;
  if (!canBeAcross(before, after)) return false;
  return likelihood(before + after) - likelihood(before) - likelihood(after) >= ACROSS;
}

/** Whether any word lies across: quicker than to read the whole as words, and mostly none does. */
function canBeAcross(before: string, after: string): boolean {
  const left = simplified(before.slice(1 - LONGEST_WORD));
  const text = left + simplified(after.slice(0, LONGEST_WORD - 1));
  for (let start = 0; start < left.length; start++)
    for (let end = left.length + 1; end <= Math.min(text.length, start + LONGEST_WORD); end++)
      if (shareAt(text, start, end) !== NO_WORD) return true;
  return false;
}

const simplified = (text: string): string => [...text].map(toSimplifiedCharacter).join('');

const CLOSING = [')', '）'];

function hanBefore({ tail: { text, classes } }: Passage): string {
  let from = text.length;
  while (from > 0 && text.length - from < REACH && isHan(classes[from - 1]!)) from--;
  // Before a gloss or a note stands what the characters belong to.
  return CLOSING.includes(text[from - 1] ?? '') ? '' : text.slice(from);
}

function hanAfter({ head: { text, classes } }: Passage): string {
  let to = 0;
  while (to < text.length && to < REACH && isHan(classes[to]!)) to++;
  return text.slice(0, to);
}

/** A name that the word list does not have: its characters stand alone here, and together elsewhere in the draft. */
export function isNameAcross(article: Article, a: Passage, b: Passage): boolean {
  const before = hanBefore(a);
  const after = hanAfter(b);
  if (before.length + after.length < 3 || before === '' || after === '') return false;
  if (wordsOf(before).at(-1)!.length > 1 || wordsOf(after)[0]!.length > 1) return false;
  const near = article.text.slice(Math.max(0, a.first.start - NEAR), b.last.end + NEAR);
  // The whole draft a second time, without its line ends, would prove anything.
  if (near.includes(before.slice(-4) + after.slice(0, 4))) return false;
  return [before.slice(-2) + after.slice(0, 1), before.slice(-1) + after.slice(0, 2)].some(
    (name) => name.length === 3 && near.includes(name),
  );
}
