import type { DraftText } from '../text/draftText.ts';
import { isInside, type OffsetRange } from '../text/range.ts';
import { isFrequentWord } from '../words/words.ts';
import { givenNameScore, surnameKind } from './chineseNames.ts';
import { isNameDot } from './nameEnd.ts';
import { isSurname } from './names.ts';
import { beginsWith, endsWith } from './nameSurroundings.ts';
import { isOftenAlone, isWordEdge, nameWindowAt, wordAround, type NameWindow } from './nameWindow.ts';

/**
 * Finds what is likely the name of a person, a firm, an estate … around a character of the draft. It is asked where a
 * character looks wrong, and leans towards names: their characters are nobody's to convert. Works in both scripts, on
 * a window of the line, so that asking costs the same in any draft.
 *
 * @param people names that are known, ascending
 * @returns for an offset of the draft, the range of the likely name in the draft, or undefined
 */
export function likelyNamesIn(
  draft: DraftText,
  people: readonly OffsetRange[],
): (at: number) => OffsetRange | undefined {
  const isRepeated = repetitionsIn(draft.text);
  return (at) => {
    const known = isInside(people, at) ? people.find(({ start, end }) => start <= at && at < end) : undefined;
    if (known) return known;
    const window = nameWindowAt(draft, at);
    const found = personAround(window, LIKELY) ?? bodyAround(window) ?? repeatedAround(window, isRepeated);
    return found && inDraft(found, window);
  };
}

/** The same of people alone, known or not. */
export const likelyPersonAt = (draft: DraftText, at: number): OffsetRange | undefined => {
  const window = nameWindowAt(draft, at);
  const found = personAround(window, LIKELY);
  return found && inDraft(found, window);
};

const inDraft = ({ start, end }: OffsetRange, window: NameWindow): OffsetRange => ({
  start: window.start + start,
  end: window.start + end,
});

/** From this score on it is a name. */
const LIKELY = 4;
/** From this on it may be one. */
const POSSIBLE = 2.5;
/**
 * What a surname adds to the score of a name: by how seldom its character is a surname and something else (王 or 李 is
 * mostly one, 高 often none). Nobody is called by one that is none.
 */
const OF_SURNAME = { compound: 3, common: 2, usual: 1.5, rare: 0.5, old: 0.5, none: -2 } as const;
/** Marks that stand between names, or between a name and what it signs: 王川、李青；王川／台北報導. */
const BEFORE_NAME = '、（(／/：:】〕」@＠—';
const AFTER_NAME = '、）)／/：:〔【；（(';
/** 和王川, 對王川 */
const LINKS = '和与及跟同对向由被让把请给';
/** 劉姓男子, 劉某 */
const OF_SURNAME_ALONE = '姓某氏嫌';

/** Whether a name of a person cannot be ruled out around a character: then nothing is proven, whatever the words say. */
export const canBeName = (window: NameWindow): boolean => personAround(window, POSSIBLE) !== undefined;

/** Whether a character is likely part of a person's name. */
export const readsAsName = (window: NameWindow): boolean => personAround(window, LIKELY) !== undefined;

function personAround(window: NameWindow, least: number): OffsetRange | undefined {
  const { text, at, clause } = window;
  if (isNameDot(text[clause.start - 1]) || isNameDot(text[clause.end])) return clause;
  if (surnameKind(text[at]!) && OF_SURNAME_ALONE.includes(text[at + 1]!)) return { start: at, end: at + 1 };
  let best: OffsetRange | undefined;
  let bestScore = least;
  for (let start = Math.max(clause.start, at - 3); start <= at; start++) {
    for (let end = Math.max(at + 1, start + 2); end <= Math.min(clause.end, start + 4); end++) {
      const score = scoreOf(window, { start, end });
      if (score < bestScore) continue;
      best = { start, end };
      bestScore = score;
    }
  }
  return best;
}

/** Whether a word of the dictionary is the name of a person well known: 蒋介石; not 张家界. */
export function isNameInDictionary(word: string): boolean {
  if (word.length !== 3 || !isSurname(word[0]!)) return false;
  return givenNameScore(word[1]) + givenNameScore(word[2]) > 0;
}

/** How much speaks for a range being a person's name. */
function scoreOf(window: NameWindow, { start, end }: OffsetRange): number {
  const { text } = window;
  const isCompound = surnameKind(text.slice(start, start + 2)) === 'compound' && end > start + 2;
  const kind = isCompound ? 'compound' : surnameKind(text[start]!);
  const given = text.slice(start + (isCompound ? 2 : kind ? 1 : 0), end);
  if (given.length > (kind ? 2 : 3)) return -Infinity;
  // 谢谢
  if (given === text[start]) return -Infinity;
  const before = beforeName(window, start);
  const after = afterName(window, end);
  // A pen name has no surname: only what stands on both sides tells it (作者恒昇認為).
  if (!kind && (before < ROLE || after < SIGNS)) return -Infinity;
  const ofGiven = Array.from(given, givenNameScore).reduce((sum, score) => sum + score, 0);
  return (
    OF_SURNAME[kind ?? 'none'] +
    Math.max(-4, Math.min(4, ofGiven)) / 2 +
    before +
    after +
    (before === ROLE && ofGiven > 0 ? 0 : ofWord(window, { start, end })) +
    (isFrequentWord(given) ? GIVEN_IS_WORD : 0) +
    (end - start === 3 ? 0.5 : 0)
  );
}

