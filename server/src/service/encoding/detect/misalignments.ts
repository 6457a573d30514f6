import { CharClass, isHan } from '../../text/charClass.ts';
import { isCertain, isPlain } from '../repair/certainty.ts';
import type { Damage, DamageSource } from '../damage.ts';
import { likelihood } from '../../words/likelihood.ts';
import { withLostPair } from '../repair/lostPair.ts';
import { brokenGloss, misalignedAt, type Misaligned } from '../repair/misaligned.ts';
import { candidatesOf, type Candidate } from '../repair/realign.ts';
import { surroundingsOf, type Repaired, type Surroundings } from '../repair/surroundings.ts';

/** First characters of a piece that was cut off before one of the stop marks' bytes. */
const AFTER_CUT = /[！；？。!;?]/;
const GLOSS = /[\u3400-\u9fff]\([a-z]{0,5}[\u00e0-\u01dc][a-z]{0,3}\)/;
const USER_DEFINED = /[\ue000-\ue765]/;
/** A draft with more pieces than this is none: bounds the work on a file of question marks. */
const MOST = 300;
/**
 * A repair reads better than what is shown by this much, in log probability: a piece is damage on its own.
 *
 * @measured 2026-11-29 misaligned at 20, 25, 30: found on xwlb-2024 112, 110, 99 of 123, on sina 367, 365, 363 of
 * 425; findings elsewhere and safe fixes that are wrong unmoved
 */
const STRONG = 25;
/**
 * The same, for pieces of a draft that has a strong one, or glosses: what puts them in breaks the bytes.
 *
 * @measured 2026-11-29 misaligned at 3, 5, 8: found on sina 367, 365, 362 of 425; safe fixes that are wrong there 1,
 * 0, 0
 */
const WEAK = 5;
/** A text with a lost pair put back is better, or worse, than without by this much, or a person says which. */
const CLEAR_GUESS = 6;
/** Other texts that are offered: as many, and as much less likely than the best. */
const OFFERED = 3;
/** Another text that is less likely than the best by more than this, as a natural logarithm, is not offered. */
const NEAR = 8;

interface Judged {
  readonly piece: Misaligned;
  readonly around: Surroundings;
  readonly candidates: readonly Candidate[];
  /** how much better the best candidate reads than what is shown */
  readonly gain: number;
}

/** Pieces of GBK text read one byte off, with what they were. */
export function misalignments(source: DamageSource): readonly Damage[] {
  const pieces: Judged[] = [];
  let tried = 0;
  const hasGlosses = GLOSS.test(source.text);
  for (const at of hasGlosses ? cutMarks(source) : questionMarks(source)) {
    const last = pieces.at(-1)?.piece;
    if (last && at < last.end) continue;
    if (!mayStart(source, at)) continue;
    const judged = judge(source, at, pieces);
    if (judged && (source.text[at] === '?' || isStrong(judged))) pieces.push(judged);
    if (++tried === MOST) break;
  }
  const isSuspect = pieces.some(isStrong) || (pieces.length > 0 && hasGlosses);
  const keepsPairs = USER_DEFINED.test(source.text);
  return pieces
    .filter((judged) => isSuspect || isStrong(judged))
    .map((judged) => damageFrom(judged, keepsPairs));
}

const isStrong = ({ piece, gain }: Judged): boolean => piece.headLetters !== undefined || gain >= STRONG;

/** Question marks that a piece may start with. */
function* questionMarks({ text, scan }: DamageSource): Iterable<number> {
  const { classes, runStarts } = scan;
  for (let run = 0; run < runStarts.length - 1; run++) {
    if (classes[runStarts[run]!] !== CharClass.HalfMark) continue;
    for (let at = runStarts[run]!; at < runStarts[run + 1]!; at++) if (text[at] === '?') yield at;
  }
}

/** The same, and the stop marks that a cut begins with: the `?` before them was dropped on some pages. */
function* cutMarks({ text, scan }: DamageSource): Iterable<number> {
  const { classes, runStarts } = scan;
  for (let run = 0; run < runStarts.length - 1; run++) {
    const cls = classes[runStarts[run]!];
    if (cls !== CharClass.HalfMark && cls !== CharClass.HanMark) continue;
    for (let at = runStarts[run]!; at < runStarts[run + 1]!; at++)
      if ('?！；？'.includes(text[at]!)) yield at;
  }
}

function mayStart(source: DamageSource, start: number): boolean {
  // A cut that lost its mark goes on with characters.
  if (source.text[start] !== '?')
    return isHan(source.scan.classes[start - 1]!) && isHan(source.scan.classes[start + 1]!);
  let next = start + 1;
  while (source.scan.classes[next] === CharClass.Control) next++;
  return AFTER_CUT.test(source.text[next] ?? '') || brokenGloss(source, next) !== undefined;
}

function judge(source: DamageSource, start: number, earlier: readonly Judged[]): Judged | undefined {
  const { text } = source;
  const piece = misalignedAt(source, start);
  const around = surroundingsOf(source, piece, earlier.map(repairOf));
  const candidates = candidatesOf(piece, around);
  const shown = likelihood(around.before + text.slice(start, piece.end) + around.after);
  const gain = (candidates[0]?.score ?? shown) - shown;
  const isDamage = piece.headLetters !== undefined || piece.isOrphan || gain >= WEAK;
  return isDamage ? { piece, around, candidates, gain } : undefined;
}

const repairOf = ({ piece: { start, end }, candidates }: Judged): Repaired => ({
  start,
  end,
  text: candidates[0]?.text ?? '',
});

/**
 * @param keepsPairs the draft still has characters of the user-defined zones: no pair was dropped on the way
 */
function damageFrom({ piece, around, candidates }: Judged, keepsPairs: boolean): Damage {
  const { start, end, headEnd, isLossy } = piece;
  const [best] = candidates;
  if (!best) return { kind: 'misaligned', start, end: headEnd, repairs: [], isCertain: false };
  // A lost character stays visible: nobody knows which one it was.
  const lost = isLossy ? '?' : '';
  const texts = candidates
    .filter(({ score }, i) => i < OFFERED && best.score - score <= NEAR)
    .map(({ text }) => text + lost);
  if (isLossy) texts.splice(1, 0, ...swallowedDigits(around.after).map((digit) => best.text + digit));
  const { before, after } = around;
  const from = piece.headLetters === undefined ? 1 : 0;
  const guess = keepsPairs ? undefined : withLostPair(best.text, before, after, from);
  const isRival = guess !== undefined && guess.gain > -CLEAR_GUESS;
  if (isRival) texts.splice(guess.gain > CLEAR_GUESS ? 0 : 1, 0, guess.text + lost);
  const isProven = keepsPairs || (!isRival && isPlain(best.text, before, after));
  return {
    kind: 'misaligned',
    start,
    end,
    repairs: texts,
    isCertain: isProven && isCertain(piece, around, candidates),
  };
}

/** Digits that can have gone with the last byte before `5日` or `2月`: no day is the 45th. */
function swallowedDigits(after: string): readonly string[] {
  const [, digit, unit] = /^(\d)([日号號月时時点點])/.exec(after) ?? [];
  if (unit === undefined) return [];
  if ('日号號'.includes(unit)) return digit! <= '1' ? ['1', '2', '3'] : ['1', '2'];
  if (unit === '月') return digit! <= '2' ? ['1'] : [];
  return digit! <= '4' ? ['1', '2'] : ['1'];
}
