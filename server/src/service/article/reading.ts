import { UnitSet } from '../lexicon/unitSet.ts';
import { lazy } from '../base/lazy.ts';
import { toSimplifiedCharacter } from '../characters/characters.ts';
import type { Gloss } from '../pinyin/gloss.ts';
import type { DraftText } from '../text/draftText.ts';
import { CharClass } from '../text/charClass.ts';
import { isSeamless } from '../text/markup/inline.ts';
import { floorIndex, type OffsetRange } from '../text/range.ts';
import { GAP, type Reading } from '../text/reading.ts';

/** What is cut out of a draft to read it. */
type Glossed = DraftText & { readonly glosses: readonly Gloss[] };

export function readingOf(article: Glossed): Reading {
  const { text } = article;
  const cuts = cutsOf(article);
  if (cuts.length === 0) return createReading(text, simplify(article, text), [0], [0]);
  const parts: string[] = [];
  const readingStarts: number[] = [];
  const draftStarts: number[] = [];
  let length = 0;
  let at = 0;
  const keep = (piece: string, draftStart: number): void => {
    readingStarts.push(length);
    draftStarts.push(draftStart);
    parts.push(piece);
    length += piece.length;
  };
  for (const { range, replacement } of cuts) {
    if (range.end <= at) continue;
    if (range.start > at) keep(text.slice(at, range.start), at);
    if (replacement !== '') keep(replacement, Math.max(at, range.start));
    at = range.end;
  }
  keep(text.slice(at), at);
  const read = parts.join('');
  return createReading(read, simplify(article, read), readingStarts, draftStarts);
}

/** What the reader does not see, ascending; markup can lie in a gloss. */
function cutsOf({
  text,
  scan: { classes, runStarts },
  glosses,
}: Glossed): { range: OffsetRange; replacement: string }[] {
  const cuts = glosses
    .filter((gloss) => gloss.isReading)
    .flatMap((gloss) => gloss.parts.map((range) => ({ range, replacement: '' })));
  for (let run = 0; run < runStarts.length - 1; run++) {
    const start = runStarts[run]!;
    if (classes[start] !== CharClass.Masked) continue;
    const range = { start, end: runStarts[run + 1]! };
    cuts.push({ range, replacement: isSeamless(text.slice(range.start, range.end)) ? '' : GAP });
  }
  return cuts.sort((a, b) => a.range.start - b.range.start);
}

/** Character by character, so that offsets stay; nothing to do for a draft without traditional characters. */
function simplify({ scan: { counts } }: DraftText, text: string): string {
  if (counts[CharClass.HanTraditional] === 0) return text;
  let simplified = '';
  for (const character of text) {
    const form = toSimplifiedCharacter(character);
    simplified += form.length === character.length ? form : character;
  }
  return simplified;
}

/**
 * @param readingStarts where each kept piece begins in the reading
 * @param draftStarts where it begins in the draft
 */
function createReading(
  text: string,
  simplified: string,
  readingStarts: readonly number[],
  draftStarts: readonly number[],
): Reading {
  const toDraft = (offset: number): number => {
    const piece = floorIndex(readingStarts, offset);
    return draftStarts[piece]! + offset - readingStarts[piece]!;
  };
  const units = lazy(() => UnitSet.of(simplified));
  return {
    text,
    simplified,
    get units() {
      return units();
    },
    rangeOf: (start, end) => ({
      start: toDraft(start),
      end: end > start ? toDraft(end - 1) + 1 : toDraft(start),
    }),
  };
}
