import { CONVERSION_NAMES, CONVERSION_WORDS, PHRASE_COUNTS } from '../../data/generated/conversionPairs.ts';
import { LOG_TOTAL } from '../../data/generated/wordFigures.ts';
import { lazy } from '../../base/lazy.ts';
import { toSimplifiedCharacter } from '../../characters/characters.ts';
import { NO_WORD, shareOf } from '../../words/words.ts';
import { pairsOf } from './conversionPairs.ts';
import { stPhraseForms, variantIn } from '../opencc.ts';

/** Words that are looked at are at most this long: 里約熱內盧. */
export const LONGEST_WRITTEN = 5;
/** Times that a word of OpenCC's phrases stands in the corpus of the word table, where that has it not. */
const RARE = 8;
const shareOfCount = (count: number): number => Math.log(count) - LOG_TOTAL;
export const RARE_SHARE = shareOfCount(RARE);
/** Natural logarithm of a character that the word table does not know as a word: far below any that it knows. */
const UNKNOWN = -20;

interface OwnWord {
  readonly forms: readonly string[];
  readonly share: number | undefined;
}

const ownWords = lazy(
  () =>
    new Map<string, OwnWord>(
      CONVERSION_WORDS.split('\n').map((line) => {
        const [word = '', count, ...forms] = line.split(' ');
        return [word, { forms, share: count === '-' ? undefined : shareOfCount(Number(count)) }];
      }),
    ),
);
const names = lazy(() => new Set(CONVERSION_NAMES.split(' ')));

/** The traditional form of a phrase of OpenCC's that is not too long to be looked at. */
const formOfPhrase = (word: string): string | undefined =>
  word.length <= LONGEST_WRITTEN ? stPhraseForms().get(word) : undefined;

/** What a pair names is a word, though no dictionary has it: 谷价, 铁路复驶. */
const listedWords = lazy(
  () =>
    new Set(
      [...pairsOf('hant').values()].flat().flatMap(({ words, except }) => [...(words ?? []), ...except]),
    ),
);

/** Shares of phrases that the word table lacks. */
const phraseShares = lazy(() => {
  const shares = new Map<string, number>();
  for (const line of PHRASE_COUNTS.split('\n')) {
    const [letter = '', ...words] = line.split(' ');
    const share = letter.charCodeAt(0) - 0x61 + 0.5 - LOG_TOTAL;
    for (const word of words) shares.set(word, share);
  }
  return shares;
});

/** The right traditional forms of a simplified word, in OpenCC's own standard; undefined where no dictionary has the word. */
export function writtenForms(word: string): readonly string[] | undefined {
  const own = ownWords().get(word);
  if (own) return own.forms;
  const form = formOfPhrase(word);
  return form === undefined ? undefined : [form];
}

/** Whether our own table says how a word is written. */
export const hasOwnForms = (word: string): boolean => ownWords().has(word);

/** Natural logarithm of the share of all text that a word of two characters or more has, in simplified characters; undefined where it is none. */
export function shareOfWord(word: string): number | undefined {
  const own = ownWords().get(word)?.share;
  if (own !== undefined) return own;
  const known = shareOf(word);
  if (known !== NO_WORD) return known;
  return (
    phraseShares().get(word) ??
    (formOfPhrase(word) !== undefined || names().has(word) || ownWords().has(word) || listedWords().has(word)
      ? RARE_SHARE
      : undefined)
  );
}

/** The same of a simplified character that is a word by itself. */
export function shareOfSingle(simplified: string): number {
  const share = simplified.length === 1 ? shareOf(simplified) : NO_WORD;
  return share === NO_WORD ? UNKNOWN : share;
}

/** The same of a traditional character that conversions confuse; undefined where nothing is known of it in particular. */
export const shareOfForm = (character: string): number | undefined => ownWords().get(character)?.share;

/** Whether simplified characters are the name of a known person whose surname conversions spoil: 于右任. */
export const isKnownName = (word: string): boolean =>
  names().has(word) && (formOfPhrase(word) ?? word)[0] === word[0];

/** The same of a name in our own table, which counts it: 于魁智, 周姓; not 周邊. */
export function isOwnName(word: string, surname: string): boolean {
  const own = word.length > 1 ? ownWords().get(word) : undefined;
  return own?.share !== undefined && own.forms[0]?.[0] === surname;
}

/** For each character that conversions miss, the pairs of characters within words, in their simplified form, that it is one of. */
const neighbours = lazy(() => {
  const found = new Map<string, Set<number>>();
  const rows = [...pairsOf('hant').values()].flat();
  for (const { meant } of rows) found.set(meant, new Set());
  const read = (word: string, form: string): void => {
    for (let i = 0; i < form.length; i++) {
      for (const variant of new Set([form[i]!, variantIn(form[i]!, 'tw'), variantIn(form[i]!, 'hk')])) {
        const pairs = found.get(variant);
        if (i > 0) pairs?.add(pairAt(word, i - 1));
        if (i + 1 < word.length) pairs?.add(pairAt(word, i));
      }
    }
  };
  for (const [word, form] of stPhraseForms()) if (word.length <= LONGEST_WRITTEN) read(word, form);
  for (const [word, { forms }] of ownWords()) for (const form of forms) read(word, form);
  for (const name of names()) read(name, name);
  for (const { meant, words } of rows)
    for (const word of words ?? []) read(word, word.replaceAll(toSimplifiedCharacter(meant), meant));
  return found;
});

/** Whether a character stands, with one of its neighbours, in any word: with the one before, or the one after it. */
export function isInSomeWord(character: string, withPrevious: string, withNext: string): boolean {
  const pairs = neighbours().get(character);
  return pairs !== undefined && (pairs.has(pairAt(withPrevious, 0)) || pairs.has(pairAt(withNext, 0)));
}

/** Two units as one number: as strings they would take three times the memory. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
