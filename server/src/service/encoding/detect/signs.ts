import { UnitSet } from '../../lexicon/unitSet.ts';
import { CharClass, isLatin } from '../../text/charClass.ts';
import { codeOf, isOf, type SingleByte } from '../codecs/charset.ts';
import type { Damage, DamageSource } from '../damage.ts';

/** Encodings that a lone letter or mark is read in; each has its own look: é is Ã©, Ă©, Г© or √©. */
const CHARSETS: readonly SingleByte[] = ['latin', 'windows-1250', 'windows-1251', 'macintosh'];
/** Letters of European languages beyond ASCII. */
const LETTER = /^[\u00c0-\u024f\u1e00-\u1eff]$/;
/** What Mac OS has in the place of the letters that come first: √© ¬∞ ≈° ‚Äî. */
const LEADING_SIGNS = new UnitSet('√¬≈‚');
/** Marks that a draft may well have, α ≥ Ⅳ ① among them. */
const MARK =
  /^[\u00a0-\u00bf\u0391-\u03a9\u03b1-\u03c9\u2010-\u2044\u20ac\u2103\u2116\u2122\u2160-\u2179\u2190-\u2199\u2212\u221a\u221e\u2248\u2260\u2264\u2265\u2460-\u2473\u25a0-\u25cf\u2605\u2606\u3000-\u3015\uff01-\uff5e\uffe5\ufeff]$/;
/** Bytes that Windows-1252 has no character for: some programs leave a space or nothing in their place. */
const CLOSING_QUOTE = '\u201d';

interface Sign {
  readonly end: number;
  readonly meant: string;
}

/**
 * Letters and marks of UTF-8, each of which was read as two or three signs of a European encoding: JosÃ©, 防汛â€”手记. The
 * bytes say what they were; that a letter stands in a word makes it certain.
 */
export function signPlaces(source: DamageSource): Damage[] {
  const { text, scan } = source;
  const found: Damage[] = [];
  for (let run = 0; run < scan.runStarts.length - 1; run++) {
    const start = scan.runStarts[run]!;
    const cls = scan.classes[start]!;
    const isLetter = cls === CharClass.LatinMarked || cls === CharClass.OtherLetter;
    if (!isLetter && !LEADING_SIGNS.has(text.charCodeAt(start))) continue;
    for (let at = Math.max(start, found.at(-1)?.end ?? 0); at < scan.runStarts[run + 1]!;) {
      const place = placeAt(source, at);
      if (place) found.push(place);
      at = place?.end ?? at + 1;
    }
  }
  return found;
}

function placeAt(source: DamageSource, start: number): Damage | undefined {
  for (const charset of CHARSETS) {
    const signs: Sign[] = [];
    let end = start;
    for (let sign = signAt(source, end, charset); sign; sign = signAt(source, end, charset)) {
      signs.push(sign);
      end = sign.end;
    }
    if (signs.length === 0) continue;
    const once = signs.map((sign) => sign.meant).join('');
    // Some text was read wrongly twice.
    const twice = signAt({ text: once }, 0, charset);
    const meant = twice?.end === once.length ? twice.meant : once;
    const isWord = [...meant].every((character) => LETTER.test(character));
    const isInWord = isLatinAt(source, start - 1) || isLatinAt(source, end);
    // In other encodings the signs are letters and marks that words of their languages end with.
    if (charset !== 'latin' && isWord && !isInWord) continue;
    return { kind: 'misread', start, end, repairs: [meant], isCertain: isWord && isInWord };
  }
  return loneRest(source, start);
}

const isLatinAt = ({ scan: { classes } }: DamageSource, at: number): boolean =>
  classes[at] !== undefined && isLatin(classes[at]);

/** One character of UTF-8, written in signs of an encoding. */
function signAt({ text }: { readonly text: string }, at: number, charset: SingleByte): Sign | undefined {
  const lead = byteAt(text, at, charset);
  const length =
    lead === undefined ? 0 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : 0;
  if (length === 0) return undefined;
  let code = lead! & (length === 2 ? 0x1f : 0x0f);
  for (let i = 1; i < length; i++) {
    const byte = byteAt(text, at + i, charset) ?? restOf(text, at + i, length);
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const meant = String.fromCharCode(code);
  return LETTER.test(meant) || MARK.test(meant) ? { end: at + length, meant } : undefined;
}

function byteAt(text: string, at: number, charset: SingleByte): number | undefined {
  const unit = text.charCodeAt(at);
  return unit >= 0x80 && isOf(unit, charset) ? codeOf(unit, charset) : undefined;
}

/** The no-break space of Å\u00a0koda and voilÃ\u00a0 became a plain one on the way. */
function restOf(text: string, at: number, length: number): number | undefined {
  if (length !== 2 || text[at] !== ' ') return undefined;
  const isFirst = text[at - 1] === 'Å' && /[a-z]/.test(text[at + 1] ?? '');
  const isLast = text[at - 1] === 'Ã' && /[a-z]/.test(text[at - 2] ?? '');
  return isFirst || isLast ? 0xa0 : undefined;
}

/** What is left of ” and of a no-break space: â€ and Â. */
function loneRest({ text, scan: { classes } }: DamageSource, start: number): Damage | undefined {
  if (text.startsWith('â€', start)) {
    const next = text[start + 2] ?? '';
    const end = start + (/[\u0081-\u009f\ufffd? ]/.test(next) ? 3 : 2);
    return { kind: 'misread', start, end, repairs: [CLOSING_QUOTE], isCertain: false };
  }
  if (text[start] !== 'Â') return undefined;
  const isWordEnd = (at: number): boolean => classes[at] !== undefined && isLatin(classes[at]);
  if (isWordEnd(start - 1) || isWordEnd(start + 1)) return undefined;
  return { kind: 'misread', start, end: start + 1, repairs: [''], isCertain: false };
}
