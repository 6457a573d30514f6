import type { Page } from './candidate.ts';
import { isParagraph, type LineFacts } from './lineFacts.ts';

/** So much of the article is enough to know what it speaks of. */
const SAMPLE = 200_000;
/** Share of a line's pairs of characters that the article has too. */
const SHARED = 0.6;
const SHORTEST = 4;

/** A test whether a line speaks of what the article speaks of: most of its pairs of characters stand in the paragraphs. */
export function echoTest({ lines }: Page): (facts: LineFacts) => boolean {
  let pairs: Set<string> | undefined;
  return ({ tight, han }) => {
    if (han < SHORTEST) return false;
    if (!pairs) {
      pairs = new Set();
      let sampled = 0;
      for (const { role, facts } of lines) {
        if (role !== 'prose' || !isParagraph(facts)) continue;
        for (const pair of pairsOf(facts.tight)) pairs.add(pair);
        if ((sampled += facts.tight.length) > SAMPLE) break;
      }
    }
    const own = [...pairsOf(tight)];
    return own.filter((pair) => pairs!.has(pair)).length >= own.length * SHARED;
  };
}

function* pairsOf(text: string): Iterable<string> {
  for (let at = 0; at + 1 < text.length; at++) yield text.slice(at, at + 2);
}
