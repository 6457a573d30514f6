import type { DraftText } from '../text/draftText.ts';
import { CharClass } from '../text/charClass.ts';
import { isBlank, lineAt, wholeLinesWithBlanks, type Line } from '../text/lines.ts';
import { floorRange, mergeRanges, type OffsetRange } from '../text/range.ts';

/** Elements that carry more than words: a picture may be the article's. */
const MEDIA = new Set('audio canvas embed figure iframe Image img object picture svg video'.split(' '));
/** Elements that hold a draft or a table together. */
const FRAME = new Set('article body head html main table Table tbody td tfoot th thead tr'.split(' '));
const LINE_BREAKS = new Set(['br', 'hr', 'wbr']);

/** What has to be cut out of a draft so that words vanish and its markup stays balanced. */
export class Deletion {
  readonly #article: DraftText;
  /** number of characters that are shown before each offset */
  #shown: Uint32Array | undefined;
  #media: readonly OffsetRange[] | undefined;

  constructor(article: DraftText) {
    this.#article = article;
  }

  /**
   * @param words what is not the article
   * @returns ascending and disjoint: whole elements where nothing else stands in them, else the words alone; whole
   *   lines where nothing is left on them
   */
  rangesFor(words: OffsetRange): readonly OffsetRange[] {
    const units = this.#elementsIn(words);
    const all = mergeRanges([...units, ...this.#wordsOutside(words, units)]);
    return mergeRanges(this.#joined(all).map((range) => this.#withEmptiedLines(range)));
  }

  /** Outermost elements that show nothing but `words`. */
  #elementsIn(words: OffsetRange): readonly OffsetRange[] {
    const { elements } = this.#article.markup;
    let { start, end } = words;
    while (start > 0 && this.#count(start - 1, start) === 0) start--;
    while (end < this.#article.text.length && this.#count(end, end + 1) === 0) end++;
    const found: OffsetRange[] = [];
    let upTo = start;
    for (let at = floorRange(elements, start - 1) + 1; at < elements.length; at++) {
      const element = elements[at]!;
      if (element.start >= end) break;
      if (element.start < upTo || element.end > end || !this.#canVanish(element, words)) continue;
      found.push(element);
      upTo = element.end;
    }
    return found;
  }

  #canVanish(element: OffsetRange & { readonly name: string }, words: OffsetRange): boolean {
    if (LINE_BREAKS.has(element.name)) return element.start >= words.start;
    if (FRAME.has(element.name) || this.#count(element.start, element.end) === 0) return false;
    this.#media ??= this.#article.markup.elements.filter(({ name }) => MEDIA.has(name));
    const media = this.#media[floorRange(this.#media, element.end - 1)];
    return media === undefined || media.start < element.start;
  }

  /** The words that no deleted element takes along, without the tags between them. */
  #wordsOutside(words: OffsetRange, units: readonly OffsetRange[]): readonly OffsetRange[] {
    const { tags } = this.#article.markup;
    const kept: OffsetRange[] = [...units];
    for (let at = Math.max(0, floorRange(tags, words.start)); at < tags.length; at++) {
      if (tags[at]!.start >= words.end) break;
      kept.push(tags[at]!);
    }
    const outside: OffsetRange[] = [];
    let { start } = words;
    for (const range of [...mergeRanges(kept), { start: words.end, end: words.end }]) {
      const end = Math.min(range.start, words.end);
      if (end > start && this.#count(start, end) > 0) outside.push(this.#trimmed({ start, end }));
      start = Math.max(start, range.end);
    }
    return outside;
  }

  #trimmed({ start, end }: OffsetRange): OffsetRange {
    const { text } = this.#article;
    while (start < end && text[start]!.trim() === '') start++;
    while (end > start && text[end - 1]!.trim() === '') end--;
    return { start, end };
  }

  /** Joins ranges with nothing but white space between them. */
  #joined(ranges: readonly OffsetRange[]): readonly OffsetRange[] {
    const { text } = this.#article;
    const joined: { start: number; end: number }[] = [];
    for (const { start, end } of ranges) {
      const last = joined.at(-1);
      if (last && text.slice(last.end, start).trim() === '') last.end = end;
      else joined.push({ start, end });
    }
    return joined;
  }

  #withEmptiedLines(range: OffsetRange): OffsetRange {
    const { text, lines, scan } = this.#article;
    const first = lineAt(lines, scan, range.start);
    const last = lineAt(lines, scan, range.end - 1);
    const isAlone =
      text.slice(first.start, range.start).trim() === '' && text.slice(range.end, last.end).trim() === '';
    return isAlone ? wholeLinesWithBlanks(text, lines, first, last) : this.#withSpaceBefore(range, last);
  }

  /** A deletion that reaches the end of a line takes the spaces before it too. */
  #withSpaceBefore({ start, end }: OffsetRange, last: Line): OffsetRange {
    const { classes } = this.#article.scan;
    if (end < last.content.end || isBlank(last)) return { start, end };
    while (start > 0 && classes[start - 1] === CharClass.Space) start--;
    return { start, end };
  }

  #count(start: number, end: number): number {
    this.#shown ??= shownBefore(this.#article);
    return this.#shown[end]! - this.#shown[start]!;
  }
}

function shownBefore({ text, scan: { classes }, markup }: DraftText): Uint32Array {
  const tags = mergeRanges(markup.tags);
  const shown = new Uint32Array(text.length + 1);
  let tag = 0;
  for (let at = 0; at < text.length; at++) {
    while (tag < tags.length && tags[tag]!.end <= at) tag++;
    const isTag = tag < tags.length && tags[tag]!.start <= at;
    const cls = classes[at];
    const isWhite = cls === CharClass.Space || cls === CharClass.LineEnd || cls === CharClass.Invisible;
    shown[at + 1] = shown[at]! + (isTag || isWhite ? 0 : 1);
  }
  return shown;
}
