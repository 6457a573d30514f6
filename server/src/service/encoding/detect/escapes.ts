import { CharClass } from '../../text/charClass.ts';
import type { Damage, DamageSource } from '../damage.ts';
import { isEveryday } from '../everyday.ts';

/** Ways in which Chinese text is written in ASCII, each with the letters that it starts with. */
interface Escape {
  readonly starts: string;
  readonly form: RegExp;
  readonly decode: (shown: string) => string | undefined;
}

const codeUnits = (shown: string): string =>
  String.fromCharCode(
    ...(shown.match(/[\da-f]{4}/gi) ?? []).slice(0, LONGEST).map((hex) => parseInt(hex, 16)),
  );
/** Code units of one run of escapes that are decoded: bounds the work; a paragraph has fewer. */
const LONGEST = 2000;

const hexBytes = (shown: string): number[] =>
  (shown.match(/[\da-f]{2}/gi) ?? []).map((hex) => parseInt(hex, 16));

const ESCAPES: readonly Escape[] = [
  { starts: '\\', form: /(?:\\u[\da-f]{4}){1,2000}/iy, decode: codeUnits },
  { starts: '%', form: /(?:%u[\da-f]{4}){1,2000}/iy, decode: codeUnits },
  { starts: '%', form: /(?:%[\da-f]{2}){3,2000}/iy, decode: (shown) => decodeBytes(hexBytes(shown)) },
  { starts: '=', form: /=\?[a-z\d-]{2,20}\?[bq]\?[^\s?]{2,2000}\?=/iy, decode: encodedWord },
  { starts: '=', form: /(?:=[\da-f]{2}){3,2000}/iy, decode: (shown) => decodeBytes(hexBytes(shown)) },
];
const FIRST = new Set(ESCAPES.map(({ starts }) => starts));

/** Escaped text that was never turned back: \u9632\u6c5b, %E9%98%B2, =?UTF-8?B?6Ziy?=. In addresses and code it is meant so. */
export function escapePlaces(source: DamageSource): Damage[] {
  const { text, scan } = source;
  const found: Damage[] = [];
  for (let run = 0; run < scan.runStarts.length - 1; run++) {
    if (scan.classes[scan.runStarts[run]!] !== CharClass.HalfMark) continue;
    for (let at = scan.runStarts[run]!; at < scan.runStarts[run + 1]!; at++) {
      if (at < (found.at(-1)?.end ?? 0) || !FIRST.has(text[at]!)) continue;
      const place = escapeAt(source, at);
      if (place) found.push(place);
    }
  }
  return found;
}

function escapeAt({ text }: DamageSource, start: number): Damage | undefined {
  for (const { starts, form, decode } of ESCAPES) {
    if (text[start] !== starts) continue;
    form.lastIndex = start;
    const shown = form.exec(text)?.[0];
    const meant = shown && decode(shown);
    if (!meant || ![...meant].every((character) => isEveryday(character) || character < '\u0080')) continue;
    if (!/[\u0080-\uffff]/.test(meant) || isInAddress(text, start)) continue;
    return { kind: 'escape', start, end: start + shown.length, repairs: [meant], isCertain: false };
  }
  return undefined;
}

/** Characters back to the start of an address; longer ones do not come in copy. */
const ADDRESS = 300;

/** Whether what stands before, up to a space or a Chinese character, is an address, a path or code. */
function isInAddress(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < ADDRESS && text[from - 1]! > ' ' && text[from - 1]! < '\u007f') from--;
  return /:\/\/|www\.|[\w-]\/|[?&][\w-]+=|["'`]$/.test(text.slice(from, start));
}

function decodeBytes(bytes: readonly number[]): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(new Uint8Array(bytes));
    } catch {
      // The next one may be it.
    }
  }
  return undefined;
}

/** A header of a letter: =?charset?B?base64?= or =?charset?Q?=E9=98=B2?=. */
function encodedWord(shown: string): string | undefined {
  const [, charset = '', way = '', data = ''] = shown.split('?');
  try {
    const bytes =
      way.toUpperCase() === 'B'
        ? [...atob(data)].map((character) => character.charCodeAt(0))
        : [...data.matchAll(/=([\da-f]{2})|(.)/gi)].map(([, hex, other]) =>
            hex === undefined ? (other === '_' ? 0x20 : other!.charCodeAt(0)) : parseInt(hex, 16),
          );
    return new TextDecoder(charset).decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}
