import { readingsOf } from '../../src/service/characters/readings.ts';
import { toTraditionalCharacter } from '../../src/service/characters/characters.ts';
import { bytesOf } from '../../src/service/encoding/codecs/charset.ts';
import { characterOf } from '../../src/service/encoding/codecs/doubleByte.ts';
import type { Random } from './random.ts';

/** A place where the bytes went out of step. */
export interface Broken {
  /** range in the damaged page */
  readonly start: number;
  readonly end: number;
  /** the characters that stood there, without glosses */
  readonly meant: string;
}

export interface BrokenPage {
  readonly text: string;
  readonly broken: readonly Broken[];
}

/** Simplified characters that stand for several traditional ones: the pages leave them as they are. */
const AMBIGUOUS = new Set('后里于托制面仍只台系松冬斗谷几丑出卷余范云沈叶');
/** Characters that a page has glosses for. */
const GLOSSED = 40;
const STOPS = ['。', '！', '？', '；'];
const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '！': '!',
  '？': '?',
  '；': ';',
  '：': ':',
};

/** A byte, or a gloss put between two bytes, with the character of the article that it belongs to. */
interface Piece {
  readonly byte: number;
  readonly character: number;
  readonly isGloss?: boolean;
}

/**
 * Damages an article in the way of pages whose GBK bytes were edited without regard to characters: glosses are put after
 * every pair of bytes that is one of the page's characters, and the text is cut before every pair that is a stop mark,
 * whether the pair is one character or lies across two. What comes of it is read as GBK again.
 *
 * @param dropsPairs pairs of the user-defined zones, which have no character, are gone from the page
 */
export function breakPage(article: string, random: Random, dropsPairs = false): BrokenPage | undefined {
  const characters = [...article].map((c) => (AMBIGUOUS.has(c) ? c : toTraditionalCharacter(c)));
  const codes = characters.map((c) => bytesOf(c, 'gb18030')?.bytes);
  if (codes.some((code) => code === undefined)) return undefined;
  const bytes: Piece[] = codes.flatMap((code, character) => code!.map((byte) => ({ byte, character })));
  const set = glossesOf(characters, article, random);
  const stops = new Set(STOPS.map((mark) => keyOf(bytesOf(mark, 'gb18030')!.bytes)));
  const dropsOrphans = random.below(5) === 0;
  const isHalfWidth = random.below(2) === 0;
  // Cuts come before the pair, glosses after it.
  const stream: (Piece | 'cut')[] = [];
  bytes.forEach((piece, i) => {
    const next = bytes[i + 1];
    if (piece.byte >= 0x81 && next && stops.has((piece.byte << 8) | next.byte)) stream.push('cut');
    stream.push(piece);
    const previous = bytes[i - 1];
    const gloss = previous && previous.byte >= 0x81 ? set.get((previous.byte << 8) | piece.byte) : undefined;
    if (gloss !== undefined)
      for (const letter of `(${gloss})`)
        stream.push({ byte: letter.charCodeAt(0), character: piece.character, isGloss: true });
  });
  return read(stream, characters, { dropsOrphans, isHalfWidth, dropsPairs });
}

const keyOf = ([lead, trail]: readonly number[]): number => (lead! << 8) | trail!;

/** Glosses by pair: some of the article's traditional characters, each with one reading. */
function glossesOf(
  characters: readonly string[],
  article: string,
  random: Random,
): ReadonlyMap<number, string> {
  const own = [...article];
  const candidates = [...new Set(characters.filter((c, i) => c !== own[i]))].sort();
  const glosses = new Map<number, string>();
  while (glosses.size < GLOSSED && candidates.length > 0) {
    const [character] = candidates.splice(random.below(candidates.length), 1);
    const reading = readingsOf(character!)[0];
    if (reading === undefined) continue;
    glosses.set(keyOf(bytesOf(character!, 'gb18030')!.bytes), withTone(reading));
  }
  return glosses;
}

/** Some tone or other: which one it is makes no difference. */
const withTone = (reading: string): string =>
  reading.replace(/[aoeuü]|i(?!u)/, (vowel) => ({ a: 'ā', o: 'ō', e: 'ē', i: 'ī', u: 'ū', ü: 'ǖ' })[vowel]!);

type Habit = 'dropsOrphans' | 'isHalfWidth' | 'dropsPairs';
/** GBK's user-defined zones. */
const USER_DEFINED = /[\ue000-\ue765]/;

/** Reads the bytes as GBK, and notes where a character is not made of the two bytes that it was made of. */
function read(
  stream: readonly (Piece | 'cut')[],
  characters: readonly string[],
  { dropsOrphans, isHalfWidth, dropsPairs }: Readonly<Record<Habit, boolean>>,
): BrokenPage {
  let text = '';
  const spans: { start: number; end: number; first: number; last: number; isSound: boolean }[] = [];
  const add = (shown: string, first: number, last: number, isSound: boolean): void => {
    const written = isHalfWidth ? (HALF_WIDTH[shown] ?? shown) : shown;
    spans.push({ start: text.length, end: text.length + written.length, first, last, isSound });
    text += written;
  };
  let inGloss = false;
  for (let i = 0; i < stream.length;) {
    const piece = stream[i]!;
    if (piece === 'cut') {
      i++;
      continue;
    }
    const { byte, character } = piece;
    if (piece.isGloss) {
      add(String.fromCharCode(byte), character, character, !inGloss && byte === 0x28 ? true : !inGloss);
      if (byte === 0x29) inGloss = false;
      i++;
      continue;
    }
    if (byte < 0x81) {
      // The second byte of a character that lost its first, or ASCII.
      add(String.fromCharCode(byte), character, character, characters[character]! < '\u0080');
      i++;
      continue;
    }
    const next = stream[i + 1];
    if (next === undefined || next === 'cut') {
      if (!(dropsOrphans && next === 'cut')) add('?', character, character, false);
      else add('', character, character, false);
      i++;
      continue;
    }
    const pair = next.byte >= 0x40 ? characterOf('gb18030', byte, next.byte) : '';
    if (pair !== '') {
      const isSound = next.character === character && !next.isGloss;
      const isDropped = dropsPairs && USER_DEFINED.test(pair);
      add(isDropped ? '' : pair, character, next.character, isSound);
      if (next.isGloss) inGloss = true;
      i += 2;
      continue;
    }
    const isLineEnd = next.byte === 0x0a || next.byte === 0x0d;
    add('?', character, isLineEnd ? character : next.character, false);
    if (next.isGloss) inGloss = true;
    i += isLineEnd ? 1 : 2;
  }
  return { text, broken: brokenIn(spans, characters) };
}

/** Unsound spans that touch are one place. */
function brokenIn(
  spans: readonly { start: number; end: number; first: number; last: number; isSound: boolean }[],
  characters: readonly string[],
): Broken[] {
  const broken: Broken[] = [];
  for (let i = 0; i < spans.length; i++) {
    if (spans[i]!.isSound) continue;
    let to = i;
    while (spans[to + 1] && (!spans[to + 1]!.isSound || spans[to + 1]!.first <= spans[to]!.last)) to++;
    const { start, first } = spans[i]!;
    const { end, last } = spans[to]!;
    broken.push({ start, end, meant: characters.slice(first, last + 1).join('') });
    i = to;
  }
  return broken;
}
