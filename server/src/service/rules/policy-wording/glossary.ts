import { Lexicon } from '../../lexicon/lexicon.ts';
import type { Glossary } from '../../newsroom/glossary.ts';
import { NearMatcher } from '../../words/nearMatches.ts';
import { differenceBetween, keysOf, parallelsIn } from './parallels.ts';
import type { Wording } from './wordings.ts';

type GlossarySlip = Pick<Wording, 'start' | 'end' | 'text' | 'meant'>;

/** 汉字 of a term that is looked for with one of them wrong: of three, two are left, which many words share. */
const SHORTEST_NEAR = 4;

/** Wordings that the newsroom's glossary has in other words. */
export function* againstGlossary(text: string, glossary: Glossary): Iterable<Wording> {
  if (glossary.length === 0) return;
  const terms = new Set(termsOf(glossary));
  const near = new NearMatcher([...terms].filter(({ length }) => length >= SHORTEST_NEAR));
  const found = [
    ...wrongForms(text, glossary),
    ...otherParallels(text, glossary),
    ...[...near.matchesIn(text)].filter((match) => !terms.has(match.text)),
  ];
  for (const place of found)
    yield { ...place, difference: 'glossary', meantAt: undefined, isOnlyPossible: false };
}

const termsOf = (glossary: Glossary): string[] => glossary.map(({ term }) => term);

/** Wrong forms that the glossary lists; one inside a right term is none. */
function* wrongForms(text: string, glossary: Glossary): Iterable<GlossarySlip> {
  const forms = new Lexicon([
    ...glossary.flatMap(({ term, wrong }) => wrong.map((form) => [form, term] as const)),
    ...termsOf(glossary).map((term) => [term, term] as const),
  ]);
  for (let at = 0; at < text.length;) {
    const match = forms.longestAt(text, at);
    if (match) {
      const words = text.slice(at, match.end);
      if (words !== match.entry) yield { start: at, end: match.end, text: words, meant: match.entry };
    }
    at = match?.end ?? at + 1;
  }
}

/** Slogans of the glossary with their parts in another order, or with a changed word. */
function* otherParallels(text: string, glossary: Glossary): Iterable<GlossarySlip> {
  const byKey = new Map<string, readonly string[]>();
  for (const term of termsOf(glossary))
    for (const parallel of parallelsIn(term))
      for (const key of keysOf(parallel)) byKey.set(key, parallel.parts);
  if (byKey.size === 0) return;
  const wrong = new Set(glossary.flatMap((entry) => entry.wrong));
  for (const parallel of parallelsIn(text)) {
    const meant = keysOf(parallel)
      .flatMap((key) => [byKey.get(key)])
      .find((parts) => parts && differenceBetween(parallel.parts, parts));
    const { start, end } = parallel;
    if (meant && !wrong.has(parallel.text))
      yield { start, end, text: parallel.text, meant: meant.join('、') };
  }
}
