import { commonCharacters, frequentTraditional } from '../script/characters.ts';
import { CharClass, isHan } from '../text/charClass.ts';
import type { OffsetRange } from '../text/range.ts';
import { WINDOWS_1252 } from './charset.ts';
import type { Damage, DamageSource } from './damage.ts';
import { AS_HAN, AS_LATIN, reread } from './reread.ts';

/** Three letters beyond ASCII in a row are no word of any language that a draft quotes. */
const LATIN_RUN = 3;
/** Rare characters count for, common ones against, a place that was misread. */
const RARE_WEIGHT = 2;
const ENOUGH = 8;
const DROP = 6;
/** Places that were read in another encoding than they were written in, with what they say. */
export function misreadPlaces(source: DamageSource): Damage[] {
  return [
    ...latinPlaces(source).flatMap((range) => reread(source, range, AS_LATIN) ?? []),
    ...rarePlaces(source).flatMap((range) => reread(source, range, AS_HAN) ?? []),
  ];
}

/** Stretches of one line with letters beyond ASCII and nothing Chinese. */
function latinPlaces({ text, scan }: DamageSource): OffsetRange[] {
  const { classes, lineStarts } = scan;
  const places: OffsetRange[] = [];
  lineStarts.forEach((lineStart, line) => {
    const lineEnd = lineStarts[line + 1] ?? text.length;
    let start = -1;
    let end = -1;
    let run = 0;
    let isMisread = false;
    const close = (): void => {
      if (isMisread) places.push({ start, end });
      start = -1;
      isMisread = false;
    };
    for (let at = lineStart; at < lineEnd; at++) {
      if (isLatinByte(text.charCodeAt(at)) && classes[at] !== CharClass.Masked) {
        if (start === -1) start = at;
        end = at + 1;
        isMisread ||= ++run >= LATIN_RUN;
      } else {
        run = 0;
        if (text.charCodeAt(at) >= 0x80) close();
      }
    }
    close();
  });
  return places;
}

/** U+0080–U+00FF, what Windows-1252 has for 80–9F, and the mark of a byte that it has not. */
const isLatinByte = (code: number): boolean =>
  (code >= 0x80 && code <= 0xff) || WINDOWS.has(code) || code === 0xfffd;
const WINDOWS = new Set([...WINDOWS_1252.replaceAll(' ', '')].map((c) => c.charCodeAt(0)));

let common: ReadonlySet<string> | undefined;

/** Stretches of one line that are rich in characters which hardly any text uses. */
function rarePlaces({ text, scan }: DamageSource): OffsetRange[] {
  const { classes } = scan;
  common ??= new Set(commonCharacters() + frequentTraditional());
  const places: OffsetRange[] = [];
  let sum = 0;
  let start = -1;
  let best = 0;
  let end = -1;
  const close = (): void => {
    if (best >= ENOUGH) places.push({ start, end });
    sum = best = 0;
    start = -1;
  };
  for (let at = 0; at < text.length; at++) {
    const cls = classes[at]!;
    const weight = weightOf(cls, text[at]!, common);
    if (cls === CharClass.LineEnd || cls === CharClass.Masked) close();
    else if (weight > 0 && start === -1) start = at;
    if (start === -1) continue;
    sum += weight;
    if (sum > best) {
      best = sum;
      end = at + 1;
    } else if (sum <= 0 || best - sum >= DROP) close();
  }
  close();
  return places;
}

function weightOf(cls: CharClass, character: string, known: ReadonlySet<string>): number {
  if (cls === CharClass.Replacement || cls === CharClass.PrivateUse || cls === CharClass.Hangul)
    return RARE_WEIGHT;
  if (cls === CharClass.Kana) return character >= '\uff61' ? RARE_WEIGHT : 0;
  if (!isHan(cls)) return 0;
  return known.has(character) ? -1 : RARE_WEIGHT;
}
