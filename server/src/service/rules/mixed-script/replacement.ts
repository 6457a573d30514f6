import { isFrequentTraditional } from '../../characters/characters.ts';
import { toHans, toHant, traditionalFormsOf } from '../../script/convert.ts';
import type { Region } from '../../script/opencc.ts';
import type { Article } from '../../article/article.ts';
import { isHan } from '../../text/charClass.ts';
import type { OffsetRange } from '../../text/range.ts';
import type { Script } from '../../script/variant.ts';

export interface Replacement {
  readonly text: string;
  /** other texts that could stand there, best first */
  readonly others: readonly string[];
  /** every character has one counterpart, whatever stands around it */
  readonly isCertain: boolean;
  /** a character that few texts use: likely a name that keeps it, or a variant in old books */
  readonly isRare: boolean;
}

/** These have a second simplified form in names: 锺, 馀. */
const TWO_FORMS = new Set('鍾餘');

/** The longest phrases of OpenCC that tell 發 from 髮 have about this many characters. */
const WINDOW = 8;

/** What the minority characters in `run` are in the draft's own script. */
export function replacementOf(
  article: Article,
  run: OffsetRange,
  target: Script,
  region: Region,
): Replacement {
  const { start, end } = windowOf(article, run);
  const window = article.text.slice(start, end);
  const converted = target === 'hans' ? toHans(window) : toHant(window, region);
  const text = converted.slice(run.start - start, run.end - start);
  const characters = [...article.slice(run)];
  if (target === 'hans') {
    const isRare = !characters.every(isFrequentTraditional);
    const isCertain = !isRare && characters.every((c, i) => toHans(c) === text[i] && !TWO_FORMS.has(c));
    return { text, others: [], isCertain, isRare };
  }
  const forms = characters.map((character) => traditionalFormsOf(character, region));
  const isCertain = forms.every((known, i) => known.length === 1 && known[0] === text[i]);
  return { text, others: isCertain ? [] : othersOf(text, forms), isCertain, isRare: false };
}

/** `text` with one of its characters in another of the forms that it can have. */
const othersOf = (text: string, forms: readonly (readonly string[])[]): string[] =>
  forms.flatMap((known, i) =>
    known
      .filter((form) => form !== text[i])
      .map((form) => text.slice(0, i) + form + text.slice(i + form.length)),
  );

function windowOf({ scan: { classes } }: Article, run: OffsetRange): OffsetRange {
  let { start, end } = run;
  while (run.start - start < WINDOW && isHanAt(classes, start - 1)) start--;
  while (end - run.end < WINDOW && isHanAt(classes, end)) end++;
  return { start, end };
}

const isHanAt = (classes: Uint8Array, at: number): boolean =>
  at >= 0 && at < classes.length && isHan(classes[at]!);
