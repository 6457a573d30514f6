import type { Article } from '../../article/article.ts';
import { CharClass } from '../../text/charClass.ts';
import { isInside, type OffsetRange } from '../../text/range.ts';

/** Between full-width letters and digits these are part of the number or name: １２．５, Ｆ－１５, Ａ／Ｂ. */
const INNER = new Set('．－／');
const FULL_TO_HALF = 0xfee0;

const isFullWidth = (cls: number | undefined): boolean =>
  cls === CharClass.FullLatin || cls === CharClass.FullDigit;

/** Full-width letters and digits that stand together, with the marks inside them and the ％ behind. */
export function* fullWidthOf({ text, scan, noise }: Article): Iterable<OffsetRange> {
  const { classes, runStarts } = scan;
  let done = 0;
  for (let run = 0; run < runStarts.length - 1; run++) {
    const start = runStarts[run]!;
    if (start < done || !isFullWidth(classes[start]) || isInside(noise, start)) continue;
    let end = start + 1;
    while (isFullWidth(classes[end]) || (INNER.has(text[end] ?? '') && isFullWidth(classes[end + 1]))) end++;
    if (text[end] === '％' && classes[end - 1] === CharClass.FullDigit) end++;
    done = end;
    yield { start, end };
  }
}

export const toHalfWidth = (text: string): string =>
  [...text].map((c) => String.fromCharCode(c.charCodeAt(0) - FULL_TO_HALF)).join('');
