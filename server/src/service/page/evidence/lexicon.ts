import { FURNITURE } from '../../data/generated/furniture.ts';
import { lazy } from '../../base/lazy.ts';
import { PairGate } from '../../lexicon/pairGate.ts';
import type { EntryKind, EntryPlace } from './kinds.ts';

/** A word or phrase of server/data/furniture.tsv. */
export interface Entry {
  readonly phrase: string;
  readonly kind: EntryKind;
  readonly place: EntryPlace;
  readonly weight: number;
}

export interface Match {
  readonly entry: Entry;
  /** offset in the string that was searched */
  readonly start: number;
}

/** Entries by their first two code units, longest first, and where none begins. */
const entries = lazy(() => {
  const heads = new Map<string, Entry[]>();
  for (const group of FURNITURE) {
    const [kind, place, weight, ...phrases] = group.split(' ');
    for (const phrase of phrases) {
      const entry = { phrase, kind: kind as EntryKind, place: place as EntryPlace, weight: Number(weight) };
      const head = phrase.slice(0, 2);
      const others = heads.get(head);
      if (others) others.push(entry);
      else heads.set(head, [entry]);
    }
  }
  for (const list of heads.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  const gate = new PairGate(heads.size);
  for (const head of heads.keys()) gate.add(head.charCodeAt(0), head.charCodeAt(1));
  return { heads, gate };
});

/** Entries found in `text`, which is folded and without spaces: from left to right, the longest at each place, none in another. */
export function matchesIn(text: string): readonly Match[] {
  const { heads, gate } = entries();
  const found: Match[] = [];
  for (let at = 0; at + 1 < text.length;) {
    if (!gate.allows(text.charCodeAt(at), text.charCodeAt(at + 1))) {
      at++;
      continue;
    }
    const entry = heads
      .get(text.slice(at, at + 2))
      ?.find(({ phrase }) => text.startsWith(phrase, at) && !isInsideWord(text, at, phrase));
    if (entry) found.push({ entry, start: at });
    at += entry ? entry.phrase.length : 1;
  }
  return found;
}

const LATIN = /^[a-z\d]+$/;
const LETTER = /[a-z]/;
/** A short Latin word is none in the middle of another; spaces are gone, so that longer ones may touch others. */
const LONGEST_WORD = 6;

function isInsideWord(text: string, at: number, phrase: string): boolean {
  if (phrase.length > LONGEST_WORD || !LATIN.test(phrase)) return false;
  return LETTER.test(text[at - 1] ?? '') || LETTER.test(text[at + phrase.length] ?? '');
}
