import { isNameInDictionary } from '../../names/likelyNames.ts';
import { toSimplifiedCharacter, toTraditionalCharacter } from '../../characters/characters.ts';
import type { ConversionPair } from './conversionPairs.ts';
import type { Division } from './division.ts';
import { variantIn, type Region } from '../opencc.ts';
import {
  hasOwnForms,
  isInSomeWord as isInDictionary,
  isKnownName,
  isOwnName,
  LONGEST_WRITTEN,
  RARE_SHARE,
  shareOfWord,
  writtenForms,
} from './writtenWords.ts';

/** A word over a place of a clause. */
export interface WordAt {
  readonly start: number;
  readonly end: number;
  readonly share: number;
  /** rightly written */
  readonly form: string;
  readonly isDoubtful: boolean;
  readonly isName: boolean;
  /** the word table has it not */
  readonly isRare: boolean;
  /** a dictionary of traditional words has it, so that the character is known to be right in it */
  readonly isAttested: boolean;
  /** the pair names the word */
  readonly isListed: boolean;
}

export const bestOf = (
  words: readonly WordAt[],
  division: () => Division,
): (WordAt & { score: number }) | undefined => {
  let best: (WordAt & { score: number }) | undefined;
  for (const word of words) {
    const { before, after } = division();
    const score = before[word.start]! + word.share + after[word.end]!;
    if (!best || score > best.score) best = { ...word, score };
  }
  return best;
};

/** Whether the neighbours of a place make a word with the other character at all: asked first, since mostly they do not. */
export function isInSomeWord(folded: string, at: number, written: string, meant: string): boolean {
  const [previous, next] = [folded.charAt(at - 1), folded.charAt(at + 1)];
  const key = fold(meant);
  return (
    isInDictionary(meant, previous + key, key + next) ||
    (folded[at] !== key && isInDictionary(meant, previous + folded[at]!, folded[at]! + next)) ||
    (written !== key && written !== folded[at] && isInDictionary(meant, previous + written, written + next))
  );
}

/** Words over a place in which the other character is meant, and those in which the written one is right or may be. */
export function wordsAt(
  clause: string,
  folded: string,
  at: number,
  pair: ConversionPair,
  region: Region,
): { readonly meant: readonly WordAt[]; readonly written: readonly WordAt[] } {
  const writtenCharacter = clause[at]!;
  const keys = new Set([folded[at]!, fold(pair.meant), writtenCharacter]);
  const meant: WordAt[] = [];
  const written: WordAt[] = [];
  for (let length = 2; length <= LONGEST_WRITTEN; length++) {
    for (let start = Math.max(0, at - length + 1); start <= Math.min(at, clause.length - length); start++) {
      const end = start + length;
      for (const key of keys) {
        const word = folded.slice(start, at) + key + folded.slice(at + 1, end);
        const share = shareOfWord(word);
        if (share === undefined) continue;
        const isName =
          start === at &&
          (isKnownName(word) ||
            (pair.alone === 'name' &&
              (isOwnName(word, pair.meant) || (isNameInDictionary(word) && !writtenForms(word)))));
        const forms = isName ? undefined : formsAt(word, at - start);
        const isRare = length === 2 && share <= RARE_SHARE;
        const isAttested = forms !== undefined;
        const listed = isName || !pair.words ? word : listedIn(pair.words, word, at - start);
        // 纍計: no dictionary says how 累计 is written, our list does.
        const isListed =
          !isName && pair.words !== undefined && listed !== undefined && key === fold(pair.meant);
        const common = { start, end, share, isName, isRare, isAttested, isListed, isDoubtful: false };
        const isRight =
          forms === undefined
            ? isName
              ? pair.alone !== 'name'
              : !isListed && (key === folded[at] || key === writtenCharacter)
            : forms.some((form) => isForm(form, writtenCharacter));
        const isExcept = pair.except.has(word);
        if (isRight || isExcept) written.push({ ...common, form: word, isAttested: isAttested || isExcept });
        // 註意: that of 注意 OpenCC's phrases say nothing, since its characters alone become it, our table makes up for.
        const isMeant =
          (isName && pair.alone === 'name') ||
          (forms
            ? forms.some((form) => variantIn(form, region) === pair.meant)
            : pair.words && key === fold(pair.meant));
        if (!isMeant || listed === undefined) continue;
        const form = (writtenForms(word)?.[0] ?? traditional(word, at - start, pair.meant)).split('');
        form[at - start] = pair.meant;
        meant.push({
          ...common,
          form: form.map((character) => variantIn(character, region)).join(''),
          isDoubtful: pair.isDoubtful(listed),
        });
      }
    }
  }
  const dried = pair.meant === '乾' ? driedAt(folded, at) : undefined;
  if (dried) meant.push(dried);
  return { meant, written };
}

