import { likelihoodAsWritten, wordsAsWritten } from '../../words/likelihood.ts';
import { lazy } from '../../base/lazy.ts';
import { toSimplifiedCharacter } from '../../characters/characters.ts';
import type { ConversionPair } from './conversionPairs.ts';
import { toHans } from '../convert.ts';
import type { Judge } from './judge.ts';

/** How far the words around a character are looked at. */
const WINDOW = 8;
/**
 * The other spelling has to read better by this much: natural logarithm.
 *
 * @measured 2026-11-29 conversion at 1, 2, 3: no figure moves, on official-sites, cnews and sina
 */
const MARGIN = 2;
/** The same where the pair names the words that it is a mistake in. */
const MARGIN_LISTED = 0;
/** 几名|着便装: people are counted. */
const COUNTED_PEOPLE = /[一二两三四五六七八九十百千万余多几数\d]名$/;

/** What stands before 著书, 著文 for 着书, 着文, or nothing: a verb would have 着 behind it (读着|书, 体现着|文明). */
const BEFORE_AUTHORSHIP = /(?:^|[他她曾并先后人家者授士都也还即又再来共合自独年])$/;
const AUTHORSHIP = /^[书文](?!立说)/;

/** 编着|花篮, 专着|一件事, 土着|了火: what is done; not 编着者, 专着的出版, 王某编着 */
const DONE_BEFORE = /[编专遗]$/;
const AFTER_WORK = /^(?:$|[的者有等获入及和与、是为在被由]|工作|任务|人员|历时|过程|单位)/;
/** 突显|着, 彰显|着, 凸显|着 */
const SHOWS = /[突彰凸浮尽]显$/;

/** 勐烈镇, 勐醒村: 勐 is what a valley is called there. */
const isOfValley = (clause: string, at: number): boolean =>
  clause[at] === '勐' && /^.[镇乡村寨坝县河湖街路]/.test(clause.slice(at + 1));

/** 也想|像他那样: not 想像; 开着|录屏: not 著录 */
const isTwoWords = (clause: string, at: number): boolean => {
  const [head, rest] = [clause.slice(0, at), clause.slice(at + 1)];
  if (clause[at] === '像') return head.endsWith('想') && /^[他她它我你您咱谁别这那]/.test(rest);
  return (
    clause[at] === '着' &&
    (/^录[屏像音制下歌影]/.test(rest) ||
      (AUTHORSHIP.test(rest) && !BEFORE_AUTHORSHIP.test(head)) ||
      (DONE_BEFORE.test(head) && !AFTER_WORK.test(rest)) ||
      (head.endsWith('土') && /^[了灰火]/.test(rest)) ||
      SHOWS.test(head))
  );
};

/** 王教授|着有|《中国农史》, 着有|诗集三部: an author has written it; not 看着|有问题 */
const WORKS = /^有(?:[多数两三四五六七八九十]?[部种本](?!事)|诗[集文]|文集|专著|论文|长篇|小说|散文)/;
const AUTHOR = /(?:^|[他她其曾并后人家者授士师生也还又共合自独已均另])$/;
const isAuthors = (clause: string, at: number, after: string): boolean => {
  const rest = clause.slice(at + 1);
  return (
    clause[at] === '着' &&
    (WORKS.test(rest) || (after === '《' && rest === '有')) &&
    AUTHOR.test(clause.slice(0, at))
  );
};

/** 大叶桉, 桉树: a word that the pair leaves alone. */
const isExcept = ({ except }: ConversionPair, clause: string, at: number): boolean =>
  except.size > 0 && listedAt(except, clause, at).next().value !== undefined;

/**
 * Both spellings are read as words, and compared. The tables of conversion are asked last: clean text needs none of them.
 *
 * @param lead what stands right before the clause
 * @param trail what stands right behind it
 */
