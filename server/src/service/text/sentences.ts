import type { Line } from './lines.ts';
import { floorRange, type OffsetRange } from './range.ts';

const SENTENCE_END = new Set('。！？!?；;');
const CLOSING = new Set('”’」』）)》〉】"\'');

/** Sentences of a draft, marks and closing quotes included; a sentence never crosses a line. */
export function splitSentences(text: string, lines: readonly Line[]): readonly OffsetRange[] {
  const sentences: OffsetRange[] = [];
  for (const { content } of lines) {
    let start = content.start;
    for (let i = start; i < content.end; i++) {
      if (!SENTENCE_END.has(text[i]!)) continue;
      while (i + 1 < content.end && (SENTENCE_END.has(text[i + 1]!) || CLOSING.has(text[i + 1]!))) i++;
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