/** What is dried: 魷魚乾, 芒果乾. */
const DRIED = new Set('鱼肉果豆虾瓜菜笋菇蕉莓薯贝参梅柿枣桃李杏椰糕饼丝条皮芋藕');
/** Natural logarithm: of a kind of food about one mention in twenty is of it dried. */
const DRIED_SHARE = -3;

export const isDried = (character: string): boolean => DRIED.has(character);

/** 魷魚|幹 is a kind of food where no dictionary has the word. */
function driedAt(folded: string, at: number): WordAt | undefined {
  if (!isDried(folded.charAt(at - 1))) return undefined;
  for (const start of [at - 3, at - 2]) {
    const food = folded.slice(Math.max(0, start), at);
    const share = start < 0 ? undefined : shareOfWord(food);
    if (share === undefined) continue;
    const form = traditional(food, -1, '') + '乾';
    const word = { start, end: at + 1, share: share + DRIED_SHARE, form, isName: false, isRare: false };
    return { ...word, isAttested: true, isListed: false, isDoubtful: false };
  }
  return undefined;
}

const traditional = (word: string, at: number, meant: string): string =>
  Array.from(word, (character, i) => (i === at ? meant : toTraditionalCharacter(character))).join('');

/** The parts of a word, of two characters and more, that cover `index`, with where they begin: the longest first. */
function* partsOver(word: string, index: number): Iterable<readonly [part: string, start: number]> {
  for (let length = word.length; length > 1; length--) {
    const last = Math.min(index, word.length - length);
    for (let start = Math.max(0, index - length + 1); start <= last; start++)
      yield [word.slice(start, start + length), start];
  }
}

/**
 * What stands at `index` of the right forms of a word: as its own entry says, or that of the longest word in it. 怨氣沖天 may
 * be 怨氣衝天, since a word in it may be written so; our own entries are the last word.
 */
function formsAt(word: string, index: number): readonly string[] | undefined {
  let found: string[] | undefined;
  for (const [part, start] of partsOver(word, index)) {
    const forms = writtenForms(part);
    if (!forms || (found && forms.length === 1)) continue;
    const characters = forms.map((form) => form[index - start]!);
    if (found) return [...found, ...characters];
    found = characters;
    if (hasOwnForms(part)) return found;
  }
  return found;
}

/** Whether a character is, in one of the regions, the form that a dictionary gives. */
const isForm = (form: string, character: string): boolean =>
  form === character || variantIn(form, 'tw') === character || variantIn(form, 'hk') === character;

/** The longest listed word in a word that covers `index`. */
function listedIn(words: ReadonlySet<string>, word: string, index: number): string | undefined {
  for (const [part] of partsOver(word, index)) if (words.has(part)) return part;
  return undefined;
}

/** The simplified character that the tables know one by; itself where that is more than one. */
export function fold(character: string): string {
  const simplified = toSimplifiedCharacter(character);
  return simplified.length === 1 ? simplified : character;
}

/** A clause by such characters. */
export const foldedOf = (clause: string): string => Array.from(clause, fold).join('');