/** A word before it says that a person follows: 记者|王川. With a usual surname that is enough for `LIKELY`. */
const ROLE = 3;
/** A verb or an address behind says the same: 王川|表示, 王川|先生. */
const SIGNS = 3;
/** An edge of the name lies within a word: 高|兴奋. It takes back what a common surname gives. */
const IN_WORD = -2;
/** 谢|大家 */
const GIVEN_IS_WORD = -2;

function beforeName(window: NameWindow, start: number): number {
  const { text, clause } = window;
  // 记者 王川
  const isSpaced = start === clause.start && (text[start - 1] === ' ' || text[start - 1] === '\u3000');
  if (isSpaced && endsWith('role', text, start - 1)) return ROLE;
  if (start === clause.start) return start > 0 && BEFORE_NAME.includes(text[start - 1]!) ? 1.5 : 0.5;
  if (endsWith('role', text, start)) return ROLE;
  if (LINKS.includes(text[start - 1]!)) return 0.5;
  return isWordEdge(window, start) ? 0 : IN_WORD;
}

function afterName(window: NameWindow, end: number): number {
  const { text, clause } = window;
  if (end === clause.end) return end < text.length && AFTER_NAME.includes(text[end]!) ? 1.5 : 0.5;
  if ((['saying', 'address', 'credit'] as const).some((kind) => beginsWith(kind, text, end))) return SIGNS;
  if (beginsWith('role', text, end)) return ROLE - 1;
  return isWordEdge(window, end) ? 0 : IN_WORD;
}

/** What the word that the character is part of says against a name. */
function ofWord(window: NameWindow, name: OffsetRange): number {
  const word = wordAround(window);
  if (word.end - word.start === 1) {
    const character = window.text[window.at]!;
    return isOftenAlone(character) && givenNameScore(character) <= 0 ? -1 : 1;
  }
  // 王|建国 is a name as well as 建国 a word; 谢谢 is a word.
  return word.start > name.start && word.end <= name.end ? -1 : -3;
}

/** 義联|集團, 天恒|邨: characters that make no word, before the last word of such a name. */
function bodyAround(window: NameWindow): OffsetRange | undefined {
  const { text, at, clause } = window;
  const { start: wordStart, end: wordEnd } = wordAround(window);
  if (wordEnd - wordStart > 1) return undefined;
  const isStem = (offset: number): boolean =>
    offset >= clause.start &&
    offset < clause.end &&
    isWordEdge(window, offset) &&
    isWordEdge(window, offset + 1) &&
    !isOftenAlone(text[offset]!);
  if (!isStem(at)) return undefined;
  let start = at;
  while (at - start < 3 && isStem(start - 1)) start--;
  for (let end = at + 1; end <= Math.min(at + 3, clause.end); end++) {
    const isBody = beginsWith('body', text, end);
    if (end - start > 1 && (isBody || (beginsWith('place', text, end) && isWordEdge(window, end))))
      return { start, end };
    if (!isStem(end)) return undefined;
  }
  return undefined;
}

/** So often is no slip made in the same place of the same non-word. */
const AGAIN_AND_AGAIN = 3;

function repeatedAround(window: NameWindow, isRepeated: (at: number) => boolean): OffsetRange | undefined {
  const { at, clause, text } = window;
  const word = wordAround(window);
  if (word.end - word.start > 1 || isOftenAlone(text[at]!)) return undefined;
  for (const start of [at - 1, at]) {
    const pair = { start, end: start + 2 };
    if (pair.start < clause.start || pair.end > clause.end) continue;
    if (isOftenAlone(text[start === at ? at + 1 : start]!)) continue;
    if (isRepeated(window.start + pair.start)) return pair;
  }
  return undefined;
}

/** A draft with more doubtful pairs than this is full of slips; looking each one up would take too long. */
const MOST_PAIRS = 500;

/** Whether the two characters at an offset stand in the draft again and again. */
function repetitionsIn(text: string): (at: number) => boolean {
  const known = new Map<string, boolean>();
  return (at) => {
    const pair = text.slice(at, at + 2);
    const answer = known.get(pair);
    if (answer !== undefined) return answer;
    if (known.size >= MOST_PAIRS) return false;
    let count = 0;
    for (let from = text.indexOf(pair); from !== -1 && count < AGAIN_AND_AGAIN; count++)
      from = text.indexOf(pair, from + 2);
    known.set(pair, count >= AGAIN_AND_AGAIN);
    return count >= AGAIN_AND_AGAIN;
  };
}
