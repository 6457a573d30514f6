import { WORDS_OF_CHANGE, WORDS_OF_LONG_AGO, WORDS_OF_THE_PAST } from '../data/generated/otherTimes.ts';
import type { DraftText } from '../text/draftText.ts';
import { floorRange } from '../text/range.ts';
import { arabicDigits } from '../text/numerals.ts';

const anyOf = (...lists: readonly string[]): RegExp => new RegExp(lists.join(' ').replaceAll(' ', '|'));
/** Words of a sentence that tells of another time, or of a post that changes hands. */
const OTHER_TIME = anyOf(WORDS_OF_CHANGE, WORDS_OF_THE_PAST);
/** Words of a sentence whose time is so long ago that places had other names and belonged elsewhere. */
const LONG_AGO = anyOf(WORDS_OF_THE_PAST, WORDS_OF_LONG_AGO);
const YEAR = /(?<!\d)(?:19|20)\d\d(?=年)/g;
const CHINESE_YEAR = /[一二][〇零九][〇零一二三四五六七八九]{2}年/;

/**
 * Years before the draft's own that are still its present: what is said of earlier ones may use names that divisions
 * had then.
 */
const RECENT_YEARS = 15;
/** The same as a year, for a draft whose date is not known. */
const RECENT_WITHOUT_DATE = 2010;

/**
 * Whether the sentence at an offset is about another time than the draft's own: posts change in a year.
 *
 * @param ownDate the draft's own, ISO 8601
 */
export function otherTimeTest(draft: DraftText, ownDate: string | undefined): (offset: number) => boolean {
  const ownYear = ownDate?.slice(0, 4);
  return sentenceTest(
    draft,
    (text) =>
      OTHER_TIME.test(text) || CHINESE_YEAR.test(text) || yearsIn(text).some((year) => year !== ownYear),
  );
}

/** Whether the sentence at an offset has words of another time or of a change, whatever the year. */
export const changeTest = (draft: DraftText): ((offset: number) => boolean) =>
  sentenceTest(draft, (text) => OTHER_TIME.test(text));

/** Whether the sentence at an offset is about a time long ago: divisions change over many years. */
export function longAgoTest(draft: DraftText, ownDate: string | undefined): (offset: number) => boolean {
  const ownYear = ownDate?.slice(0, 4);
  const since = ownYear === undefined ? RECENT_WITHOUT_DATE : Number(ownYear) - RECENT_YEARS;
  return sentenceTest(
    draft,
    (text) =>
      LONG_AGO.test(text) || CHINESE_YEAR.test(text) || yearsIn(text).some((year) => Number(year) < since),
  );
}

/** 上世纪八十年代, 民国: long before any change that the tables have. */
const PAST_CENTURY =
  /上世[纪紀]|(?:20|二十)世[纪紀]|民[国國]|清朝|清代|明代|宋代|唐代|清末|光绪|宣统|解放前|抗战/;
const NOW = /目前|现在|如今|至今|今年|今天|今日|昨[天日]|近日|日前|现为|现属|现已|[而直]今/;

/** Whether the sentence at an offset dates what it tells to years before `year`: 1998年，他从绍兴县调到省城. */
export function datedBeforeTest(draft: DraftText): (offset: number, year: number) => boolean {
  const latest = sentenceAnswers(draft, (text): number => {
    if (NOW.test(text)) return Infinity;
    const years = [...yearsIn(text), ...chineseYearsIn(text)].map(Number);
    if (years.length > 0) return years.reduce((latest, year) => Math.max(latest, year));
    return PAST_CENTURY.test(text) ? -Infinity : Infinity;
  });
  return (offset, year) => (latest(offset) ?? Infinity) < year;
}

const chineseYearsIn = (text: string): readonly string[] =>
  (text.match(/[一二][〇零○九][〇零○一二三四五六七八九]{2}(?=年)/g) ?? []).map((year) => arabicDigits(year));

const yearsIn = (text: string): readonly string[] => text.match(YEAR) ?? [];

/** Asks something of the sentence that an offset lies in. */
function sentenceTest(draft: DraftText, test: (sentence: string) => boolean): (offset: number) => boolean {
  const answerAt = sentenceAnswers(draft, test);
  return (offset) => answerAt(offset) ?? false;
}

/** What a function says of the sentence that an offset lies in, once a sentence; undefined outside of sentences. */
function sentenceAnswers<T>(
  draft: DraftText,
  ask: (sentence: string) => T,
): (offset: number) => T | undefined {
  const { sentences } = draft;
  const known = new Map<number, T>();
  return (offset) => {
    const index = floorRange(sentences, offset);
    const sentence = sentences[index];
    if (sentence === undefined) return undefined;
    if (!known.has(index)) known.set(index, ask(draft.slice(sentence)));
    return known.get(index);
  };
}
