import type { Article } from '../../article/article.ts';
import { CharClass, isHan, isLatin } from '../../text/charClass.ts';
import { floorIndex, floorRange, type OffsetRange } from '../../text/range.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { CLOSING, OPENING } from '../../text/marks.ts';

/** What a mark has on one side, seen through brackets, quotes, tags within a line and one space. */
export interface Side {
  readonly kind: 'han' | 'number' | 'latin' | 'edge' | 'other';
  /** the nearest character that is no bracket and no quote; -1 at the edge of the line */
  readonly at: number;
  /** the one space between the mark and what follows, or comes before, it */
  readonly hasSpace: boolean;
  /** the mark touches a closing quote or bracket (left side), or an opening one (right side) */
  readonly isEnclosed: boolean;
}

const CLOSES = new Set(CLOSING);
const OPENS = new Set(OPENING);
/** Marks of Markdown that stand between a word and the mark after it. */
const EMPHASIS = new Set('*_~');
/** Units from a closing bracket back to its opening one. */
const LONGEST_ASIDE = 60;
const FOREIGN = new Set<number>([
  CharClass.Latin,
  CharClass.LatinMarked,
  CharClass.Hangul,
  CharClass.OtherLetter,
]);
/** Signs that belong to a number: after them a mark is never a decimal point or a thousands separator. */
const UNITS = new Set('%％‰℃°');

export class MarkContext {
  readonly #article: Article;
  readonly #chinese = new Map<number, boolean>();

  constructor(article: Article) {
    this.#article = article;
  }

  left(at: number): Side {
    return this.#side(at, -1, CLOSES);
  }

  right(at: number): Side {
    return this.#side(at, 1, OPENS);
  }

  /** Whether the sentence that holds `at` has more Chinese characters than foreign words. */
  isChinese(at: number): boolean {
    const sentence = sentenceAt(this.#article.sentences, at);
    if (!sentence) return false;
    let answer = this.#chinese.get(sentence.start);
    if (answer === undefined) {
      answer = this.#countChinese(sentence.start, sentence.end);
      this.#chinese.set(sentence.start, answer);
    }
    return answer;
  }

  #side(from: number, step: 1 | -1, through: ReadonlySet<string>): Side {
    const { text, scan } = this.#article;
    const { classes } = scan;
    let at = from + step;
    const hasSpace = text[at] === ' ';
    if (hasSpace) at += step;
    const first = at;
    for (;;) {
      const character = text[at] ?? '';
      const tags = this.#tagsAt(at);
      if (tags?.breakLine) return { kind: 'edge', at: -1, hasSpace, isEnclosed: at !== first };
      if (tags) {
        at = step === 1 ? tags.end : tags.start - 1;
      } else if (classes[at] === CharClass.Masked ? EMPHASIS.has(character) : through.has(character)) {
        at = (step === -1 ? openingBracket(text, at) : at) + step;
      } else {
        break;
      }
    }
    const cls = classes[at];
    const kind =
      cls === undefined || cls === CharClass.LineEnd
        ? 'edge'
        : isHan(cls)
          ? 'han'
          : cls === CharClass.Digit || cls === CharClass.FullDigit || UNITS.has(text[at]!)
            ? 'number'
            : isLatin(cls) || cls === CharClass.FullLatin
              ? 'latin'
              : 'other';
    return { kind, at: kind === 'edge' ? -1 : at, hasSpace, isEnclosed: at !== first };
  }

  #tagsAt(at: number): (OffsetRange & { readonly breakLine: boolean }) | undefined {
    const { tags, breaks } = this.#article.markup;
    const found = tags[floorRange(tags, at)];
    if (!found || at >= found.end) return undefined;
    const lastBreak = breaks[floorIndex(breaks, found.end - 1)];
    return { ...found, breakLine: lastBreak !== undefined && lastBreak >= found.start };
  }

  #countChinese(start: number, end: number): boolean {
    const { classes } = this.#article.scan;
    let characters = 0;
    let words = 0;
    for (let at = start; at < end; at++) {
      const cls = classes[at]!;
      if (isHan(cls)) characters++;
      else if (cls === CharClass.Kana) words++;
      else if (FOREIGN.has(cls) && (at === start || !FOREIGN.has(classes[at - 1]!))) words++;
    }
    return characters > words;
  }
}

/** The bracket that the one at `close` closes: what stands in brackets is an aside. `close` itself when it is far. */
function openingBracket(text: string, close: number): number {
  const opening = text[close] === ')' ? '(' : text[close] === '）' ? '（' : undefined;
  if (!opening) return close;
  let depth = 0;
  for (let at = close - 1; at > close - LONGEST_ASIDE && at >= 0; at--) {
    if (text[at] === text[close]) depth++;
    else if (text[at] === opening && depth-- === 0) return at;
  }
  return close;
}

export const isUnit = (character: string | undefined): boolean =>
  character !== undefined && UNITS.has(character);