export function judgeOfHans(clause: string, lead: string, trail: string): Judge {
  const hans = lazy(() => toHans(clause));
  const isKept = (at: number): boolean =>
    toSimplifiedCharacter(clause[at]!) !== clause[at] && hans()[at] === clause[at];
  const readingsAt = (at: number, meant: string) => {
    const start = Math.max(0, at - WINDOW);
    const [head, tail] = [clause.slice(start, at), clause.slice(at + 1, at + 1 + WINDOW)];
    const written = clause[at]!;
    // 唿唿大睡: a character that is doubled is wrong both times.
    const before = head.endsWith(written) ? head.slice(0, -1) + meant : head;
    const after = tail.startsWith(written) ? meant + tail.slice(1) : tail;
    return { at: at - start, right: before + meant + after, wrong: head + written + tail };
  };
  const isBetter = ({ right, wrong }: { right: string; wrong: string }, margin: number): boolean =>
    likelihoodAsWritten(right) >= likelihoodAsWritten(wrong) + margin;
  return {
    wordAt: (offset, pair) => {
      if (isAuthors(clause, offset, trail)) return { word: '著有', isDoubtful: false, isSurname: false };
      if (isExcept(pair, clause, offset) || isOfValley(clause, offset)) return undefined;
      const { at, right, wrong } = readingsAt(offset, pair.meant);
      if (pair.words && !listedAt(pair.words, right, at).next().value) return undefined;
      if (!isBetter({ right, wrong }, pair.words ? MARGIN_LISTED : MARGIN) || isKept(offset))
        return undefined;
      if (COUNTED_PEOPLE.test(lead + clause.slice(0, offset)) || isTwoWords(clause, offset)) return undefined;
      const found = wordFor(pair, right, at, wordAtEach(wordsAsWritten(right)));
      if (!found || isCrossed(found, wordAtEach(wordsAsWritten(wrong)))) return undefined;
      return { word: found.text, isDoubtful: pair.isDoubtful(found.text), isSurname: false };
    },
    mayStandFor: (offset, pair) => {
      const readings = readingsAt(offset, pair.meant);
      if (!isBetter(readings, MARGIN) || isKept(offset) || isExcept(pair, clause, offset)) return false;
      const { text, start } = wordAtEach(wordsAsWritten(readings.wrong))[readings.at]!;
      return text.length === 1 || start !== readings.at - text.indexOf(clause[offset]!);
    },
  };
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** For each character the word that it is part of. */
function wordAtEach(words: readonly string[]): Word[] {
  let start = 0;
  return words.flatMap((text) => {
    const word = { text, start };
    start += text.length;
    return Array.from(text, () => word);
  });
}

/** The word of a place that the pair is a mistake in. */
function wordFor(
  { words, except }: ConversionPair,
  text: string,
  at: number,
  read: readonly Word[],
): Word | undefined {
  if (words) {
    for (const word of listedAt(words, text, at)) if (!isCrossed(word, read)) return word;
    return undefined;
  }
  const word = read[at]!;
  return word.text.length === 1 || except.has(word.text) ? undefined : word;
}

/** 汉字: the lists of pairs have no longer word. */
const LONGEST = 5;

/** Words of the list that cover a place, longest first, whether or not the dictionary of words has them too. */
function* listedAt(words: ReadonlySet<string>, text: string, at: number): Generator<Word> {
  for (let length = LONGEST; length > 1; length--) {
    for (let start = Math.max(0, at - length + 1); start <= at; start++) {
      const word = { text: text.slice(start, start + length), start };
      if (words.has(word.text)) yield word;
    }
  }
}

/** 外形像 has no 形象 in it: another word reaches over an edge of the word. */
function isCrossed({ text, start }: Word, read: readonly Word[]): boolean {
  const end = start + text.length;
  const first = read[start]!;
  const last = read[end - 1]!;
  return (
    (first.start < start && first.start + first.text.length < end) ||
    (last.start > start && last.start + last.text.length > end)
  );
}
