import { UnitSet } from '../lexicon/unitSet.ts';
import { CharClass } from './charClass.ts';
import type { Line } from './lines.ts';
import { floorRange, type OffsetRange } from './range.ts';
import type { Scan } from './scan.ts';
import { CLOSING, SENTENCE_ENDS } from './marks.ts';

const SENTENCE_END = new UnitSet(SENTENCE_ENDS);
const CLOSES = new UnitSet(CLOSING);

/**
 * Sentences of a draft, marks and closing quotes included; a sentence never crosses a line. Marks in what is not
 * prose, such as the ? of a URL and the ; of an entity, end none.
 */
export function splitSentences(
  text: string,
  { classes }: Scan,
  lines: readonly Line[],
): readonly OffsetRange[] {
  const sentences: OffsetRange[] = [];
  const isMark = (marks: UnitSet, at: number): boolean =>
    marks.has(text.charCodeAt(at)) && classes[at] !== CharClass.Masked;
  for (const { content } of lines) {
    let start = content.start;
    for (let i = start; i < content.end; i++) {
      if (!isMark(SENTENCE_END, i)) continue;
      while (i + 1 < content.end && (isMark(SENTENCE_END, i + 1) || isMark(CLOSES, i + 1))) i++;
      sentences.push({ start, end: i + 1 });
      start = i + 1;
    }
    if (start < content.end) sentences.push({ start, end: content.end });
  }
  return sentences;
}

/** The sentence that holds `offset`, or undefined between sentences. */
export function sentenceAt(sentences: readonly OffsetRange[], offset: number): OffsetRange | undefined {
  const sentence = sentences[floorRange(sentences, offset)];
  return sentence && offset < sentence.end ? sentence : undefined;
}
