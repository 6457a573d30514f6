import type { OffsetRange } from '../range.ts';

const SCHEME_CHARACTER = /[a-z\d+.-]/i;
const MAIL_CHARACTER = /[\w.+-]/;
const MAIL_HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)+/i;
const URL_TAIL = /[^\x21-\x7e]|[<>"]/g;
const TRAILING_MARK = /[.,;:!?')\]}]/;
/** No scheme and no name before an @ is longer; bounds the look back. */
const LONGEST = 64;

/** Where the characters before `end` that match `pattern` begin. */
function startOf(text: string, end: number, pattern: RegExp): number {
  let start = end;
  while (start > 0 && end - start < LONGEST && pattern.test(text[start - 1]!)) start--;
  return start;
}

/** First offset at or after `from` that cannot belong to a URL: in Chinese copy the first character beyond ASCII. */
function urlEnd(text: string, from: number): number {
  URL_TAIL.lastIndex = from;
  let end = URL_TAIL.exec(text)?.index ?? text.length;
  while (end > from && TRAILING_MARK.test(text[end - 1]!)) end--;
  return end;
}

/** URLs and e-mail addresses in running text. */
export function urlsOf(text: string): OffsetRange[] {
  const ranges: OffsetRange[] = [];
  // The search goes on behind each URL, else a long line of them would be read once for each.
  for (let at = text.indexOf('://'); at !== -1;) {
    const start = startOf(text, at, SCHEME_CHARACTER);
    const end = start < at ? urlEnd(text, at + 3) : at + 3;
    if (start < at) ranges.push({ start, end });
    at = text.indexOf('://', end);
  }
  for (let at = text.indexOf('www.'); at !== -1;) {
    const end = urlEnd(text, at + 4);
    ranges.push({ start: at, end });
    at = text.indexOf('www.', end);
  }
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const start = startOf(text, at, MAIL_CHARACTER);
    const host = MAIL_HOST.exec(text.slice(at + 1, at + 4 * LONGEST));
    if (start < at && host) ranges.push({ start, end: at + 1 + host[0].length });
  }
  return ranges;
}
