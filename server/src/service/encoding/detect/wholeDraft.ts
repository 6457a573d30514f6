import { CharClass } from '../../text/charClass.ts';
import type { Damage, DamageSource } from '../damage.ts';
import type { Misreading, Written } from '../repair/misreading.ts';
import { rereadRest, type Reread } from '../repair/reread.ts';

/** A draft is damaged as a whole from this share of its characters on, and from so many. */
const MOST = 2 / 3;
/** Damaged characters. Less is a paragraph at most, which is told by itself. */
const LEAST = 40;
/**
 * Share of U+FFFD that an ASCII letter follows. Two fifths of Big5's second bytes are ASCII; of GB18030's hardly any, in
 * common text.
 */
const OF_BIG5 = 1 / 8;

/** Share of U+FFFD in the damage of a draft that UTF-8 has only misread: half of it and more; in 锟斤拷, hardly any. */
const OF_DAMAGE = 1 / 4;

/**
 * One damage in place of all, where most of a draft was misread or lost. What was misread in one way is read again to
 * the last line, those included that are too short to tell by themselves.
 *
 * @param places of the draft, ascending and disjoint
 */
export function wholeDraft(source: DamageSource, places: readonly Damage[]): Damage | undefined {
  const { text, scan } = source;
  const damaged = places.filter(({ kind }) => kind === 'misread' || kind === 'lost');
  // One place that can be read again says so by itself; one that is lost is all of a short draft.
  if (damaged.length < 2 && damaged[0]?.kind !== 'lost') return undefined;
  const { counts } = scan;
  const shown = text.length - counts[CharClass.Space]! - counts[CharClass.LineEnd]!;
  const length = lengthOf(damaged);
  if (length < LEAST || length < MOST * shown) return undefined;
  const reread = damaged.filter(isReread);
  const whole = { kind: 'draft', start: 0, end: text.length } as const;
  if (2 * lengthOf(reread) < length) {
    const known = reread.find(({ way }) => !way.then)?.way;
    return {
      ...whole,
      repairs: [],
      isCertain: false,
      ...(known ? writtenIn(known) : lostEncoding(text, length)),
    };
  }
  const { way } = longest(reread);
  const alike = reread.filter((place) => sameWay(place.way, way));
  const rest = rereadRest(source, places, way);
  const pieces = [...reread, ...rest].sort((a, b) => a.start - b.start);
  return {
    ...whole,
    repairs: [repaired(text, pieces)],
    isCertain: alike.length === places.length && pieces.every(({ isCertain }) => isCertain),
    lost: pieces.reduce((sum, { lost = 0 }) => sum + lost, 0),
    ...writtenIn(way),
  };
}

/** Reopening undoes one misreading, not two. */
const writtenIn = ({ is, then }: Misreading): { readonly written?: Written } => (then ? {} : { written: is });

const lengthOf = (places: readonly Damage[]): number =>
  places.reduce((sum, { start, end }) => sum + end - start, 0);

const isReread = (damage: Damage): damage is Reread => 'way' in damage;

const longest = (places: readonly Reread[]): Reread =>
  places.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));

const sameWay = (a: Misreading, b: Misreading): boolean =>
  a.readAs === b.readAs && a.is === b.is && a.then === b.then;

function repaired(text: string, pieces: readonly Damage[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, repairs } of pieces) {
    parts.push(text.slice(at, start), repairs[0]!);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/**
 * What a text was written in that UTF-8 made U+FFFD of: Big5 leaves the letters of its second bytes behind. Nothing
 * where other characters are most of the damage (锟斤拷): such a draft was saved as it is, and reopening does not help.
 *
 * @param length of the damage
 */
function lostEncoding(text: string, length: number): { readonly written?: Written } {
  const marks = text.split('\ufffd').length - 1;
  if (marks < OF_DAMAGE * length) return {};
  const letters = text.match(/\ufffd[A-Z[\]^_`{|}~@]/gi)?.length ?? 0;
  return { written: letters > OF_BIG5 * marks ? 'big5' : 'gb18030' };
}
