import { CharClass, isHan } from '../../text/charClass.ts';
import { isCertain, isPlain } from '../repair/certainty.ts';
import type { Damage, DamageSource } from '../damage.ts';
import { isIndentAt } from './lost.ts';
import { likelihood } from '../../words/likelihood.ts';
import { withLostPairs, type LostPairGuess } from '../repair/lostPair.ts';
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
 * The same for a `?` right before a stop mark and 汉字, which good text does not have: in 4.2 million characters of clean
 * news there are four, none with a gain above -8.
 *
 * @measured 2026-11-30 of 12,912 sentences of clean news whose end was made ?! ?; ?? and the like none is found at 12 or
 * at 8; misaligned at 6, 12, 25: no figure moves, for all its pages have glosses
 */
const STRONG_CUT = 8;
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

/** Texts that differ by less, as a natural logarithm, are as likely as each other: a lost pair decides. */
const AS_LIKELY = 1;

interface Judged {
  readonly piece: Misaligned;
  readonly around: Surroundings;
  readonly candidates: readonly Candidate[];
  /** the best candidate with pairs that the page may have dropped; undefined where it drops none */
  readonly guesses: readonly LostPairGuess[] | undefined;
  /** how much better the best of all reads than what is shown */
  readonly gain: number;
}

/** Pieces of GBK text read one byte off, with what they were. */
export function misalignments(source: DamageSource): readonly Damage[] {
  const pieces: Judged[] = [];
  let tried = 0;
  const hasGlosses = GLOSS.test(source.text);
  // A draft that still has characters of the user-defined zones: no pair was dropped on the way.
  const keepsPairs = USER_DEFINED.test(source.text);
  for (const at of hasGlosses ? cutMarks(source) : questionMarks(source)) {
    const last = pieces.at(-1)?.piece;
    if (last && at < last.end) continue;
    if (!mayStart(source, at)) continue;
    const judged = judge(source, at, pieces, keepsPairs);
    if (judged && (source.text[at] === '?' || isStrong(judged))) pieces.push(judged);
    if (++tried === MOST) break;
  }
  const isSuspect = pieces.some(isStrong) || (pieces.length > 0 && hasGlosses);
  return pieces.filter((judged) => isSuspect || isStrong(judged)).map(damageFrom);
}

const isStrong = ({ piece, gain }: Judged): boolean =>
  piece.headLetters !== undefined || gain >= (piece.isCut ? STRONG_CUT : STRONG);

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
  let first = start;
  while (source.text[first - 1] === '?') first--;
  if (isIndentAt(source, first)) return false;
  // A cut that lost its mark goes on with characters.
  if (source.text[start] !== '?')
    return isHan(source.scan.classes[start - 1]!) && isHan(source.scan.classes[start + 1]!);
  let next = start + 1;
  while (source.scan.classes[next] === CharClass.Control) next++;
  return AFTER_CUT.test(source.text[next] ?? '') || brokenGloss(source, next) !== undefined;
}

function judge(
  source: DamageSource,
  start: number,
  earlier: readonly Judged[],
  keepsPairs: boolean,
): Judged | undefined {
  const { text } = source;
  const piece = misalignedAt(source, start);
  const around = surroundingsOf(source, piece, earlier.map(repairOf));
  const { before, after } = around;
  const candidates = candidatesOf(piece, around);
  const [best] = candidates;
  const guesses = keepsPairs ? undefined : guessesOf(piece, candidates, around);
  const shown = likelihood(before + text.slice(start, piece.end) + after);
  const gain = (best?.score ?? shown) - shown + Math.max(0, guesses?.[0]?.gain ?? 0);
  const isDamage = piece.headLetters !== undefined || piece.isOrphan || gain >= WEAK;
  return isDamage ? { piece, around, candidates, guesses, gain } : undefined;
}

/** The likeliest candidates with the pairs that the page may have dropped; gains are those over the best candidate. */
function guessesOf(
  { headLetters, tailLetters }: Misaligned,
  candidates: readonly Candidate[],
  around: Surroundings,
): readonly LostPairGuess[] {
  const search = {
    from: headLetters === undefined ? 1 : 0,
    clear: CLEAR_GUESS,
    lastReads: tailLetters,
  };
  return candidates
    .filter(({ score }, i) => i < OFFERED && candidates[0]!.score - score < AS_LIKELY)
    .flatMap(({ text, score }) =>
      withLostPairs(text, around, search).map((guess) => ({
        text: guess.text,
        gain: guess.gain + score - candidates[0]!.score,
      })),
    )
    .sort((a, b) => b.gain - a.gain)
    .slice(0, OFFERED);
}

const repairOf = ({ piece: { start, end }, candidates, guesses }: Judged): Repaired => {
  const guess = guesses?.[0];
  return { start, end, text: (guess && guess.gain > CLEAR_GUESS ? guess : candidates[0])?.text ?? '' };
};

function damageFrom({ piece, around, candidates, guesses }: Judged): Damage {
  const { start, end, headEnd, isLossy } = piece;
  const [best] = candidates;
  if (!best) return { kind: 'misaligned', start, end: headEnd, repairs: [], isCertain: false };
  // A lost character stays visible: nobody knows which one it was.
  const lost = isLossy ? '?' : '';
  const texts = candidates
    .filter(({ score }, i) => i < OFFERED && best.score - score <= NEAR)
    .map(({ text }) => text + lost);
  const { before, after } = around;
  if (isLossy) texts.splice(1, 0, ...swallowedDigits(after).map((digit) => best.text + digit));
  const rivals = (guesses ?? []).filter(
    ({ gain }, _, [likeliest]) => gain > -CLEAR_GUESS && likeliest!.gain - gain <= NEAR,
  );
  const guessed = rivals.map(({ text }) => text + lost);
  if ((rivals[0]?.gain ?? 0) > CLEAR_GUESS) texts.unshift(...guessed);
  else texts.splice(1, 0, ...guessed.slice(0, 1));
  const isProven = !guesses || (rivals.length === 0 && isPlain(best.text, before, after));
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
